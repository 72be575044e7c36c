using System.Globalization;
using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Comparison;

/// <summary>What the comparison of very many articles costs, and how much it finds.</summary>
public sealed class LargeCorpusTests
{
    private static readonly DateTime _monday = new(2024, 5, 20);

    /// <summary>Four times the articles take four times the looks, whatever the articles are about.</summary>
    [Theory]
    [InlineData(nameof(ManySubjects))]
    [InlineData(nameof(OneSubject))]
    [InlineData(nameof(OneSubjectWithoutDates))]
    [InlineData(nameof(FewWordsForAll))]
    public void The_pairs_of_figures_looked_at_grow_with_the_articles(string corpus)
    {
        CorpusComparison small = Compare(corpus, 1_000);
        CorpusComparison large = Compare(corpus, 4_000);

        Assert.InRange(large.FigurePairsLookedAt, 0, (small.FigurePairsLookedAt + 100) * 4.4);
        Assert.InRange(large.Disagreements.Count, 0, 2 * 4_000);
    }

    [Fact]
    public void No_article_is_in_more_than_four_disagreements_and_they_are_the_strongest()
    {
        Article[] others = [.. Enumerable.Range(0, 20).Select(i => Made.Article(
            $"In Granby and Westport they {(i < 4 ? "counted" : "found")} {5_000 + (i * 700)} seals.", published: _monday.AddDays(i)))];

        CorpusComparison comparison = Made.Compare([Made.Article("In Granby and Westport they counted 20,000 seals.", published: _monday), .. others]);

        Assert.InRange(comparison.Disagreements.Count, 1, 2 * 21);
        Assert.All(comparison.Disagreements.SelectMany(one => new[] { one.First.Article, one.Second.Article }).CountBy(article => article), article => Assert.InRange(article.Value, 1, 4));
        Assert.All(comparison.Disagreements.Where(one => one.First.Article == 0), one => Assert.True(one.HasSamePredicate));
    }

    [Fact]
    public void A_name_that_a_large_corpus_has_everywhere_is_no_subject()
    {
        Article[] others = [.. Enumerable.Range(0, 200).Select(i => Made.Article("They met in Granby and Westport, and Granby and Westport were glad."))];
        Article[] disagreeing = [Made.Article("In Granby and Westport they counted 94,000 seals."), Made.Article("In Granby and Westport they counted 120,000 seals.")];

        Assert.Single(Made.Compare(disagreeing).Disagreements);
        Assert.Empty(Made.Compare([.. disagreeing, .. others]).Disagreements);
    }

    [Theory]
    [InlineData(60, 1)]
    [InlineData(200, 0)]
    public void Articles_of_other_times_speak_of_other_states_of_things(int days, int found) =>
        Assert.Equal(found, Made.Compare(
            Made.Article("In Granby and Westport they counted 94,000 seals.", published: _monday),
            Made.Article("In Granby and Westport they counted 120,000 seals.", published: _monday.AddDays(days))).Disagreements.Count);

    [Fact]
    public void Numbers_at_the_end_of_what_can_be_held_are_compared_without_an_exception()
    {
        string[] values = ["79228162514264337593543950335", "70000000000000000000000000000", "10000000000000000000000000000", "39614081257132168796771975168", "1000000000000000000", "999999999999999999"];

        CorpusComparison comparison = Made.Compare([.. values.Select(value => Made.Article($"In Granby and Westport they counted {value} seals."))]);

        Assert.Empty(comparison.ReprintOf.OfType<int>());
    }

    [Fact]
    public void A_chain_of_articles_each_of_which_rewrites_the_one_before_goes_back_to_the_first()
    {
        Article[] chain = [.. Enumerable.Range(0, 500).Select(i => Made.Article(
            Made.BridgeRetold.Replace("far too long", "far too long " + Name(i), StringComparison.Ordinal) + $"“It was the wish of {Name(i + 1)} all along,” Holt said. “It was the wish of {Name(i)} all along,” Holt said.",
            "Post " + i,
            _monday.AddDays(i)))];
        ArticleFingerprint[] prints = [.. chain.Select(article => ArticleFingerprint.Of(article) with { Shingles = default })];

        CorpusComparison comparison = CorpusComparison.Create([.. chain.Zip(prints)]);

        Assert.Null(comparison.RewriteOf[0]);
        Assert.All(comparison.RewriteOf.Skip(1), original => Assert.Equal(0, original));
    }

    private static CorpusComparison Compare(string corpus, int count)
    {
        Func<int, int, Article> make = corpus switch
        {
            nameof(ManySubjects) => ManySubjects,
            nameof(OneSubject) => OneSubject,
            nameof(OneSubjectWithoutDates) => OneSubjectWithoutDates,
            _ => FewWordsForAll,
        };
        return Made.Compare([.. Enumerable.Range(0, count).Select(i => make(i, count))]);
    }

    // Each subject has ten articles, of a few weeks.
    private static Article ManySubjects(int i, int count)
    {
        string name = Name(i % (count / 10));
        return Made.Article($"The port of {name} lies near Saint {name}, say {name} and Saint {name}. They counted {Number(i)} seals and {Number(i + 7)} workers.", published: _monday.AddDays(i % 90));
    }

    private static Article OneSubject(int i, int count) =>
        Made.Article($"In Granby and Westport, as {Name(i % (count / 2))} told Granby, they counted {Number(i)} seals. At Westport {Number(i + 3)} workers live.", published: _monday.AddDays(i % 3_000));

    private static Article OneSubjectWithoutDates(int i, int count) =>
        Made.Article($"In Granby and Westport, as Granby knows, they counted {Number(i)} seals. At Westport {Number(i + 3)} workers live.");

    // Forty names for all articles, however many there are: each stays just below what is everywhere.
    private static Article FewWordsForAll(int i, int count) =>
        Made.Article(
            $"Near {Name(i % 40)} lies {Name(i * 7 % 41)}, and {Name(i % 40)} knows {Name(i * 7 % 41)}. They counted {Number(i)} seals, and {Number(i + 3)} workers live there.",
            published: _monday.AddDays(i % 30));

    private static string Name(int number) => "B" + string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "aeiouklmnr"[digit - '0'])) + "ford";

    private static string Number(int i) => (4_000 + (i * 7_919 % 9_000)).ToString("N0", CultureInfo.InvariantCulture);
}
