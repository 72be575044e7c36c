using Corpus.Text.Language;
using Corpus.Text.Language.Languages;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Syntax;

/// <summary>The language in which a page reports: the one that is given for it, else the one that its body shows.</summary>
internal static class PageLanguageTag
{
    /// <summary>The tag; null where nothing decides.</summary>
    public static string? Of(Page page)
    {
        if (page.Language is { } given)
            return LanguageCode.Primary(given) switch { "nb" or "nn" => "no", "eng" => TextLanguage.English, var primary => primary };

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
}
