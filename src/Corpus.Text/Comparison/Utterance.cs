using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>A place in the corpus: an article, and one of its quotations or figures.</summary>
/// <param name="Article">The index of the article among those that were compared.</param>
/// <param name="Item">The index of the quotation or figure in the article.</param>
internal sealed record Place(int Article, int Item);

/// <summary>The same words in quotation marks in two articles or more.</summary>
/// <param name="Quotes">Where they stand, in order.</param>
/// <param name="IndependentSources">The articles that have them in their own text
/// and did not take them from one another, as far as can be told, in order.</param>
internal sealed record Utterance(EquatableArray<Place> Quotes, EquatableArray<int> IndependentSources);
