using Corpus.Pages.Html;
using Corpus.Pages.Pdf;
using Corpus.Pages.Word;
using Corpus.Text.Pages;

namespace Corpus.Pages;

/// <summary>Reads a file of any kind that holds a page, by what it is and not by its name.</summary>
internal static class PageFile
{
    // The container that Word wrote before 2007, and still writes around a document with a password.
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Reads a web page, a PDF or a document of Word. Text is none of them: it is a source as it is.</summary>
    /// <param name="kind">What the file is.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="charset">The encoding that a server named; null where nobody did.</param>
    /// <param name="address">Where the page comes from; null for a file of unknown origin.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PageReading Read(PageKind kind, byte[] bytes, string? charset, string? address, CancellationToken cancellationToken) => kind switch
    {
        PageKind.Html => HtmlReader.Read(bytes, charset, address, cancellationToken),
        PageKind.Pdf => WithAddress(PdfReader.Read(bytes, cancellationToken), address),
        PageKind.Docx => WithAddress(DocxReader.Read(bytes, cancellationToken), address),
        PageKind.Image => PageReading.Refused("it is an image: there are no words to be read"),
        _ when bytes.AsSpan().StartsWith(_compound) =>
            PageReading.Refused("it is a document of an old Word, or one with a password: save it as .docx without one"),
        _ => PageReading.Refused("it is no web page, no PDF, no Word document and no text"),
    };

    private static PageReading WithAddress(PageReading reading, string? address) =>
        reading.Document is { } document && address is not null ? PageReading.Of(document with { Url = new Found<string>(address, "address") }) : reading;
}
