using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Finds the articles that tell another one again in other words.</summary>
internal static class Rewrites
{
    private const int MostCompared = 16;
    private const int MostPlaces = 64;
    private const int FewestSentences = 3;
    private const double SmallestPart = 0.3;

    /// <summary>For each article the one that it tells again; null for all others. A reprint tells what its original does.</summary>
    public static int?[] Find(
        IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles,
        int[] order,
        int?[] reprints,
        QuoteIndex quotes,
        FingerprintPairs pairs,
        CancellationToken cancellationToken)
    {
        var rewrites = new int?[articles.Count];
        int[] ranks = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            ranks[order[i]] = i;

        foreach (int article in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reprints[article] is not null)
                continue;

            int most = 0;
            int? from = null;
            foreach (int other in Sharing(articles[article].Print, quotes, reprints))
            {
                if (other == article || !MayTakeFrom(articles, ranks, article, other) || Origin(rewrites, other) == article)
                    continue;

                int told = pairs.Told(article, other);
                int fewest = Math.Min(articles[article].Print.Sentences.Count, articles[other].Print.Sentences.Count);
                if (told >= FewestSentences && told >= SmallestPart * fewest && told > most)
                    (from, most) = (other, told);
            }

            rewrites[article] = from;
        }

        // What rewrites a rewrite goes back to the same article.
        for (int i = 0; i < rewrites.Length; i++)
            rewrites[i] = rewrites[i] is { } from ? Origin(rewrites, from) : null;
        return rewrites;
    }

    // Whoever was passed on the way is sent to the end of it at once: a chain is walked once, however long it is.
    private static int Origin(int?[] rewrites, int article)
    {
        int origin = article;
        while (rewrites[origin] is { } from)
            origin = from;

        while (rewrites[article] is { } next)
            (rewrites[article], article) = (origin, next);

        return origin;
    }

    // Words that very many have in quotation marks are a saying, and tell nothing of who took them from whom.
    private static List<int> Sharing(ArticleFingerprint print, QuoteIndex quotes, int?[] reprints)
    {
        var sharing = new HashSet<int>();
        var quoting = new HashSet<int>();
        foreach (QuoteFingerprint quote in print.Quotes.AsSpan())
        {
            IReadOnlyList<Place> places = quotes.Of(quote.Hash);
            quoting.Clear();
            for (int i = 0; i < Math.Min(places.Count, MostPlaces); i++)
                quoting.Add(reprints[places[i].Article] ?? places[i].Article);

            if (quoting.Count <= MostCompared)
                sharing.UnionWith(quoting);
            if (sharing.Count >= MostCompared)
                break;
        }

        var sorted = new List<int>(sharing);
        sorted.Sort();
        return sorted;
    }

    // Who names no outlet takes from one that does; between others the dates decide, and without them nothing does.
    private static bool MayTakeFrom(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, int[] ranks, int article, int other)
    {
        Article copy = articles[article].Article;
        Article original = articles[other].Article;
        if (copy.Published is { } late && original.Published is { } early && late != early)
            return late > early;
        if (copy.Outlet is null)
            return original.Outlet is not null || ranks[article] > ranks[other];
        return false;
    }
}
