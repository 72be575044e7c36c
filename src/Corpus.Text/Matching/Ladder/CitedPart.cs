namespace Corpus.Text.Matching.Ladder;

/// <summary>What stands between two elisions of a citation, or the whole of it.</summary>
internal abstract class CitedPart
{
    /// <summary>The number of the source's words that it has.</summary>
    public abstract int WordCount { get; }

    /// <summary>Where it begins in the cited text.</summary>
    public abstract int Start { get; }

    /// <summary>Where it ends in the cited text.</summary>
    public abstract int End { get; }

    /// <summary>All places of it, in order; of one document only when <paramref name="document"/> is given.</summary>
    public abstract List<PassageMatch> Find(int? document, CancellationToken cancellationToken);

    /// <summary>The passage that starts with a word of a document and reads as this part does; null when none does.</summary>
    public abstract PassageMatch? MatchAt(int document, int word);
}
