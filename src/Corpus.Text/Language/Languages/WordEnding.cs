namespace Corpus.Text.Language.Languages;

/// <summary>How some words of a language end, and what that makes of them.</summary>
/// <param name="Text">The letters.</param>
/// <param name="Classes">What the ending tells.</param>
internal sealed record WordEnding(string Text, GrammarClass Classes)
{
    /// <summary>Whether <paramref name="word"/> ends so, and is longer.</summary>
    public bool Ends(ReadOnlySpan<char> word) => word.Length > Text.Length && word.EndsWith(Text.AsSpan(), StringComparison.Ordinal);
}
