using System.IO.Compression;
using Corpus.Text.Language;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Corpus.Pages.Word;

/// <summary>Reads a document of Word: headings, paragraphs, lists, tables and notes in order, and its properties. Macros are data that nobody runs.</summary>
internal static class DocxReader
{
    private const string Where = "Word properties";
    private const long MostUnpacked = 512L * 1024 * 1024;
    private const int MostCharacters = 100_000_000;
    private const string TooLarge = "it unpacks to more than a document can be";

    /// <summary>Reads <paramref name="bytes"/>.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static PageReading Read(byte[] bytes, CancellationToken cancellationToken = default)
    {
        try
        {
            if (!IsBounded(bytes, cancellationToken))
                return PageReading.Refused(TooLarge);

            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            return document.MainDocumentPart?.Document?.Body is { } body
                ? Read(document, body, cancellationToken)
                : PageReading.Refused("it is no document of Word: it has no text part");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The library throws what its parts throw, of any type.
            return PageReading.Refused("it is damaged, and no document of Word that can be read");
        }
    }

    private static PageReading Read(WordprocessingDocument document, Body body, CancellationToken cancellationToken)
    {
        var reader = new WordLines(document.MainDocumentPart!, cancellationToken);
        IReadOnlyList<DocumentLine> lines = reader.Read(body);
        if (lines.Count == 0)
            return PageReading.Refused("it has no text");

        var properties = new PrintedProperties(lines, Where);
        string? language = document.PackageProperties.Language;
        return PageReading.Of(new PageDocument
        {
            Title = properties.Words(document.PackageProperties.Title) ?? (reader.Title is { } title ? new Found<string>(title, "style Title") : null)
                ?? (reader.FirstHeading is { } heading ? new Found<string>(heading, "first heading") : null),
            Byline = properties.Words(document.PackageProperties.Creator),
            Published = document.PackageProperties.Created is { } created ? properties.Day(new DateTimeOffset(created)) : null,
            Language = language is not null && LanguageCode.IsKnown(language) ? new Found<string>(language, Where) : null,
            Lines = lines,
        });
    }

    // What the archive says of its sizes may be a lie: its parts are unpacked to nowhere and counted.
    private static bool IsBounded(byte[] bytes, CancellationToken cancellationToken)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream part = entry.Open();
            for (int read = part.Read(buffer, 0, buffer.Length); read > 0; read = part.Read(buffer, 0, buffer.Length))
            {
                cancellationToken.ThrowIfCancellationRequested();
                unpacked += read;
                if (unpacked > MostUnpacked)
                    return false;
            }
        }

        return true;
    }
}
