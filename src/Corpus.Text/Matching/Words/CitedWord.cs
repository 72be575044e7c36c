namespace Corpus.Text.Matching.Words;

/// <summary>A word of a citation.</summary>
/// <param name="Start">The offset of its first code unit in the cited text.</param>
/// <param name="End">The offset behind its last code unit.</param>
/// <param name="Form">The form in which it is compared.</param>
/// <param name="Hash">The form's hash, the same for all cases of the letters.</param>
internal readonly record struct CitedWord(int Start, int End, string Form, int Hash);
