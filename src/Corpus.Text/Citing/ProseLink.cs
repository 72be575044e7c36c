using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>A link in prose.</summary>
/// <param name="Span">The words that lead there.</param>
/// <param name="Target">The address or path.</param>
internal readonly record struct ProseLink(TextSpan Span, string Target);
