using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>The section of a source that a citation names: what stands behind the <c>#</c>.</summary>
/// <param name="Fragment">The section's name.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record CitedSection(string Fragment, SourceSpan Span);
