using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Nearest;

/// <summary>Finds the passage that is most like a citation which no source has.</summary>
/// <remarks>
/// What is near: at least half of the words, and half of their letters, stand there in the citation's order. Of eight words or fewer, less than half
/// may differ, and of one or two none may but by its ending or its capitals: a shorter likeness is chance.
/// </remarks>
internal sealed class NearestSearch(IReadOnlyList<DocumentWords> documents, WordPairIndex index)
{
    /// <summary>Citations of up to so many words are looked for word by word when their pairs lead to nothing near.</summary>
    public const int ShortCitation = 8;

    /// <summary>Of a pair with more places than this, more say nothing about where to look.</summary>
    private const int MostPlacesOfPair = 256;

    private const int MostPlaces = 1024;

    private const int EnoughPairs = 10;

    private const int EnoughPlaces = 64;

    /// <summary>Words left out or added move a place by no more than this, or it is another place; well within what an alignment covers.</summary>
    private const int WidestCluster = 40;

    private const int MostCandidates = 12;

    /// <summary>Words that are aligned for one citation before a long one has to do with fewer candidates, but with two at least.</summary>
    private const int MostAlignedWords = 12_000;

    /// <summary>The nearest passage; null when none is near.</summary>
    /// <param name="cited">The words that no source has.</param>
    /// <param name="document">The only document to be searched; null for all.</param>
    /// <param name="isPreferred">Which of equally near passages to take, by document and word.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public (int Document, WordAlignment Alignment)? Find(CitedText cited, int? document, Func<int, int, bool> isPreferred, CancellationToken cancellationToken)
    {
        (int Document, WordAlignment Alignment)? best = null;
        foreach ((int candidate, int word) in Candidates(cited, document))
        {
            cancellationToken.ThrowIfCancellationRequested();
            best = Nearer(best, cited, candidate, word, isPreferred);
        }

        // One differing word leaves a pair in four words; several may break all of them. (Two words may not differ, and so leave theirs.)
        if (cited.Count is > 2 and <= ShortCitation && (best is null || best.Value.Alignment.Cost > 4))
        {
            var scan = new ShortScan(cited);
            var passages = new List<(int Document, int Word)>();
            foreach (int i in document is int only ? [only] : Likely(cited, scan, cancellationToken))
                passages.AddRange(scan.Find(documents[i], cancellationToken).Select(word => (i, word)));

            // The later a passage was found, the fewer its differences.
            for (int i = passages.Count - 1; i >= Math.Max(passages.Count - MostCandidates, 0); i--)
                best = Nearer(best, cited, passages[i].Document, passages[i].Word, isPreferred);
        }

        return best;
    }

    // The best prospect first, only to know how good a passage must be: it comes again in its turn.
    private IEnumerable<int> Likely(CitedText cited, ShortScan scan, CancellationToken cancellationToken)
    {
        var likely = new LikelyDocuments(cited, index);
        if (likely.Best() is >= 0 and int best)
            scan.Find(documents[best], cancellationToken);

        for (int i = 0; i < documents.Count; i++)
        {
            if (likely.MayHave(i, scan.Fewest))
                yield return i;
        }
    }

    private (int Document, WordAlignment Alignment)? Nearer(
        (int Document, WordAlignment Alignment)? best, CitedText cited, int document, int word, Func<int, int, bool> isPreferred)
    {
        if (WordAlignment.Align(cited, documents[document], word) is not { } alignment || !IsNear(cited, alignment))
            return best;
        if (best is not { } other || alignment.Cost < other.Alignment.Cost)
            return (document, alignment);

        bool isBetter = alignment.Cost == other.Alignment.Cost
            && isPreferred(document, alignment.FirstWord) && !isPreferred(other.Document, other.Alignment.FirstWord);
        return isBetter ? (document, alignment) : best;
    }

    private static bool IsNear(CitedText cited, WordAlignment alignment)
    {
        int letters = 0;
        int sameLetters = 0;
        int same = 0;
        int alike = 0;
        int extra = 0;
        foreach (AlignedWord step in alignment.Steps)
        {
            if (step.Cited < 0)
            {
                extra++;
                continue;
            }

            int length = cited.Words[step.Cited].Form.Length;
            letters += length;
            if (step.First < 0)
                continue;
            if (step.Cost == 0)
            {
                same++;
                sameLetters += length;
            }
            else if (step.Cost == 2)
            {
                alike++;
            }
        }

        int n = cited.Count;
        if (n <= 2)
            return same + alike == n && same > 0 && extra == 0;
        if (n <= ShortCitation)
            return (n - same + extra) * 2 < n + 1 && sameLetters * 2 >= letters;
        return same * 2 >= n && sameLetters * 2 >= letters;
    }

    /// <summary>Where the citation's first word would stand, if it comes from where most of its pairs of words stand; the best places first.</summary>
    public List<(int Document, int Word)> Candidates(CitedText cited, int? document)
    {
        if (cited.Count == 1)
            return PlacesOfWord(cited.Words[0].Hash, document);

        List<(int Start, int Place)> starts = Starts(cited, document);
        starts.Sort();

        int slack = Math.Min((cited.Count / 4) + 2, WidestCluster);
        var clusters = new List<(int Start, int Place, int Votes)>();
        foreach ((int start, int place) in starts)
        {
            if (clusters.Count > 0 && clusters[clusters.Count - 1] is var last && start - last.Start <= slack)
                clusters[clusters.Count - 1] = last with { Votes = last.Votes + 1 };
            else
                clusters.Add((start, place, 1));
        }

        // A place with half as many pairs as the best one can still be nearer; one with fewer cannot.
        int most = clusters.Count == 0 ? 0 : clusters.Max(cluster => cluster.Votes);
        int candidates = Math.Min(Math.Max(MostAlignedWords / cited.Count, 2), MostCandidates);
        return
        [
            .. clusters.Where(cluster => cluster.Votes * 2 >= most).OrderByDescending(cluster => cluster.Votes).ThenBy(cluster => cluster.Start)
                .Take(candidates).Select(cluster =>
            {
                (int found, int word) = index.Locate(cluster.Place);
                return (found, word + cluster.Start - cluster.Place);
            }),
        ];
    }

    // One place a document: the word itself says nothing about which.
    private List<(int Document, int Word)> PlacesOfWord(int hash, int? document)
    {
        var places = new List<(int, int)>();
        for (int i = document ?? 0; i <= (document ?? documents.Count - 1) && places.Count < MostCandidates; i++)
        {
            int word = index.MayHave(i, hash) ? documents[i].Hashes.IndexOf(hash) : -1;
            if (word >= 0)
                places.Add((i, word));
        }

        return places;
    }

    // The rarest pairs say most about where to look, and a few of them enough.
    private List<(int Start, int Place)> Starts(CitedText cited, int? document)
    {
        var pairs = new List<(int Places, int Word)>();
        for (int k = 0; k + 1 < cited.Count; k++)
        {
            int places = index.CountPlaces(cited.Words[k].Hash, cited.Words[k + 1].Hash, document);
            if (places > 0)
                pairs.Add((places, k));
        }

        pairs.Sort();
        var starts = new List<(int, int)>();
        for (int i = 0; i < pairs.Count && (i < EnoughPairs || starts.Count < EnoughPlaces) && starts.Count < MostPlaces; i++)
        {
            int word = pairs[i].Word;
            foreach (int place in index.PlacesOf(cited.Words[word].Hash, cited.Words[word + 1].Hash, document, MostPlacesOfPair))
                starts.Add((place - word, place));
        }

        return starts;
    }
}
