using Corpus.Text.Model;

namespace Corpus.Text.Matching.Verdicts;

/// <summary>Words of a citation that stand where the source has others. Either side may be empty: words added, or left out.</summary>
/// <param name="Cited">Where the words stand in the cited text; an empty span marks the place where words are missing.</param>
/// <param name="Source">Where the source's words stand in the article's text; an empty span marks the place of added words.</param>
internal readonly record struct WordDifference(TextSpan Cited, TextSpan Source);
