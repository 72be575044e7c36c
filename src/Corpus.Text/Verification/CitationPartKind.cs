namespace Corpus.Text.Verification;

/// <summary>What a citation is made of.</summary>
internal enum CitationPartKind
{
    /// <summary>All that stands for the citation.</summary>
    Citation,

    /// <summary>The cited words.</summary>
    Words,

    /// <summary>A named source.</summary>
    Article,

    /// <summary>The section behind a named source.</summary>
    Section,

    /// <summary>A named speaker.</summary>
    Speaker,
}
