using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Verification;

/// <summary>All that the sources have to say to one citation.</summary>
/// <param name="Verdict">What they say to its words; null where it has none.</param>
/// <param name="Objections">What they hold against it, in the order in which a reader wants to know.</param>
internal sealed record CitationFinding(Verdict? Verdict, IReadOnlyList<Objection> Objections);
