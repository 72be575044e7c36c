namespace Corpus.Text.Verification.Sections;

/// <summary>The beginning of a section.</summary>
/// <param name="Start">Where it stands, in UTF-16 code units.</param>
/// <param name="Rank">1 for the highest; a section ends at the next heading of its rank or a higher one.</param>
/// <param name="Title">The heading as people read it.</param>
/// <param name="Anchors">The fragments that lead to it, the usual one first.</param>
/// <param name="End">Where the section ends by its own markup; null where the next heading ends it.</param>
internal sealed record Heading(int Start, int Rank, string Title, IReadOnlyList<string> Anchors, int? End = null)
{
    /// <summary>The rank of a place that has an anchor but no heading: any heading ends what follows it.</summary>
    public const int Lowest = 100;
}
