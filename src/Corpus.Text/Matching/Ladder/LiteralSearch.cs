using Corpus.Text.Matching.Verdicts;
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
    private const int MostComparisons = 16_000_000;

    /// <summary>What it costs, in compared words, to compare the marks and the case of a passage, too: so much, and so much for each of its words.</summary>
    private const int ClimbComparisons = 256;

    private const int ClimbComparisonsOfWord = 16;

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

    /// <summary>How often two words may stand together, by the index.</summary>
    public int CountPairs(int first, int second, int? document) => index.CountPlaces(first, second, document);

    /// <summary>Where the first of two neighbouring words stands.</summary>
    public List<(int Document, int Word)> PlacesOfPair(int first, int second, int? document)
    {
        var places = new List<(int, int)>();
        foreach (int place in index.PlacesOf(first, second, document))
        {
            (int found, int word) = index.Locate(place);
            if (Documents[found].Hashes[word] == first && places.Count < MostMatches)
                places.Add((found, word));
        }

        return places;
    }

    /// <summary>Where a word stands. All words are looked through: one word has no neighbour to look up.</summary>
    public List<(int Document, int Word)> PlacesOfWord(int hash, int? document, CancellationToken cancellationToken)
    {
        var places = new List<(int, int)>();
        for (int i = document ?? 0; i <= (document ?? Documents.Count - 1); i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!index.MayHave(i, hash))
                continue;

            DocumentWords source = Documents[i];
            ReadOnlySpan<int> hashes = source.Hashes;
            for (int word = hashes.IndexOf(hash); word >= 0 && places.Count < MostMatches;)
            {
                places.Add((i, word));
                int next = hashes.Slice(word + 1).IndexOf(hash);
                word = next < 0 ? -1 : word + 1 + next;
            }

            foreach (KeyValuePair<int, int> joined in source.Joined)
            {
                if (joined.Value == hash)
                    places.Add((i, joined.Key));
            }
        }

        return places;
    }

    private void Collect(CitedText cited, int? document, List<PassageMatch> matches, CancellationToken cancellationToken)
    {
        if (cited.Count == 0)
            return;

        if (cited.Count == 1)
        {
            foreach ((int found, int word) in PlacesOfWord(cited.Words[0].Hash, document, cancellationToken))
            {
                if (Climb(Documents[found], found, word, cited) is { } match)
                    matches.Add(match);
            }

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
            comparisons += ClimbComparisons + (ClimbComparisonsOfWord * cited.Count);
            if (Climb(source, place, first, cited) is { } match)
                matches.Add(match);
        }
    }

    /// <summary>The places of the two neighbouring cited words that the corpus has least often together.</summary>
    private ReadOnlySpan<int> RarestPair(CitedText cited, int? document, out int anchor)
    {
        ReadOnlySpan<CitedWord> words = cited.Words;
        anchor = 0;
        int fewest = int.MaxValue;
        for (int k = 0; k + 1 < words.Length && fewest > RareEnough; k++)
        {
            int places = index.CountPlaces(words[k].Hash, words[k + 1].Hash, document);
            if (places < fewest)
                (anchor, fewest) = (k, places);
        }

        return index.PlacesOf(words[anchor].Hash, words[anchor + 1].Hash, document);
    }

    /// <summary>The passage that starts with the source's word <paramref name="first"/>, on the first rung that holds; null when none does.</summary>
    public static PassageMatch? Climb(DocumentWords source, int document, int first, CitedText cited)
    {
        foreach (LiteralRung rung in LiteralRung.All)
        {
            int last = rung.LastWordOf(source, first, cited);
            if (last >= 0 && rung.HasSameEnds(source, first, last, cited))
                return new PassageMatch(document, first, last, rung.Rung);
        }

        return null;
    }

    /// <summary>The source's word at which the citation would begin when its word <paramref name="anchor"/> is the source's word <paramref name="word"/>;
    /// -1 when the words before differ.</summary>
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
