namespace Corpus.Pages.Pdf;

/// <summary>Lines of one column below each other, in letters of one size.</summary>
internal sealed class PrintedBlock(PrintedPage page, PrintedFragment first)
{
    private readonly List<PrintedFragment> _lines = [first];

    public PrintedPage Page => page;

    public IReadOnlyList<PrintedFragment> Lines => _lines;

    public double Left { get; private set; } = first.Left;

    public double Right { get; private set; } = first.Right;

    public double Top => _lines[0].Baseline + _lines[0].Size;

    public double Bottom => _lines[_lines.Count - 1].Baseline;

    public double Size => _lines[0].Size;

    public PrintedFragment Last => _lines[_lines.Count - 1];

    public void Add(PrintedFragment line)
    {
        _lines.Add(line);
        Left = Math.Min(Left, line.Left);
        Right = Math.Max(Right, line.Right);
    }

    /// <summary>Whether the two stand above each other.</summary>
    public bool IsInColumnOf(PrintedBlock other) => PrintedFragment.Overlap(Left, Right, other.Left, other.Right) > 0.1;
}
