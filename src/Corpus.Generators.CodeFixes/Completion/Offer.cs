using Corpus.Generators.Analyzers;
using Corpus.Generators.Citations;
using Corpus.Generators.Sources;
using Corpus.Text.Model;

namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>One line of a completion list.</summary>
/// <param name="Shown">What the list shows.</param>
/// <param name="Beside">What stands beside it: the speaker and the article.</param>
/// <param name="Inserted">The words, or the expression, that a choice writes.</param>
/// <param name="Details">What the tooltip of the line says.</param>
internal sealed record Offer(string Shown, string Beside, string Inserted, string Details)
{
    private const int MostOffers = 1_000;
    private const int LongestShown = 80;

    /// <summary>What fits the place and has every word of <paramref name="typed"/>, at most a thousand lines.</summary>
    public static IEnumerable<Offer> For(CitationRole role, bool isInLiteral, string typed, CitedCorpus corpus)
    {
        IEnumerable<Offer> all = role switch
        {
            CitationRole.Text => Quotations(corpus),
            CitationRole.Speaker => corpus.Catalogue.Speakers.Select(entry => new Offer(
                entry.Speaker.Name,
                entry.Speaker.Role ?? "",
                isInLiteral ? entry.Speaker.Name : $"nameof(Speakers.{entry.Member})",
                entry.Speaker.Role is null ? entry.Speaker.Name : $"{entry.Speaker.Name}, {entry.Speaker.Role}")),
            CitationRole.Article => corpus.Documents.Zip(corpus.Catalogue.Articles, (document, entry) =>
            {
                string name = document.Article.Title ?? entry.Path;
                return new Offer(name, document.Article.Outlet ?? "", isInLiteral ? name : $"nameof(Articles.{entry.Member})", $"{name} ({entry.Path})");
            }),
            _ => [],
        };

        string[] words = typed.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return all.Where(offer => words.All(word => offer.Inserted.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)).Take(MostOffers);
    }

    private static IEnumerable<Offer> Quotations(CitedCorpus corpus)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SourceDocument document in corpus.Documents)
        {
            Article article = document.Article;
            string source = article.Outlet ?? article.Title ?? document.Item.Path;
            foreach (Quote quote in article.Quotes)
            {
                string words = OnOneLine(quote.Span.In(article.Text));
                if (words.Length == 0 || !seen.Add(words))
                    continue;

                string speaker = quote.Speaker ?? quote.Mention ?? "nobody named";
                yield return new Offer(
                    words.Length <= LongestShown ? words : words.Substring(0, LongestShown) + "…",
                    $"{speaker}, {source}",
                    words,
                    $"“{words}”\n{speaker}\n{article.Title ?? source}, {document.Item.Path}, line {quote.Line}");
            }
        }
    }

    private static string OnOneLine(string words) => string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
