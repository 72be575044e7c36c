using Corpus.Text.Model;

namespace Corpus.Text.Matching.Verdicts;

/// <summary>A place in a source.</summary>
/// <param name="Article">The article's index in the corpus.</param>
/// <param name="Span">The words in the article's text.</param>
/// <param name="Quote">The index, in the article, of the quotation that holds the words; -1 when they stand outside quotation marks.</param>
internal readonly record struct Occurrence(int Article, TextSpan Span, int Quote);
