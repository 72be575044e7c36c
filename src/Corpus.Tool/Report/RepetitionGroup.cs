using Corpus.Text.Comparison;

namespace Corpus.Tool.Report;

/// <summary>How one article goes back to another.</summary>
internal enum CopyKind
{
    /// <summary>It reprints it.</summary>
    Reprint,

    /// <summary>It tells it again in other words.</summary>
    Rewrite,

    /// <summary>It has a quotation of the same words.</summary>
    SharedWords,
}

/// <summary>An article that goes back to another.</summary>
/// <param name="Copy">The index of the article.</param>
/// <param name="Original">The index of the other.</param>
/// <param name="Kind">How.</param>
internal sealed record Copying(int Copy, int Original, CopyKind Kind);

/// <summary>Articles that repeat one another.</summary>
/// <param name="Articles">The articles, the earliest first.</param>
/// <param name="Left">How many more there are than the picture has room for.</param>
/// <param name="Copyings">Who goes back to whom among them.</param>
/// <param name="Utterances">The statements that several of them have, the most repeated first.</param>
internal sealed record RepetitionGroup(IReadOnlyList<int> Articles, int Left, IReadOnlyList<Copying> Copyings, IReadOnlyList<Utterance> Utterances);
