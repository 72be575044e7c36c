using Corpus.Text.Language;
using Corpus.Text.Language.Languages;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Syntax;

/// <summary>The language in which a page reports: the one that is given for it, else the one that its body shows.</summary>
internal static class PageLanguage
{
    /// <summary>The tag; null where nothing decides.</summary>
    public static string? Of(Page page)
    {
        if (page.Language is { } given)
            return ShortCode(LanguageCode.Primary(given));

        var language = new TextLanguage();
        foreach (Paragraph paragraph in page.Paragraphs)
        {
            if (paragraph.Region is not (Region.Body or Region.Title))
                continue;
            language.Add(page.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length));
            if (language.IsFull)
                break;
        }

        return language.Tag();
    }

    // Bokmål and Nynorsk share a table; codes of three letters mean the languages of two.
    private static string ShortCode(string code) => code switch
    {
        "eng" => TextLanguage.English,
        "nb" or "nn" or "nob" or "nno" or "nor" => "no",
        "deu" or "ger" => "de",
        "fra" or "fre" => "fr",
        "spa" => "es",
        "por" => "pt",
        "ita" => "it",
        "nld" or "dut" => "nl",
        "dan" => "da",
        "swe" => "sv",
        "fin" => "fi",
        "pol" => "pl",
        "ces" or "cze" => "cs",
        "rus" => "ru",
        "ukr" => "uk",
        "tur" => "tr",
        "jpn" => "ja",
        "kor" => "ko",
        "zho" or "chi" => "zh",
        _ => code,
    };
}
