using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>A part of a citation that is no constant.</summary>
/// <param name="Role">Whether it is the text, the speaker or the source.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="Step">What lies between the citation and a literal that could be checked: "a call of “Trim”"; null when only the running program knows the
/// value.</param>
internal sealed record UncheckedValue(CitationRole Role, SourceSpan Span, string? Step);
