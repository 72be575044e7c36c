using Corpus.Text.Comparison;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Verification;

/// <summary>CORP113: faithful words with a figure in them that another source has otherwise.</summary>
internal static class DisputeCheck
{
    /// <summary>What to say; null when nobody disputes a figure of the passage.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="question">The citation.</param>
    /// <param name="passage">Where its words stand.</param>
    /// <param name="cancellationToken">Stops the comparison.</param>
    public static Objection? Find(CitableCorpus corpus, CitationQuestion question, Occurrence passage, CancellationToken cancellationToken)
    {
        Article article = corpus.Sources[passage.Article].Article;
        for (int i = 0; i < article.Figures.Count; i++)
        {
            Figure figure = article.Figures[i];
            // The articles are compared when the first figure is cited, and not before.
            if (passage.Span.Contains(figure.Span) && corpus.Disputed(cancellationToken).Against(new Place(passage.Article, i)) is { } against)
            {
                Article other = corpus.Sources[against.Article].Article;
                Figure disputing = other.Figures[against.Item];
                var there = new Occurrence(against.Article, disputing.Span, -1);
                return new Objection(
                    CitationRules.DisputedFigure,
                    new CitationPart(question.IsByMember ? CitationPartKind.Citation : CitationPartKind.Words),
                    Shown(figure, article),
                    Shown(disputing, other),
                    new SourcePlace(corpus, there).Page)
                {
                    Words = PlaceOf(figure.Span.In(article.Text), question.Words ?? ""),
                    Places = new[] { there }.ToEquatableArray(),
                };
            }
        }

        return null;
    }

    private static string Shown(Figure figure, Article article) =>
        figure.Span.Contains(figure.UnitSpan) ? figure.Span.In(article.Text) : figure.Span.In(article.Text) + " " + figure.Unit;

    // The number where it is written, if it is written as the source has it.
    private static TextSpan? PlaceOf(string number, string words)
    {
        int at = words.IndexOf(number, StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(at, number.Length);
    }
}
