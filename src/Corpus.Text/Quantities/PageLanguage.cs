using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Quantities;

/// <summary>The languages whose words of number and noun phrases are known.</summary>
internal enum PageLanguage
{
    Unknown,
    English,
    Spanish,
    Portuguese,
    French,
    German,
}

/// <summary>Tells a page's language by its commonest small words.</summary>
internal static class PageLanguages
{
    private const int Reach = 1000;
    private const int LongestWord = 4;

    // A page of headings has few small words, a page in another language next to none of these.
    private const int FewestInCharacters = 120;

    // A text that is too short to show its language is taken for English, as most are.
    private const int ShowsLanguage = 400;

    private static readonly WordTable<int> _words = Read();

    /// <summary>The language that is given for the page; without one, the language that it shows.</summary>
    public static PageLanguage Of(Page page)
    {
        if (page.Language is { } given)
            return Of(LanguageCode.Primary(given));

        Span<int> counts = stackalloc int[6];
        int read = 0;
        foreach (Paragraph paragraph in page.Paragraphs)
        {
            if (paragraph.Region is not (Region.Body or Region.Title))
                continue;

            ReadOnlySpan<char> rest = page.Text.AsSpan(paragraph.Span.Start, Math.Min(paragraph.Span.Length, Reach - read));
            read += rest.Length;
            Count(rest, counts);
            if (read >= Reach)
                break;
        }

        int best = (int)PageLanguage.English;
        for (int i = 1; i < counts.Length; i++)
        {
            if (counts[i] > counts[best])
                best = i;
        }

        return counts[best] * FewestInCharacters < read && read > ShowsLanguage ? PageLanguage.Unknown : (PageLanguage)best;
    }

    private static void Count(ReadOnlySpan<char> text, Span<int> counts)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && CharacterTable.IsWord(text[i]))
                i++;
            if (i == start || i - start > LongestWord || !_words.TryGet(text.Slice(start, i - start), out int languages))
                continue;
            for (int language = 1; language < counts.Length; language++)
                counts[language] += (languages >> language) & 1;
        }
    }

    private static PageLanguage Of(string code) => code switch
    {
        "en" or "eng" => PageLanguage.English,
        "es" or "spa" => PageLanguage.Spanish,
        "pt" or "por" => PageLanguage.Portuguese,
        "fr" or "fra" or "fre" => PageLanguage.French,
        "de" or "deu" or "ger" => PageLanguage.German,
        _ => PageLanguage.Unknown,
    };

    // A bit a language: "de" is Spanish, Portuguese and French.
    private static WordTable<int> Read()
    {
        var words = new WordTable<int>();
        foreach (string[] row in EmbeddedTable.Rows("language_words.tsv"))
        {
            PageLanguage language = Of(row[0]);
            words.Set(row[1], (1 << (int)language) | (words.TryGet(row[1].AsSpan(), out int others) ? others : 0));
        }

        return words;
    }
}
