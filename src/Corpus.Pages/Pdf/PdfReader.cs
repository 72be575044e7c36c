using Corpus.Text.Model;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Corpus.Pages.Pdf;

/// <summary>Reads a PDF: its paragraphs in reading order, without what stands at the head and the foot of every page, and what it says of itself.</summary>
internal static class PdfReader
{
    private const int MostPages = 5000;
    private const int MostLetters = 20_000_000;
    private const int FewestLetters = 20;

    /// <summary>Reads <paramref name="bytes"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PageReading Read(byte[] bytes, CancellationToken cancellationToken = default)
    {
        var filters = new BoundedFilters();
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters };
            using PdfDocument document = PdfDocument.Open(bytes, options);
            return Read(document, filters, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            return PageReading.Refused("it is encrypted: save a copy of it without a password");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The library throws what its parts throw, of any type.
            return PageReading.Refused(filters.IsExceeded ? TooLarge : "it is damaged, and no PDF that can be read");
        }
    }

    private const string TooLarge = "it unpacks to more than a document can be";

    private static PageReading Read(PdfDocument document, BoundedFilters filters, CancellationToken cancellationToken)
    {
        if (document.NumberOfPages > MostPages)
            return PageReading.Refused(TooLarge);

        var pages = new List<PrintedPage>();
        int letters = 0;
        bool hasImages = false, isUnreadable = false;
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Page page = document.GetPage(number);
            letters += page.Letters.Count;
            if (letters > MostLetters || filters.IsExceeded)
                return PageReading.Refused(TooLarge);

            hasImages |= page.NumberOfImages > 0;
            pages.Add(PrintedPage.Of(number, page.Height, page.Letters));
        }

        isUnreadable = !IsReadable(pages);
        if (letters < FewestLetters || isUnreadable)
        {
            return PageReading.Refused(
                isUnreadable && letters >= FewestLetters ? "its fonts do not say which letters they draw: it can be seen and not read"
                : hasImages ? "it is a scan: pictures of pages without text, which a text recognition has to read first"
                : "it has no text");
        }

        RunningLines.Remove(pages);
        IReadOnlyList<DocumentLine> lines = PrintedParagraphs.Read(pages, cancellationToken);
        return lines.Count == 0 ? PageReading.Refused("it has no text") : PageReading.Of(PdfMetadata.Read(document, pages, lines));
    }

    // Letters that a font gives no meaning come as replacement characters, or from the private use area.
    private static bool IsReadable(List<PrintedPage> pages)
    {
        int known = 0, unknown = 0;
        foreach (char c in pages.SelectMany(page => page.Rows).SelectMany(row => row.Fragments).SelectMany(fragment => fragment.Text))
        {
            if (c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || char.IsControl(c))
                unknown++;
            else
                known++;
        }

        return unknown * 3 <= known;
    }
}
