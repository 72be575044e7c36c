using Corpus.Text.Matching.Nearest;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Tests.Matching;

public sealed class LikelyDocumentsTests
{
    private static readonly string[] _words = ["the", "council", "said", "of", "harbour", "ferry", "not", "budget", "to", "wall"];

    private static string[] Words(Random random, int length) => [.. Enumerable.Range(0, length).Select(_ => _words[random.Next(_words.Length)])];

    private static CitedText Cited(IEnumerable<string> words)
    {
        string text = string.Join(' ', words);
        return CitedText.Read(text, 0, text.Length);
    }

    private static List<string> Changed(IEnumerable<string> passage, int changes, Random random)
    {
        List<string> words = [.. passage];
        for (int i = 0; i < changes; i++)
        {
            int at = random.Next(words.Count);
            switch (random.Next(3))
            {
                case 0: words[at] = "cormorant" + i; break;
                case 1: words.Insert(at, "pelican" + i); break;
                default: words.RemoveAt(at); break;
            }
        }

        return words;
    }

    [Fact]
    public void A_document_with_a_passage_that_differs_in_few_words_is_never_left_out()
    {
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            string[][] documents = [.. Enumerable.Range(0, 70).Select(_ => Words(random, 40))];
            int changes = random.Next(4);
            int document = random.Next(documents.Length);
            CitedText cited = Cited(Changed(documents[document].Skip(random.Next(30)).Take(8), changes, random));
            var likely = new LikelyDocuments(cited, new WordPairIndex([.. documents.Select(words => new DocumentWords(string.Join(' ', words)))]));

            Assert.True(likely.MayHave(document, changes));
        }
    }

    [Fact]
    public void Of_a_thousand_documents_that_have_the_words_few_are_looked_through()
    {
        var random = new Random(11);
        string[][] documents = [.. Enumerable.Range(0, 1_000).Select(_ => Words(random, 30))];
        CitedText cited = Cited([.. documents[500].Skip(10).Take(4), "cormorant", .. documents[500].Skip(14).Take(3)]);
        var likely = new LikelyDocuments(cited, new WordPairIndex([.. documents.Select(words => new DocumentWords(string.Join(' ', words)))]));

        Assert.True(likely.MayHave(500, 1));
        Assert.InRange(Enumerable.Range(0, documents.Length).Count(i => likely.MayHave(i, 1)), 1, 50);
    }

    [Fact]
    public void The_best_prospect_is_the_document_with_the_most_pairs()
    {
        DocumentWords[] documents = [new("the wall of the harbour"), new("the harbour wall said not to"), new("the harbour wall said to")];

        Assert.Equal(1, new LikelyDocuments(Cited(["the", "harbour", "wall", "said", "not"]), new WordPairIndex(documents)).Best());
    }
}
