namespace Corpus.Text.Model;

/// <summary>What a <see cref="Finding"/> is about.</summary>
public enum FindingKind
{
    /// <summary>A quotation mark without its partner.</summary>
    UnpairedQuotationMark,

    /// <summary>A date whose day and month could be either way round.</summary>
    AmbiguousDate,
}
