using Corpus.Text.Matching.Nearest;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A passage that reads as cited: one run of words, or one for each part of an elided citation.</summary>
/// <param name="Document">The document's index in the corpus.</param>
/// <param name="Parts">The first and the last word of each part, in order.</param>
/// <param name="Rung">The rung on which the passage was found.</param>
/// <param name="Lost">What the editor's dots and brackets do to the meaning.</param>
internal sealed record FoundPassage(int Document, IReadOnlyList<(int First, int Last)> Parts, Rung Rung, MeaningKind Lost)
{
    public FoundPassage(PassageMatch match)
        : this(match.Document, [(match.First, match.Last)], match.Rung, match.Lost)
    {
    }

    public int First => Parts[0].First;

    public int Last => Parts[Parts.Count - 1].Last;
}
