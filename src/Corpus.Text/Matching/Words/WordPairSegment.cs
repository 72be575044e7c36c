using System.Runtime.CompilerServices;
using Corpus.Text.Language;

namespace Corpus.Text.Matching.Words;

/// <summary>Where every pair of neighbouring words stands in some documents. Words are counted through all of them. It never changes.</summary>
internal sealed class WordPairSegment
{
    private readonly IReadOnlyList<DocumentWords> _documents;
    private readonly int[] _firstWords;
    private readonly int[] _bucketEnds;
    private readonly int[] _places;

    public WordPairSegment(IReadOnlyList<DocumentWords> documents, CancellationToken cancellationToken = default)
    {
        _documents = documents;
        _firstWords = new int[documents.Count + 1];
        for (int i = 0; i < documents.Count; i++)
            _firstWords[i + 1] = _firstWords[i] + documents[i].Count;

        int buckets = 16;
        while (buckets < WordCount / 3)
            buckets *= 2;

        // Two rounds over the pairs, counting and filling: no list grows, and every bucket ends up in order of place.
        _bucketEnds = new int[buckets + 1];
        _places = [];
        Visit(buckets - 1, cancellationToken);
        for (int i = 0; i < buckets; i++)
            _bucketEnds[i + 1] += _bucketEnds[i];

        _places = new int[_bucketEnds[buckets]];
        Visit(buckets - 1, cancellationToken);
        Filter = new WordFilter(documents);
    }

    /// <summary>The documents, in order.</summary>
    public IReadOnlyList<DocumentWords> Documents => _documents;

    /// <summary>Which of them may have a word.</summary>
    public WordFilter Filter { get; }

    /// <summary>The number of words of all documents.</summary>
    public int WordCount => _firstWords[_documents.Count];

    /// <summary>The places where the first of two words may stand: all that there are, in order, and some by chance.</summary>
    public ReadOnlySpan<int> PlacesOf(int firstHash, int secondHash)
    {
        int bucket = BucketOf(firstHash, secondHash, _bucketEnds.Length - 2);
        int start = bucket == 0 ? 0 : _bucketEnds[bucket - 1];
        return _places.AsSpan(start, _bucketEnds[bucket] - start);
    }

    /// <summary>The places among <paramref name="places"/> that are in one document.</summary>
    public ReadOnlySpan<int> Within(ReadOnlySpan<int> places, int document)
    {
        int start = LowerBound(places, _firstWords[document]);
        int end = LowerBound(places, _firstWords[document + 1]);
        return places.Slice(start, end - start);
    }

    /// <summary>For each document in which two words may stand together, calls <paramref name="found"/>, once and in order.</summary>
    public void VisitDocuments(int firstHash, int secondHash, Action<int> found)
    {
        int document = 0;
        int end = -1;
        foreach (int place in PlacesOf(firstHash, secondHash))
        {
            if (place < end)
                continue;

            while (_firstWords[document + 1] <= place)
                document++;
            end = _firstWords[document + 1];
            found(document);
        }
    }

    /// <summary>The document of a place, and the word there.</summary>
    public (int Document, int Word) Locate(int place)
    {
        int index = Array.BinarySearch(_firstWords, place);
        if (index < 0)
            index = ~index - 1;
        while (index + 1 < _firstWords.Length && _firstWords[index + 1] == place)
            index++;

        return (index, place - _firstWords[index]);
    }

    /// <summary>The place of a document's first word.</summary>
    public int FirstPlaceOf(int document) => _firstWords[document];

    [MethodImpl(HotLoop.Options)]
    private void Visit(int mask, CancellationToken cancellationToken)
    {
        for (int document = 0; document < _documents.Count; document++)
        {
            DocumentWords words = _documents[document];
            ReadOnlySpan<int> hashes = words.Hashes;
            int place = _firstWords[document];
            for (int i = 0; i + 1 < hashes.Length; i++, place++)
            {
                if ((i & 0xFFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();

                Enter(hashes[i], hashes[i + 1], place, mask);
                if (words.Joined.Count > 0)
                    EnterJoined(words, i, place, mask);
            }
        }
    }

    // A word that a line's end parts is a neighbour as a whole, too.
    private void EnterJoined(DocumentWords words, int i, int place, int mask)
    {
        ReadOnlySpan<int> hashes = words.Hashes;
        if (words.Joined.TryGetValue(i + 1, out int second))
            Enter(hashes[i], second, place, mask);
        if (i + 2 >= hashes.Length || !words.Joined.TryGetValue(i, out int first))
            return;

        Enter(first, hashes[i + 2], place, mask);
        if (words.Joined.TryGetValue(i + 2, out int third))
            Enter(first, third, place, mask);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Enter(int first, int second, int place, int mask)
    {
        int bucket = BucketOf(first, second, mask);
        if (_places.Length == 0)
            _bucketEnds[bucket + 1]++;
        else
            _places[_bucketEnds[bucket]++] = place;
    }

    private static int LowerBound(ReadOnlySpan<int> places, int value)
    {
        int low = 0;
        int high = places.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (places[middle] >= value)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int BucketOf(int first, int second, int mask)
    {
        uint hash = unchecked(((uint)first * 0x9E3779B1) ^ (((uint)second * 0x85EBCA77) >> 3) ^ (uint)second);
        return (int)((hash ^ (hash >> 16)) & (uint)mask);
    }
}
