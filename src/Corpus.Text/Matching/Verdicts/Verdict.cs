using Corpus.Text.Model;

namespace Corpus.Text.Matching.Verdicts;

/// <summary>What the sources say to a citation, with the evidence.</summary>
internal sealed record Verdict
{
    /// <summary>The finding.</summary>
    public required VerdictKind Kind { get; init; }

    /// <summary>How the words were found; null when they were not.</summary>
    public Rung? Rung { get; init; }

    /// <summary>Where the words stand, or for altered words the nearest passage: the best place first. Empty for <see cref="VerdictKind.NotFound"/>.</summary>
    public EquatableArray<Occurrence> Occurrences { get; init; }

    /// <summary>For altered words: what to put in place of the cited text, in the source's own words as printed, white space runs as one space.</summary>
    public string? SourceWords { get; init; }

    /// <summary>For altered words: which words differ, in order.
    /// For <see cref="VerdictKind.LeftOut"/>: the bracket or the full stop, and the words that it stands for.</summary>
    public EquatableArray<WordDifference> Differences { get; init; }

    /// <summary>For <see cref="VerdictKind.Altered"/>: whether the words and numbers are the source's,
    /// only written in another way ("£412m" for "£412 million").</summary>
    public bool IsSpelling { get; init; }

    /// <summary>For <see cref="VerdictKind.OtherSpeaker"/>: the index, in the corpus's directory,
    /// of the one whose words they are; null when the source names nobody.</summary>
    public int? ActualSpeaker { get; init; }
}
