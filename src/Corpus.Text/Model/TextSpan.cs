namespace Corpus.Text.Model;

/// <summary>A stretch of a document's text, in UTF-16 code units of the decoded file, line endings counted as they are.</summary>
/// <param name="Start">The zero-based offset of the first code unit.</param>
/// <param name="Length">The number of code units.</param>
internal readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies within this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>The words that the span has in <paramref name="text"/>.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
