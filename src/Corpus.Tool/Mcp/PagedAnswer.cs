using System.ComponentModel;

namespace Corpus.Tool.Mcp;

/// <summary>An answer that may be a part of all there is.</summary>
internal abstract record PagedAnswer : SourcedAnswer
{
    [Description("How many there are in all; there is a most that are given at once.")]
    public required int InAll { get; init; }

    [Description("The offset of the next ones, where there are more.")]
    public int? NextOffset { get; init; }
}
