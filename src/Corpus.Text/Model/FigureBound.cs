namespace Corpus.Text.Model;

/// <summary>On which side of a printed number the true one lies, by the words beside it.</summary>
internal enum FigureBound
{
    /// <summary>The text sets no bound.</summary>
    None,

    /// <summary>That or more: "at least", "a minimum of", "200+", "or more".</summary>
    AtLeast,

    /// <summary>More than that: "more than", "over", "in excess of", "just over".</summary>
    MoreThan,

    /// <summary>That or less: "up to", "as many as", "no more than", "or fewer".</summary>
    AtMost,

    /// <summary>Less than that: "fewer than", "under", "nearly", "just under".</summary>
    LessThan,
}
