namespace Corpus.Pages.Pdf;

/// <summary>All that stands on one line of a page, across its columns, from left to right.</summary>
internal sealed record PrintedRow(IReadOnlyList<PrintedFragment> Fragments)
{
    public double Baseline => Fragments[0].Baseline;

    public double Size => Fragments.Max(fragment => fragment.Size);

    public string Text => string.Join(" ", Fragments.Select(fragment => fragment.Text));
}
