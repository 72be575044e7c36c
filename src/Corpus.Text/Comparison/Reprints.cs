using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Finds the articles that have the same body, and which of them was first.</summary>
internal static class Reprints
{
    // Two bodies that share most of their runs of words have nearly all of the smallest hashes in common.
    private const int Probes = 24;
    private const int FewestHits = 6;
    private const int LongestList = 32;
    private const int FewestShingles = 20;

    /// <summary>For each article the original that it reprints; null for an original.</summary>
    public static int?[] Find(
        IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, int[] order, FingerprintPairs pairs, CancellationToken cancellationToken)
    {
        var clusters = new Dictionary<int, List<int>>();
        var index = new Dictionary<ulong, List<int>>();
        var hits = new Dictionary<int, int>();
        foreach (int article in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ShingleSample shingles = articles[article].Print.Shingles;
            if (shingles.Count < FewestShingles)
                continue;

            if (Leader(article, shingles, pairs, index, hits) is { } leader)
                clusters[leader].Add(article);
            else
                Lead(article, shingles, clusters, index);
        }

        var reprints = new int?[articles.Count];
        foreach (List<int> cluster in clusters.Values)
        {
            if (cluster.Count == 1)
                continue;

            int original = Original(articles, cluster);
            foreach (int article in cluster)
                reprints[article] = article == original ? null : original;
        }

        return reprints;
    }

    private static void Lead(int article, ShingleSample shingles, Dictionary<int, List<int>> clusters, Dictionary<ulong, List<int>> index)
    {
        clusters.Add(article, [article]);
        ReadOnlySpan<ulong> hashes = shingles.Hashes.AsSpan();
        for (int i = 0; i < Math.Min(Probes, hashes.Length); i++)
        {
            if (!index.TryGetValue(hashes[i], out List<int>? list))
                index.Add(hashes[i], list = []);
            // What very many articles have is boilerplate, and tells nothing.
            if (list.Count < LongestList)
                list.Add(article);
        }
    }

    private static int? Leader(int article, ShingleSample shingles, FingerprintPairs pairs, Dictionary<ulong, List<int>> index, Dictionary<int, int> hits)
    {
        hits.Clear();
        ReadOnlySpan<ulong> hashes = shingles.Hashes.AsSpan();
        for (int i = 0; i < Math.Min(Probes, hashes.Length); i++)
        {
            if (!index.TryGetValue(hashes[i], out List<int>? list))
                continue;
            foreach (int other in list)
                hits[other] = hits.TryGetValue(other, out int count) ? count + 1 : 1;
        }

        int? best = null;
        double bestShare = 0;
        foreach (KeyValuePair<int, int> hit in hits)
        {
            if (hit.Value < FewestHits)
                continue;

            double share = pairs.Likeness(article, hit.Key);
            if (share > bestShare || (share == bestShare && hit.Key < best))
                (best, bestShare) = (hit.Key, share);
        }

        return best;
    }

    // The one that most of the others name; where none is named, the earliest, which leads the cluster.
    private static int Original(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, List<int> cluster)
    {
        int original = cluster[0];
        int most = 0;
        int[] naming =
        [
            .. cluster.Where(article => articles[article].Article.SyndicatedFrom is not null || articles[article].Print.DatelineAgency is not null),
        ];
        if (naming.Length == 0)
            return original;

        const int MostNaming = 32;
        foreach (int candidate in cluster)
        {
            int named = naming.Take(MostNaming).Count(article => article != candidate && OriginNames.Names(articles[article], articles[candidate].Article));
            if (named > most)
                (original, most) = (candidate, named);
        }

        // A page that says itself that it was published elsewhere is no original where another says nothing.
        if (most == 0 && cluster.Exists(article => articles[article].Article.SyndicatedFrom is null))
            return cluster.First(article => articles[article].Article.SyndicatedFrom is null);
        return original;
    }
}
