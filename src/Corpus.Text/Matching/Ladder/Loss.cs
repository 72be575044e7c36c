namespace Corpus.Text.Matching.Ladder;

/// <summary>What an editor's dots, brackets or full stop do to what the source says.</summary>
internal enum Loss
{
    /// <summary>Nothing that a reader must be told.</summary>
    None,

    /// <summary>Words are replaced, or the rest of the sentence is cut off, and the citation does not show it.</summary>
    Words,

    /// <summary>A number is replaced.</summary>
    Number,

    /// <summary>The sentence says something else.</summary>
    Meaning,
}
