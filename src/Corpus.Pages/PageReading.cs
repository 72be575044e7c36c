namespace Corpus.Pages;

/// <summary>What became of reading a page: a document, or why there is none.</summary>
/// <param name="Document">The document; null where the page could not be read.</param>
/// <param name="Fault">Why there is none, as a sentence for people without a full stop; null where there is one.</param>
internal sealed record PageReading(PageDocument? Document, string? Fault)
{
    /// <summary>The page was read.</summary>
    public static PageReading Of(PageDocument document) => new(document, null);

    /// <summary>Nothing can be made of the page.</summary>
    public static PageReading Refused(string fault) => new(null, fault);
}
