using Corpus.Text.Language;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Corpus.Pages.Pdf;

/// <summary>What a PDF says of itself. A program filled most of it in: only what the printed words bear out is believed.</summary>
internal static class PdfMetadata
{
    private const string Where = "PDF properties";
    private const int LongestTitle = 300;
    private const double LargerThanText = 1.15;

    /// <summary>The document with its lines.</summary>
    public static PageDocument Read(PdfDocument document, List<PrintedPage> pages, IReadOnlyList<DocumentLine> lines)
    {
        var printed = new PrintedProperties(lines, Where);
        return new PageDocument
        {
            Title = printed.Words(document.Information.Title) ?? LargestWords(pages),
            Byline = printed.Words(document.Information.Author),
            Published = printed.Day(document.Information.GetCreatedDateTimeOffset()),
            Language = Language(document),
            Lines = lines,
        };
    }

    /// <summary>The largest words of the first page, where they are larger than the text.</summary>
    private static Found<string>? LargestWords(List<PrintedPage> pages)
    {
        List<PrintedFragment> first = [.. pages.Take(1).SelectMany(page => page.Rows).SelectMany(row => row.Fragments)];
        List<PrintedFragment> lettered = [.. first.Where(fragment => fragment.Text.Count(char.IsLetter) > 3)];
        if (lettered.Count == 0)
            return null;

        double size = lettered.Max(fragment => fragment.Size);
        double usual = first.OrderBy(fragment => fragment.Size).ElementAt(first.Count / 2).Size;
        string title = string.Join(" ", lettered.Where(fragment => fragment.Size > size * 0.95).Select(fragment => fragment.Text));
        return size > usual * LargerThanText && title.Length < LongestTitle && title.Contains(' ') ? new Found<string>(title, "largest words") : null;
    }

    private static Found<string>? Language(PdfDocument document) =>
        document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Lang, out IToken token)
        && token is StringToken { Data: { } tag } && LanguageCode.IsKnown(tag)
            ? new Found<string>(tag, Where)
            : null;
}
