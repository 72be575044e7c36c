namespace Corpus.Text.Matching.Verdicts;

/// <summary>What a project allows in a citation.</summary>
/// <param name="MinimumWords">Fewer words than this are too short to be evidence, unless they are a whole quotation.</param>
/// <param name="AllowElision">Whether words may be left out behind an ellipsis.</param>
/// <param name="AllowBrackets">Whether square brackets may hold an editor's words.</param>
internal sealed record MatchOptions(int MinimumWords = 3, bool AllowElision = true, bool AllowBrackets = true)
{
    /// <summary>The defaults.</summary>
    public static MatchOptions Default { get; } = new();
}
