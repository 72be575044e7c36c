namespace Corpus.Text.Model;

/// <summary>How a quotation stands in the reporter's text.</summary>
internal enum QuoteKind
{
    /// <summary>A sentence or clause that stands by itself.</summary>
    Direct,

    /// <summary>Words fitted into the reporter's own sentence.</summary>
    Partial,

    /// <summary>A term in marks that nobody is reported to have said.</summary>
    Scare,
}
