namespace Corpus.Text.Matching.Verdicts;

/// <summary>The first step of the ladder on which cited words were found in a source.</summary>
internal enum Rung
{
    /// <summary>The same characters, once every run of white space is one space.</summary>
    Exact,

    /// <summary>The same but for typography: marks, dashes, ellipsis character, invisible characters, composed letters.</summary>
    Typography,

    /// <summary>The same but for the case of the first letter.</summary>
    FirstLetter,

    /// <summary>The same but for what an ellipsis leaves out.</summary>
    Elision,

    /// <summary>The same but for an editor's square brackets.</summary>
    Brackets,
}
