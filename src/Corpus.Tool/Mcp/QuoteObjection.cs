using System.ComponentModel;
using Corpus.Text.Verification;

namespace Corpus.Tool.Mcp;

/// <summary>Something that the sources hold against a quotation.</summary>
internal sealed record QuoteObjection
{
    [Description("The rule's id, CORP101 to CORP114.")]
    public required string Rule { get; init; }

    [Description("What is wrong, with the place in the source.")]
    public required string Says { get; init; }

    [Description("Whether it is a fault; else it is only worth knowing.")]
    public required bool IsFault { get; init; }

    /// <summary>The objection as it is told.</summary>
    public static QuoteObjection Of(Objection objection) =>
        new() { Rule = objection.Rule.Id, Says = objection.Message, IsFault = objection.Rule.IsWarning };
}
