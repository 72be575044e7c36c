namespace Corpus.Text.Matching.Spelling;

/// <summary>A word of a text as it is said.</summary>
/// <param name="Token">The word, or the number, unit or date; the same however it is written.</param>
/// <param name="Start">Where it is written in the text, with the signs that belong to it. Words that are written as one ("we'll") have one place.</param>
/// <param name="End">The offset behind it.</param>
internal readonly record struct SpelledWord(string Token, int Start, int End)
{
    /// <summary>Before a token that is a number or counts something: no word begins so.</summary>
    public const char CountedMark = '#';

    /// <summary>Whether it is a number, or the unit or date of one.</summary>
    public bool IsCounted => Token[0] == CountedMark;
}
