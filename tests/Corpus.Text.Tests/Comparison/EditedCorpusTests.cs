using System.Runtime.CompilerServices;
using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Comparison;

/// <summary>A corpus that is compared again after an edit: what two articles have in common is known from before, and nothing else differs.</summary>
public sealed class EditedCorpusTests
{
    private const int Family = 8;

    private static readonly DateTime _monday = new(2024, 5, 20);
    private static readonly string[] _bodies =
        [Made.Bridge, Made.BridgeRetold, Made.BridgeReported, Made.Mill, Made.Bridge + Made.Mill, Made.BridgeRetold + Made.Mill];
    private static readonly string[] _words = ["copper", "meadow", "lantern", "orchard", "glacier", "velvet", "harvest", "pebble"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edits_it_finds_what_a_comparison_made_at_once_finds(int seed)
    {
        var random = new Random(seed);
        var corpus = new List<(Article Article, ArticlePrint Print)>(Enumerable.Range(0, 40).Select(_ => Print(Some(random))));
        var gone = new List<(Article Article, ArticlePrint Print)>();
        var found = new HashSet<string>();
        int again = 0;
        int atOnce = 0;
        for (int edit = 0; edit < 60; edit++)
        {
            Edit(corpus, gone, random);

            CorpusComparison known = CorpusComparison.Create(corpus);
            CorpusComparison fresh = CorpusComparison.Create([.. corpus.Select(one => Print(one.Article))]);

            AssertSame(fresh, known);
            found.UnionWith(Kinds(known));
            again += known.TextPairsCompared;
            atOnce += fresh.TextPairsCompared;
        }

        Assert.InRange(again, 1, atOnce / 4);
        Assert.Equal(["disagreement", "reprint", "rewrite", "utterance"], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_edited_article_alone_is_compared_and_only_with_those_that_share_something_with_it()
    {
        (Article Article, ArticlePrint Print)[] few = Families(4);
        (Article Article, ArticlePrint Print)[] many = Families(40);
        Assert.InRange(CorpusComparison.Create(many).TextPairsCompared, 9 * CorpusComparison.Create(few).TextPairsCompared, int.MaxValue);

        int ofFew = AfterEdit(few);

        Assert.InRange(ofFew, 1, 4 * Family);
        Assert.Equal(ofFew, AfterEdit(many));
        Assert.Equal(0, CorpusComparison.Create(many).TextPairsCompared);
        Assert.Equal(0, CorpusComparison.Create(many[..(20 * Family)]).TextPairsCompared);
    }

    [Fact]
    public void What_was_found_in_one_corpus_is_known_in_another_one_of_the_same_articles()
    {
        (Article Article, ArticlePrint Print)[] articles = Families(6);
        CorpusComparison.Create(articles);
        (Article Article, ArticlePrint Print)[] part = [.. articles.Where((_, i) => i % Family < 2)];

        Assert.Equal(0, CorpusComparison.Create(part).TextPairsCompared);
        AssertSame(CorpusComparison.Create([.. part.Select(one => Print(one.Article))]), CorpusComparison.Create(part));
    }

    [Fact]
    public void An_article_that_is_gone_is_held_by_none_that_it_was_compared_with()
    {
        (Article Article, ArticlePrint Print) stays = Print(Made.Article(Made.Bridge));
        WeakReference gone = CompareOnce(stays);

        for (int i = 0; i < 5 && gone.IsAlive; i++)
            GC.Collect();

        Assert.False(gone.IsAlive);
        GC.KeepAlive(stays.Print);
    }

    [Fact]
    public void Comparisons_at_the_same_time_find_the_same()
    {
        var random = new Random(7);
        (Article Article, ArticlePrint Print)[] articles = [.. Enumerable.Range(0, 60).Select(_ => Print(Some(random)))];
        CorpusComparison forwards = CorpusComparison.Create([.. articles.Select(one => Print(one.Article))]);
        CorpusComparison backwards = CorpusComparison.Create([.. articles.Reverse().Select(one => Print(one.Article))]);

        Parallel.For(0, 16, i => AssertSame(i % 2 == 0 ? forwards : backwards, CorpusComparison.Create(i % 2 == 0 ? articles : [.. articles.Reverse()])));
    }

    [Fact]
    public void So_many_versions_of_an_article_as_somebody_may_type_are_not_all_remembered()
    {
        var results = new RecentResults<int>();
        for (int version = 0; version < 10_000; version++)
            results.Add(version, -version);

        int[] remembered = [.. Enumerable.Range(0, 10_000).Where(version => results.TryGet(version, out _))];

        Assert.Equal(Enumerable.Range(10_000 - remembered.Length, remembered.Length), remembered);
        Assert.InRange(remembered.Length, 128, 512);
        Assert.All(remembered, version => Assert.True(results.TryGet(version, out int result) && result == -version));
    }

    private static void Edit(List<(Article Article, ArticlePrint Print)> corpus, List<(Article Article, ArticlePrint Print)> gone, Random random)
    {
        int at = random.Next(corpus.Count);
        switch (random.Next(6))
        {
            case 0:
                corpus.Insert(at, Print(Some(random)));
                break;
            case 1 when corpus.Count > 20:
                gone.Add(corpus[at]);
                corpus.RemoveAt(at);
                break;
            case 2 when gone.Count > 0:
                corpus.Insert(at, gone[random.Next(gone.Count)]);
                break;
            case 3:
                (corpus[0], corpus[at]) = (corpus[at], corpus[0]);
                break;
            case 4:
                // Other metadata, the same text: the print stays.
                corpus[at] = (corpus[at].Article with { Published = _monday.AddDays(random.Next(6)), Outlet = "Post " + random.Next(3) }, corpus[at].Print);
                break;
            default:
                gone.Add(corpus[at]);
                corpus[at] = Print(Some(random));
                break;
        }
    }

    private static IEnumerable<string> Kinds(CorpusComparison comparison)
    {
        if (comparison.ReprintOf.Any(original => original is not null))
            yield return "reprint";
        if (comparison.RewriteOf.Any(original => original is not null))
            yield return "rewrite";
        if (comparison.Utterances.Count > 0)
            yield return "utterance";
        if (comparison.Disagreements.Count > 0)
            yield return "disagreement";
    }

    private static int AfterEdit((Article Article, ArticlePrint Print)[] articles)
    {
        (Article Article, ArticlePrint Print)[] edited = [.. articles];
        edited[Family + 1] = Print(edited[Family + 1].Article with { Outlet = "Edited" });
        return CorpusComparison.Create(edited).TextPairsCompared;
    }

    // In each family the words of the quotation and of the text are its own.
    private static (Article Article, ArticlePrint Print)[] Families(int count) =>
    [
        .. Enumerable.Range(0, count * Family)
            .Select(i => Print(Made.Article(OfFamily(_bodies[i % 3], i / Family), "Post " + i, _monday.AddDays(i % Family)))),
    ];

    private static string OfFamily(string body, int family)
    {
        string ending = $"{(char)('a' + (family % 26))}{(char)('a' + (family / 26))}";
        return string.Join(' ', body.Split(' ').Select(word => word.Length > 3 && word.All(char.IsAsciiLetterLower) ? word + ending : word));
    }

    private static Article Some(Random random)
    {
        string[] words = _bodies[random.Next(_bodies.Length)].Split(' ');
        int[] plain = [.. Enumerable.Range(0, words.Length).Where(i => words[i].All(char.IsAsciiLetterLower))];
        for (int changes = random.Next(3) * random.Next(12); changes > 0; changes--)
            words[plain[random.Next(plain.Length)]] = _words[random.Next(_words.Length)];
        return Made.Article(
            string.Join(' ', words) + $"\nIn Granby and Westport, as Granby knows, they counted {random.Next(4, 13)},{random.Next(100, 999)} seals.",
            random.Next(2) == 0 ? null : "Post " + random.Next(5),
            random.Next(3) == 0 ? null : _monday.AddDays(random.Next(6)),
            random.Next(5) == 0 ? "Post 1" : null);
    }

    private static (Article Article, ArticlePrint Print) Print(Article article) => (article, ArticlePrint.Of(article));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CompareOnce((Article Article, ArticlePrint Print) stays)
    {
        (Article Article, ArticlePrint Print) goes = Print(Made.Article(Made.Bridge + " More of it."));
        Assert.InRange(CorpusComparison.Create([stays, goes]).TextPairsCompared, 1, 4);
        Assert.InRange(CorpusComparison.Create([goes, stays]).TextPairsCompared, 1, 4);
        return new WeakReference(goes.Print);
    }

    private static void AssertSame(CorpusComparison expected, CorpusComparison actual)
    {
        Assert.Equal(expected.ReprintOf, actual.ReprintOf);
        Assert.Equal(expected.RewriteOf, actual.RewriteOf);
        Assert.Equal(expected.Utterances, actual.Utterances);
        Assert.Equal(expected.Disagreements, actual.Disagreements);
    }
}
