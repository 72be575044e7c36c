using Corpus.Generators.Citations;
using Corpus.Text.Comparison;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP113: faithful words with a figure in them that another source has otherwise.</summary>
internal static class DisputeReport
{
    /// <summary>What to report; null when nobody disputes a figure of the passage.</summary>
    public static Diagnostic? Of(CitedCorpus corpus, Citation citation, string words, Occurrence passage, CancellationToken cancellationToken)
    {
        Article article = corpus.Documents[passage.Article].Article;
        for (int i = 0; i < article.Figures.Count; i++)
        {
            Figure figure = article.Figures[i];
            // The articles are compared when the first figure is cited, and not before.
            if (passage.Span.Contains(figure.Span) && corpus.Disputed(cancellationToken).Against(new Place(passage.Article, i)) is { } against)
            {
                Article other = corpus.Documents[against.Article].Article;
                Figure disputing = other.Figures[against.Item];
                var there = new SourcePassage(corpus, new Occurrence(against.Article, disputing.Span, -1));
                return Diagnostic.Create(
                    Rules.DisputedFigure,
                    At(citation, words, figure.Span.In(article.Text)),
                    [there.Location],
                    Shown(figure, article),
                    Shown(disputing, other),
                    there.Page);
            }
        }

        return null;
    }

    private static string Shown(Figure figure, Article article) =>
        figure.Span.Contains(figure.UnitSpan) ? figure.Span.In(article.Text) : figure.Span.In(article.Text) + " " + figure.Unit;

    // The number where it is written, if it is written as the source has it.
    private static Location At(Citation citation, string words, string number)
    {
        int at = words.IndexOf(number, StringComparison.Ordinal);
        return citation.Tree.GetLocation(citation.Text is not { } text ? citation.Span : at < 0 ? text.Whole : text.Locate(new TextSpan(at, number.Length)));
    }
}
