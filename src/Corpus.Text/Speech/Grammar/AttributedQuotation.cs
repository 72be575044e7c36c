using Corpus.Text.Model;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>A quotation with what the grammar knows of it.</summary>
/// <param name="Source">The quotation.</param>
/// <param name="Kind">How it stands in the reporter's text.</param>
internal sealed record AttributedQuotation(Quotation Source, QuoteKind Kind)
{
    /// <summary>The name of the one who spoke; null when nobody can be named for certain.</summary>
    public string? Speaker { get; init; }

    /// <summary>The role that the text gives.</summary>
    public string? Role { get; init; }

    /// <summary>The speaker as the sentence has it.</summary>
    public string? Mention { get; init; }

    public string? Cue { get; init; }

    /// <summary>The row of the grammar that found the speaker; null when none did.</summary>
    public ReportingRow? Row { get; init; }

    public NamedPerson? Member { get; init; }
}
