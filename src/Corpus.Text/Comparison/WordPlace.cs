using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>A place at which an article has some words.</summary>
/// <param name="Article">The index of the article among those that were compared.</param>
/// <param name="Span">The words in the article's text.</param>
/// <param name="IsOwnText">Whether they stand in the article's headline or body, and not in what stands around it.</param>
internal sealed record WordPlace(int Article, TextSpan Span, bool IsOwnText);
