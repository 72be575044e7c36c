namespace Corpus.Text.Citing;

/// <summary>A comment that names the source of the quotation beside it: <c>&lt;!-- cite: NAME --&gt;</c>.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Source">The name.</param>
internal readonly record struct ProseNote(int At, string Source)
{
    private const string Mark = "cite:";

    /// <summary>Reads what stands in a comment; null for any other comment.</summary>
    public static ProseNote? Read(int at, string comment)
    {
        string words = comment.Trim();
        return words.StartsWith(Mark, StringComparison.OrdinalIgnoreCase) && words.Substring(Mark.Length).Trim() is { Length: > 0 } name
            ? new ProseNote(at, name)
            : null;
    }
}
