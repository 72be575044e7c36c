using System.Runtime.CompilerServices;
using Corpus.Tests;
using Corpus.Text.Comparison;
using Corpus.Text.Model;
using CsCheck;

namespace Corpus.Text.Tests.Comparison;

/// <summary>A corpus that is compared again after an edit: what two articles have in common is known from before, and nothing else differs.</summary>
public sealed class EditedCorpusTests
{
    private const int Family = 8;

    private static readonly DateTime _monday = new(2024, 5, 20);
    private static readonly string[] _bodies =
        [Made.Bridge, Made.BridgeRetold, Made.BridgeReported, Made.Mill, Made.Bridge + Made.Mill, Made.BridgeRetold + Made.Mill];
    private static readonly string[] _words = ["copper", "meadow", "lantern", "orchard", "glacier", "velvet", "harvest", "pebble"];

    private static readonly Gen<Article> _article = Gen.Select(
        Gen.Int[0, _bodies.Length - 1],
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, _words.Length - 1]).Array[0, 24],
        Gen.Int[4_000, 12_999],
        Gen.Int[0, 9],
        Gen.Int[0, 8],
        Gen.Int[0, 4],
        (body, changes, seals, outlet, day, agency) => Some(body, changes, seals, outlet, day, agency == 0));

    private static readonly Gen<Edit> _edit =
        Gen.Select(Gen.Enum<EditKind>(), Gen.Double[0, 1], _article, Gen.Int[0, 5], (kind, at, article, day) => new Edit(kind, at, article, day));

    private enum EditKind
    {
        Replace,
        Add,
        Delete,
        Restore,
        Move,
        Describe,
    }

    private sealed record Edit(EditKind Kind, double At, Article Article, int Day);

    [Fact]
    public void After_any_edits_it_finds_what_a_comparison_made_at_once_finds()
    {
        var found = new HashSet<string>();
        int again = 0;
        int atOnce = 0;
        Property.Holds(8, Gen.Select(_article.Array[15, 40], _edit.Array[1, 25]), made =>
        {
            var corpus = new List<(Article Article, ArticleFingerprint Print)>(made.Item1.Select(Print));
            var gone = new List<(Article Article, ArticleFingerprint Print)>();
            CorpusComparison.Create(corpus);
            foreach (Edit edit in made.Item2)
            {
                Apply(edit, corpus, gone);

                CorpusComparison known = CorpusComparison.Create(corpus);
                CorpusComparison fresh = CorpusComparison.Create([.. corpus.Select(one => Print(one.Article))]);

                AssertSame(fresh, known);
                found.UnionWith(Kinds(known));
                again += known.TextPairsCompared;
                atOnce += fresh.TextPairsCompared;
            }
        });

        Assert.InRange(again, 1, atOnce / 4);
        Assert.Equal(["disagreement", "reprint", "rewrite", "utterance"], found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_edited_article_alone_is_compared_and_only_with_those_that_share_something_with_it()
    {
        (Article Article, ArticleFingerprint Print)[] few = Families(4);
        (Article Article, ArticleFingerprint Print)[] many = Families(40);
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
        (Article Article, ArticleFingerprint Print)[] articles = Families(6);
        CorpusComparison.Create(articles);
        (Article Article, ArticleFingerprint Print)[] part = [.. articles.Where((_, i) => i % Family < 2)];

        Assert.Equal(0, CorpusComparison.Create(part).TextPairsCompared);
        AssertSame(CorpusComparison.Create([.. part.Select(one => Print(one.Article))]), CorpusComparison.Create(part));
    }

    [Fact]
    public void An_article_that_is_gone_is_held_by_none_that_it_was_compared_with()
    {
        (Article Article, ArticleFingerprint Print) stays = Print(Made.Article(Made.Bridge));
        WeakReference gone = CompareOnce(stays);

        for (int i = 0; i < 5 && gone.IsAlive; i++)
            GC.Collect();

        Assert.False(gone.IsAlive);
        GC.KeepAlive(stays.Print);
    }

    [Fact]
    public void Comparisons_at_the_same_time_find_the_same()
    {
        (Article Article, ArticleFingerprint Print)[] articles =
            [.. Enumerable.Range(0, 60).Select(i => Print(Some(i % _bodies.Length, [(i / 60.0, i % _words.Length), (i * 7 % 60 / 60.0, i % 5)], 4_321 + (i * 97 % 5_000), i % 9, i % 8, i % 5 == 0)))];
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

    private static void Apply(Edit edit, List<(Article Article, ArticleFingerprint Print)> corpus, List<(Article Article, ArticleFingerprint Print)> gone)
    {
        int at = (int)(edit.At * (corpus.Count - 1));
        switch (edit.Kind)
        {
            case EditKind.Add:
                corpus.Insert(at, Print(edit.Article));
                break;
            case EditKind.Delete when corpus.Count > 10:
                gone.Add(corpus[at]);
                corpus.RemoveAt(at);
                break;
            case EditKind.Restore when gone.Count > 0:
                corpus.Insert(at, gone[edit.Day % gone.Count]);
                break;
            case EditKind.Move:
                (corpus[0], corpus[at]) = (corpus[at], corpus[0]);
                break;
            case EditKind.Describe:
                // Other metadata, the same text: the print stays.
                corpus[at] = (corpus[at].Article with { Published = _monday.AddDays(edit.Day), Outlet = "Post " + (edit.Day % 3) }, corpus[at].Print);
                break;
            default:
                gone.Add(corpus[at]);
                corpus[at] = Print(edit.Article);
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

    private static int AfterEdit((Article Article, ArticleFingerprint Print)[] articles)
    {
        (Article Article, ArticleFingerprint Print)[] edited = [.. articles];
        edited[Family + 1] = Print(edited[Family + 1].Article with { Outlet = "Edited" });
        return CorpusComparison.Create(edited).TextPairsCompared;
    }

    // In each family the words of the quotation and of the text are its own.
    private static (Article Article, ArticleFingerprint Print)[] Families(int count) =>
    [
        .. Enumerable.Range(0, count * Family)
            .Select(i => Print(Made.Article(OfFamily(_bodies[i % 3], i / Family), "Post " + i, _monday.AddDays(i % Family)))),
    ];

    private static string OfFamily(string body, int family)
    {
        string ending = $"{(char)('a' + (family % 26))}{(char)('a' + (family / 26))}";
        return string.Join(' ', body.Split(' ').Select(word => word.Length > 3 && word.All(char.IsAsciiLetterLower) ? word + ending : word));
    }

    private static Article Some(int body, (double At, int Word)[] changes, int seals, int outlet, int day, bool isFromPost)
    {
        string[] words = _bodies[body].Split(' ');
        int[] plain = [.. Enumerable.Range(0, words.Length).Where(i => words[i].All(char.IsAsciiLetterLower))];
        foreach ((double at, int word) in changes)
            words[plain[(int)(at * (plain.Length - 1))]] = _words[word];
        return Made.Article(
            string.Join(' ', words) + $"\nIn Granby and Westport, as Granby knows, they counted {seals:#,##0} seals.",
            outlet < 5 ? "Post " + outlet : null,
            day < 6 ? _monday.AddDays(day) : null,
            isFromPost ? "Post 1" : null);
    }

    private static (Article Article, ArticleFingerprint Print) Print(Article article) => (article, ArticleFingerprint.Of(article));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CompareOnce((Article Article, ArticleFingerprint Print) stays)
    {
        (Article Article, ArticleFingerprint Print) goes = Print(Made.Article(Made.Bridge + " More of it."));
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
