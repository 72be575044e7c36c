using Corpus.Text.Model;

namespace Corpus.Tool.Adding;

/// <summary>The text of a source with what is read in it, or why there is none.</summary>
internal sealed record ComposedSource(string? Text, Article? Article, string? Fault)
{
    /// <summary>Nothing can be made of the page.</summary>
    public static ComposedSource Refused(string fault) => new(null, null, fault);
}
