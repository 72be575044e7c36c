namespace Corpus.Text.Matching.Words;

/// <summary>Where every pair of neighbouring words stands in a corpus. Words are counted through all documents.</summary>
/// <remarks>
/// It is made of segments, and a document knows the one that it is in: when one document was edited, the others are where they were, and a segment is made
/// for that one alone.
/// A corpus that is indexed at once is one segment.
/// </remarks>
internal sealed class WordPairIndex
{
    /// <summary>With more segments a search would ask too often: the small ones then become one.</summary>
    private const int MostSegments = 8;

    private readonly int[] _firstWords;
    private readonly List<Part> _parts = [];
    private readonly (Part Part, int Document)[] _homes;

    public WordPairIndex(IReadOnlyList<DocumentWords> documents, CancellationToken cancellationToken = default)
    {
        _firstWords = new int[documents.Count + 1];
        for (int i = 0; i < documents.Count; i++)
            _firstWords[i + 1] = _firstWords[i] + documents[i].Count;

        _homes = new (Part, int)[documents.Count];
        foreach (Part part in Kept(documents))
            Add(part);

        int[] homeless = [.. Enumerable.Range(0, documents.Count).Where(document => _homes[document].Part is null)];
        if (homeless.Length == 0)
            return;

        var segment = new WordPairSegment([.. homeless.Select(document => documents[document])], cancellationToken);
        foreach (int document in homeless)
            documents[document].Segment = segment;
        Add(new Part(segment, homeless));
        DocumentsEntered = homeless.Length;
    }

    /// <summary>How many documents had to be entered: those that no segment had.</summary>
    public int DocumentsEntered { get; }

    /// <summary>How many segments there are.</summary>
    public int SegmentCount => _parts.Count;

    /// <summary>In how many places two words may stand together: never fewer than there are.</summary>
    public int CountPlaces(int firstHash, int secondHash, int? document)
    {
        if (document is int only)
            return Within(firstHash, secondHash, only).Length;

        int count = 0;
        foreach (Part part in _parts)
            count += part.Segment.PlacesOf(firstHash, secondHash).Length;

        return count;
    }

    /// <summary>The places where the first of two words may stand, in order, and some by chance: all that there are, or as many as are asked for.</summary>
    public ReadOnlySpan<int> PlacesOf(int firstHash, int secondHash, int? document, int most = int.MaxValue)
    {
        if (document is int only)
            return First(Within(firstHash, secondHash, only), most);
        if (_parts.Count == 0)
            return default;
        if (_parts.Count == 1 && _parts[0].IsWhole)
            return First(_parts[0].Segment.PlacesOf(firstHash, secondHash), most);

        var places = new List<int>();
        foreach (Part part in _parts)
        {
            int found = 0;
            foreach (int place in part.Segment.PlacesOf(firstHash, secondHash))
            {
                (int local, int word) = part.Segment.Locate(place);
                if (part.Documents[local] < 0)
                    continue;
                if (found++ == most)
                    break;
                places.Add(_firstWords[part.Documents[local]] + word);
            }
        }

        places.Sort();
        return First(places.ToArray(), most);
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

    /// <summary>The place of a document's word.</summary>
    public int PlaceOf(int document, int word) => _firstWords[document] + word;

    /// <summary>Whether a document may have a word.</summary>
    public bool MayHave(int document, int hash) => _homes[document].Part.Segment.Filter.MayHave(_homes[document].Document, hash);

    /// <summary>How many of some words each document lacks for certain, fifteen words at most.</summary>
    public byte[] CountLacking(ReadOnlySpan<int> hashes)
    {
        var lacking = new byte[_homes.Length];
        foreach (Part part in _parts)
        {
            byte[] local = part.Segment.Filter.CountLacking(hashes, part.Documents.Length);
            for (int i = 0; i < local.Length; i++)
            {
                if (part.Documents[i] >= 0)
                    lacking[part.Documents[i]] = local[i];
            }
        }

        return lacking;
    }

    /// <summary>How many of the pairs of neighbours among some words, at the most, stand in each document.</summary>
    public byte[] CountPairs(ReadOnlySpan<int> hashes)
    {
        var pairs = new byte[_homes.Length];
        foreach (Part part in _parts)
        {
            for (int k = 0; k + 1 < hashes.Length; k++)
            {
                part.Segment.VisitDocuments(hashes[k], hashes[k + 1], local =>
                {
                    if (part.Documents[local] >= 0)
                        pairs[part.Documents[local]]++;
                });
            }
        }

        return pairs;
    }

    // Segments of which at least half is still there, the largest first; of many small ones none is kept.
    private static IEnumerable<Part> Kept(IReadOnlyList<DocumentWords> documents)
    {
        var found = new Dictionary<WordPairSegment, List<int>>();
        for (int i = 0; i < documents.Count; i++)
        {
            if (documents[i].Segment is not { } segment)
                continue;
            if (!found.TryGetValue(segment, out List<int>? inCorpus))
                found.Add(segment, inCorpus = []);
            inCorpus.Add(i);
        }

        List<Part> parts =
        [
            .. found.Select(pair => Part.Of(pair.Key, pair.Value, documents)).OfType<Part>()
                .OrderByDescending(part => part.Segment.WordCount).ThenBy(part => part.Documents.First(document => document >= 0)),
        ];
        return parts.Count < MostSegments ? parts : parts.Take(1);
    }

    private void Add(Part part)
    {
        _parts.Add(part);
        for (int i = 0; i < part.Documents.Length; i++)
        {
            if (part.Documents[i] >= 0)
                _homes[part.Documents[i]] = (part, i);
        }
    }

    private ReadOnlySpan<int> Within(int firstHash, int secondHash, int document)
    {
        (Part part, int local) = _homes[document];
        ReadOnlySpan<int> places = part.Segment.Within(part.Segment.PlacesOf(firstHash, secondHash), local);
        int shift = _firstWords[document] - part.Segment.FirstPlaceOf(local);
        if (shift == 0)
            return places;

        int[] shifted = places.ToArray();
        for (int i = 0; i < shifted.Length; i++)
            shifted[i] += shift;
        return shifted;
    }

    private static ReadOnlySpan<int> First(ReadOnlySpan<int> places, int most) => places.Length > most ? places.Slice(0, most) : places;

    /// <summary>A segment, and for each of its documents which one of the corpus it is; -1 for one that is no longer there.</summary>
    private sealed class Part(WordPairSegment segment, int[] documents)
    {
        public WordPairSegment Segment { get; } = segment;

        public int[] Documents { get; } = documents;

        /// <summary>Whether its places are those of the corpus.</summary>
        public bool IsWhole { get; } = documents.Select((document, i) => document == i).All(isSame => isSame);

        /// <summary>The part of a corpus that is in a segment; null when it is not worth keeping, or not in the segment's order.</summary>
        public static Part? Of(WordPairSegment segment, List<int> inCorpus, IReadOnlyList<DocumentWords> documents)
        {
            int[] indexes = new int[segment.Documents.Count];
            int next = 0;
            int words = 0;
            for (int i = 0; i < indexes.Length; i++)
            {
                bool isHere = next < inCorpus.Count && ReferenceEquals(documents[inCorpus[next]], segment.Documents[i]);
                indexes[i] = isHere ? inCorpus[next++] : -1;
                words += isHere ? segment.Documents[i].Count : 0;
            }

            return next == inCorpus.Count && words * 2L >= segment.WordCount ? new Part(segment, indexes) : null;
        }
    }
}
