using System.ComponentModel;

namespace Corpus.Tool.Mcp;

/// <summary>An answer with words of the sources in it.</summary>
internal abstract record SourcedAnswer
{
    [Description("How to take the sources' words.")]
    public string Note { get; init; } = SourceText.IsData;
}
