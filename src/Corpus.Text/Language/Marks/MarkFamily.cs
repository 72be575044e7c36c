namespace Corpus.Text.Language.Marks;

/// <summary>Marks that may pair with one another. Unlike shapes of one family do pair: “a", ‘a'.</summary>
internal enum MarkFamily
{
    /// <summary>" “ ” „ ‟ ＂, two apostrophes, two backticks.</summary>
    Double,

    /// <summary>' ‘ ’ ‚ ‛ and one backtick.</summary>
    Single,

    /// <summary>« and ».</summary>
    Guillemet,

    /// <summary>‹ and ›.</summary>
    SingleGuillemet,

    /// <summary>「 and 」.</summary>
    Corner,

    /// <summary>『 and 』.</summary>
    WhiteCorner,

    /// <summary>A dash that opens a paragraph of speech.</summary>
    Dash,

    /// <summary>The sign &gt; before the paragraphs of a block quotation.</summary>
    Block,
}
