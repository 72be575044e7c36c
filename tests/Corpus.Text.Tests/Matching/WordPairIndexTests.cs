using Corpus.Tests;
using Corpus.Text.Matching.Words;
using CsCheck;

namespace Corpus.Text.Tests.Matching;

public sealed class WordPairIndexTests
{
    private static readonly string[] _words = ["the", "council", "said", "of", "harbour", "ferry", "not", "budget", "to", "wall"];

    private static DocumentWords Document(int seed, int length = 60)
    {
        // Any words, but always the same: a step that has no divisor in common with the number of words goes through all of them.
        uint at = unchecked((uint)seed * 2_654_435_761u);
        return new DocumentWords(string.Join(' ', Enumerable.Range(0, length).Select(_ => _words[(int)((at = unchecked((at * 1_664_525u) + 1_013_904_223u)) >> 16) % _words.Length])));
    }

    private static List<DocumentWords> Corpus(int count) => [.. Enumerable.Range(0, count).Select(i => Document(i))];

    private static int HashOf(string word) => new DocumentWords(word).Hashes[0];

    /// <summary>Every place of every pair of words, by chance ones left out.</summary>
    private static List<(string First, string Second, int Document, int Word)> All(WordPairIndex index, IReadOnlyList<DocumentWords> documents, int? only = null) =>
    [
        .. from first in _words
           from second in _words
           from place in index.PlacesOf(HashOf(first), HashOf(second), only).ToArray()
           let found = index.Locate(place)
           let hashes = documents[found.Document].Hashes.ToArray()
           where hashes[found.Word] == HashOf(first) && hashes[found.Word + 1] == HashOf(second)
           select (first, second, found.Document, found.Word),
    ];

    private static void AssertSameAsAtOnce(WordPairIndex index, List<DocumentWords> documents)
    {
        List<DocumentWords> copies = documents.ConvertAll(document => new DocumentWords(document.Text));
        var fresh = new WordPairIndex(copies);

        Assert.Equal(1, fresh.SegmentCount);
        Assert.Equal(All(fresh, copies), All(index, documents));
        Assert.Equal(All(fresh, copies, only: 3), All(index, documents, only: 3));
        Assert.All(_words, word => Assert.All(Enumerable.Range(0, documents.Count), i => Assert.True(index.MayHave(i, HashOf(word)) || !documents[i].Hashes.Contains(HashOf(word)))));
    }

    [Fact]
    public void A_corpus_that_is_indexed_at_once_is_one_segment()
    {
        var index = new WordPairIndex(Corpus(40));

        Assert.Equal((1, 40), (index.SegmentCount, index.DocumentsEntered));
    }

    [Fact]
    public void A_corpus_that_is_indexed_again_is_entered_once()
    {
        List<DocumentWords> documents = Corpus(40);
        _ = new WordPairIndex(documents);

        Assert.Equal((1, 0), (new WordPairIndex(documents).SegmentCount, new WordPairIndex(documents).DocumentsEntered));
    }

    [Fact]
    public void One_edited_document_of_a_thousand_is_entered_alone_and_everything_is_found_as_if_all_were()
    {
        List<DocumentWords> documents = Corpus(1000);
        _ = new WordPairIndex(documents);
        documents[500] = Document(-1, length: 75);

        var index = new WordPairIndex(documents);

        Assert.Equal((2, 1), (index.SegmentCount, index.DocumentsEntered));
        AssertSameAsAtOnce(index, documents);
    }

    [Fact]
    public void An_added_document_is_entered_alone_and_a_deleted_one_costs_nothing()
    {
        List<DocumentWords> documents = Corpus(40);
        _ = new WordPairIndex(documents);
        documents.Insert(2, Document(-1));
        documents.RemoveAt(20);

        var index = new WordPairIndex(documents);

        Assert.Equal(1, index.DocumentsEntered);
        AssertSameAsAtOnce(index, documents);
    }

    [Fact]
    public void After_a_day_of_edits_there_are_few_segments_and_the_large_one_is_the_first()
    {
        List<DocumentWords> documents = Corpus(200);
        _ = new WordPairIndex(documents);
        int entered = 0;
        for (int edit = 0; edit < 100; edit++)
        {
            documents[edit % 7] = Document(-1 - edit);
            var index = new WordPairIndex(documents);
            entered += index.DocumentsEntered;
            Assert.InRange(index.SegmentCount, 1, 8);
        }

        Assert.InRange(entered, 100, 300);
        AssertSameAsAtOnce(new WordPairIndex(documents), documents);
    }

    [Fact]
    public void After_any_edits_everything_is_found_as_if_all_were_indexed_at_once()
    {
        Gen<(int At, int Version, bool IsAdded)[]> edits = Gen.Select(Gen.Int[0, 11], Gen.Int[1, 1_000], Gen.Bool).Array[1, 20];
        Property.Holds(60, edits, made =>
        {
            List<DocumentWords> documents = Corpus(12);
            foreach ((int at, int version, bool isAdded) in made)
            {
                if (isAdded)
                    documents.Insert(at, Document(-version));
                else
                    documents[at] = Document(-version);
                _ = new WordPairIndex(documents);
            }

            List<DocumentWords> copies = documents.ConvertAll(document => new DocumentWords(document.Text));
            Assert.Equal(All(new WordPairIndex(copies), copies), All(new WordPairIndex(documents), documents));
        });
    }

    [Fact]
    public void Documents_in_another_order_are_entered_again()
    {
        List<DocumentWords> documents = Corpus(40);
        _ = new WordPairIndex(documents);
        documents.Reverse();

        AssertSameAsAtOnce(new WordPairIndex(documents), documents);
    }

    [Fact]
    public void Asked_for_a_few_places_it_gives_the_first_ones()
    {
        List<DocumentWords> documents = Corpus(40);
        _ = new WordPairIndex(documents);
        documents[0] = Document(-1);
        var index = new WordPairIndex(documents);
        int[] all = index.PlacesOf(HashOf("the"), HashOf("council"), null).ToArray();

        Assert.True(all.Length > 10);
        Assert.Equal(all[..10], index.PlacesOf(HashOf("the"), HashOf("council"), null, most: 10).ToArray());
        Assert.True(index.CountPlaces(HashOf("the"), HashOf("council"), null) >= all.Length);
    }
}
