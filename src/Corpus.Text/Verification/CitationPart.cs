namespace Corpus.Text.Verification;

/// <summary>The part of a citation that an objection is about.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Index">For a name: which of them, in the order of the question's.</param>
internal readonly record struct CitationPart(CitationPartKind Kind, int Index = 0);
