using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Two figures of independent articles that seem to be of the same thing and differ.
/// It is no verdict: both may be right, of different days or by different counts.</summary>
/// <param name="First">The figure of the article that comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Noun">The noun that both count, in the singular.</param>
/// <param name="SharedNames">The names that are frequent in both articles.</param>
/// <param name="HasSamePredicate">Whether the same word stands beside both: 13 workers were killed, 15 workers killed.</param>
internal sealed record FigureDisagreement(Place First, Place Second, string Noun, EquatableArray<string> SharedNames, bool HasSamePredicate);
