using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Finds all passages of a corpus that have the cited words one after the other, on the literal rungs.</summary>
internal sealed class LiteralSearch(IReadOnlyList<DocumentWords> documents, WordPairIndex index)
{
    /// <summary>Nobody looks at more places than this; a citation that occurs more often proves nothing by one more.</summary>
    private const int MostMatches = 1024;

    /// <summary>A pair of words that occurs no more often than this is rare enough to start from.</summary>
    private const int RareEnough = 4;

    /// <summary>Words that may be compared for one citation before a text that repeats itself for ever is given up.</summary>
    private const int MostComparisons = 64_000_000;

    public IReadOnlyList<DocumentWords> Documents { get; } = documents;

    /// <summary>All places, in order; of one document only when <paramref name="document"/> is given.</summary>
    public List<PassageMatch> Find(CitedText cited, int? document, CancellationToken cancellationToken)
    {
        var matches = new List<PassageMatch>();
        Collect(cited, document, matches, cancellationToken);
        if (matches.Count == 0 && cited.HasWrap)
            Collect(cited.JoinWraps(), document, matches, cancellationToken);

        return matches;
    }

    private void Collect(CitedText cited, int? document, List<PassageMatch> matches, CancellationToken cancellationToken)
    {
        if (cited.Count == 0)
            return;

        if (cited.Count == 1)
        {
            CollectWord(cited, document, matches, cancellationToken);
            return;
        }

        ReadOnlySpan<int> places = RarestPair(cited, document, out int anchor);
        int comparisons = 0;
        int lastStart = -1;
        for (int i = 0; i < places.Length && matches.Count < MostMatches && comparisons < MostComparisons; i++)
        {
            if ((i & 1023) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            (int place, int word) = index.Locate(places[i]);
            DocumentWords source = Documents[place];
            int first = StepBack(source, word, cited, anchor, ref comparisons);
            if (first < 0 || index.PlaceOf(place, first) == lastStart || !HasHashes(source, first, cited, ref comparisons))
                continue;

            lastStart = index.PlaceOf(place, first);
            Climb(source, place, first, cited, matches);
        }
    }


    /// <summary>The places of the two neighbouring cited words that the corpus has least often together.</summary>
    private ReadOnlySpan<int> RarestPair(CitedText cited, int? document, out int anchor)
    {
        ReadOnlySpan<CitedWord> words = cited.Words;
        anchor = 0;
        ReadOnlySpan<int> rarest = default;
        for (int k = 0; k + 1 < words.Length; k++)
        {
            ReadOnlySpan<int> places = index.PlacesOf(words[k].Hash, words[k + 1].Hash);
            if (document is int only)
                places = index.Within(places, only);
            if (k > 0 && places.Length >= rarest.Length)
                continue;

            anchor = k;
            rarest = places;
            if (rarest.Length <= RareEnough)
                break;
        }

        return rarest;
    }

    // One word has no neighbour to look up: all words are looked through.
    private void CollectWord(CitedText cited, int? document, List<PassageMatch> matches, CancellationToken cancellationToken)
    {
        int hash = cited.Words[0].Hash;
        int begin = document ?? 0;
        int end = document is int only ? only + 1 : Documents.Count;
        for (int i = begin; i < end; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DocumentWords source = Documents[i];
            ReadOnlySpan<int> hashes = source.Hashes;
            for (int word = hashes.IndexOf(hash); word >= 0 && matches.Count < MostMatches;)
            {
                Climb(source, i, word, cited, matches);
                int next = hashes.Slice(word + 1).IndexOf(hash);
                word = next < 0 ? -1 : word + 1 + next;
            }

            foreach (KeyValuePair<int, int> joined in source.Joined)
            {
                if (joined.Value == hash)
                    Climb(source, i, joined.Key, cited, matches);
            }
        }
    }

    private static void Climb(DocumentWords source, int document, int first, CitedText cited, List<PassageMatch> matches)
    {
        foreach (LiteralRung rung in LiteralRung.All)
        {
            int last = rung.LastWordOf(source, first, cited);
            if (last >= 0 && rung.HasSameEnds(source, first, last, cited))
            {
                matches.Add(new PassageMatch(document, first, last, rung.Rung));
                return;
            }
        }
    }

    /// <summary>The source's word at which the citation would begin when its word <paramref name="anchor"/> is the source's word <paramref name="word"/>; -1 when the words before differ.</summary>
    private static int StepBack(DocumentWords source, int word, CitedText cited, int anchor, ref int comparisons)
    {
        ReadOnlySpan<int> hashes = source.Hashes;
        for (int k = anchor - 1; k >= 0; k--)
        {
            comparisons++;
            int hash = cited.Words[k].Hash;
            if (word > 0 && hashes[word - 1] == hash)
                word--;
            else if (word > 1 && source.Joined.Count > 0 && source.Joined.TryGetValue(word - 2, out int joined) && joined == hash)
                word -= 2;
            else
                return -1;
        }

        return word;
    }

    private static bool HasHashes(DocumentWords source, int word, CitedText cited, ref int comparisons)
    {
        ReadOnlySpan<int> hashes = source.Hashes;
        foreach (CitedWord expected in cited.Words)
        {
            comparisons++;
            if (word < hashes.Length && hashes[word] == expected.Hash)
                word++;
            else if (source.Joined.Count > 0 && source.Joined.TryGetValue(word, out int joined) && joined == expected.Hash)
                word += 2;
            else
                return false;
        }

        return true;
    }
}
