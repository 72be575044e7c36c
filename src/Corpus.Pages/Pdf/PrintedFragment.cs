namespace Corpus.Pages.Pdf;

/// <summary>Words that stand side by side on one line of a page: a line of a column, a cell of a table.</summary>
/// <param name="Text">The words.</param>
/// <param name="Left">Where they begin, in points from the left.</param>
/// <param name="Right">Where they end.</param>
/// <param name="Baseline">Where they stand, in points from the bottom.</param>
/// <param name="Size">The size of most letters, in points.</param>
/// <param name="IsBold">Whether most letters are of a bold face.</param>
internal sealed record PrintedFragment(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    /// <summary>Whether it is a whole row of a table, with tabs between the cells.</summary>
    public bool IsRow { get; init; }

    public double Width => Right - Left;

    /// <summary>How much of the narrower of the two is above or below the other: 0 to 1.</summary>
    public double Overlap(PrintedFragment other) => Overlap(Left, Right, other.Left, other.Right);

    /// <summary>How much of the narrower of two stretches the other one covers: 0 to 1.</summary>
    public static double Overlap(double left, double right, double otherLeft, double otherRight)
    {
        double shared = Math.Min(right, otherRight) - Math.Max(left, otherLeft);
        double narrower = Math.Max(Math.Min(right - left, otherRight - otherLeft), 0.1);
        return Math.Max(shared, 0) / narrower;
    }
}
