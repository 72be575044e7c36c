using Corpus.Pages.Html.Markup;
using Corpus.Text.Language;

namespace Corpus.Pages.Html.Body;

/// <summary>Reads the words of classes and ids.</summary>
internal sealed class MarkupVocabulary
{
    private const int ShortestPart = 4;
    private const int LongestRead = 200;

    private static readonly Dictionary<string, MarkupWords> _words = EmbeddedTable.Rows(typeof(MarkupVocabulary), "markup_words.tsv")
        .ToDictionary(row => row[0], row => (MarkupWords)Enum.Parse(typeof(MarkupWords), row[1]), StringComparer.Ordinal);

    // A page has few classes, many times.
    private readonly Dictionary<string, MarkupWords> _known = new(StringComparer.Ordinal);

    /// <summary>What an element says that it is.</summary>
    public MarkupWords Of(MarkupElement element)
    {
        MarkupWords words = MarkupWords.None;
        foreach (string attribute in (string[])["class", "id", "itemprop", "data-testid", "data-component", "role"])
        {
            if (element[attribute] is not { Length: > 0 } value)
                continue;
            if (!_known.TryGetValue(value, out MarkupWords read))
                _known.Add(value, read = Read(value));
            words |= read;
        }

        return words;
    }

    private static MarkupWords Read(string value)
    {
        MarkupWords words = MarkupWords.None;
        int end = Math.Min(value.Length, LongestRead);
        for (int i = 0; i < end;)
        {
            int start = i;
            while (i < end && IsLetter(value[i]) && (i == start || !char.IsUpper(value[i]) || char.IsUpper(value[i - 1])))
                i++;
            if (i == start)
                i++;
            else
                words |= OfWord(value.Substring(start, i - start).ToLowerInvariant());
        }

        // "read-more" and "sr-only" are words of the table, too.
        foreach (string part in value.ToLowerInvariant().Split(' '))
        {
            if (part.IndexOfAny(['-', '_']) >= 0 && _words.TryGetValue(new string([.. part.Where(char.IsLetter)]), out MarkupWords whole))
                words |= whole;
        }

        return words;
    }

    private static bool IsLetter(char c) => c < 128 ? (uint)((c | 0x20) - 'a') < 26 : char.IsLetter(c);

    private static MarkupWords OfWord(string word)
    {
        if (_words.TryGetValue(word, out MarkupWords whole))
            return whole;

        MarkupWords words = MarkupWords.None;
        for (int length = word.Length - 1; length >= ShortestPart && words == MarkupWords.None; length--)
            _words.TryGetValue(word.Substring(0, length), out words);

        MarkupWords last = MarkupWords.None;
        for (int start = 1; start <= word.Length - ShortestPart && last == MarkupWords.None; start++)
            _words.TryGetValue(word.Substring(start), out last);
        return words | last;
    }
}
