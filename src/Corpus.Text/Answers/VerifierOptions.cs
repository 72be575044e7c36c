namespace Corpus.Text;

/// <summary>What a quotation may do.</summary>
public sealed class VerifierOptions
{
    /// <summary>Fewer words than this are no evidence, and are passed over in an answer.</summary>
    public int MinimumWords { get; set; } = 3;

    /// <summary>Whether words may be left out behind an ellipsis.</summary>
    public bool AllowElision { get; set; } = true;

    /// <summary>Whether square brackets may hold an editor's words.</summary>
    public bool AllowBrackets { get; set; } = true;
}
