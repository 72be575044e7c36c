using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Matching.Ladder;

/// <summary>A passage that reads as cited: one run of words, or one for each part of an elided citation.</summary>
/// <param name="Document">The document's index in the corpus.</param>
/// <param name="Parts">The first and the last word of each part, in order.</param>
/// <param name="Rung">The rung on which the passage was found.</param>
/// <param name="Losses">Where the editor's dots, brackets and full stop change what the source says, in order.</param>
internal sealed record FoundPassage(int Document, IReadOnlyList<(int First, int Last)> Parts, Rung Rung, IReadOnlyList<LossPlace> Losses)
{
    public FoundPassage(PassageMatch match)
        : this(match.Document, [(match.First, match.Last)], match.Rung, match.Losses ?? [])
    {
    }

    public int First => Parts[0].First;

    public int Last => Parts[Parts.Count - 1].Last;

    /// <summary>The gravest loss.</summary>
    public Loss Lost => Losses.Count == 0 ? Loss.None : Losses.Max(place => place.Loss);
}
