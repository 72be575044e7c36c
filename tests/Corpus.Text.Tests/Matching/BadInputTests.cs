using Corpus.Tests;
using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

public sealed class BadInputTests
{
    private const string Source = "The bridge opens today. It is \uD800 broken, and [sic] open... “Well” he said.";

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\t ")]
    [InlineData("…")]
    [InlineData("...")]
    [InlineData("[...]")]
    [InlineData("“”—.,;!?()")]
    [InlineData("[]")]
    [InlineData("[")]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\u0301\u0301")]
    [InlineData("\u200B\u00AD")]
    [InlineData("\0")]
    public void A_citation_without_words_is_in_no_source(string cited)
    {
        Assert.Equal(VerdictKind.NotFound, Sources.Of(Source).Check(cited).Kind);
        Assert.Equal(VerdictKind.NotFound, Sources.Of(Array.Empty<string>()).Check(cited).Kind);
    }

    [Theory]
    [InlineData("The bridge opens today")]
    [InlineData("The bridge … opens today")]
    [InlineData("[The] bridge")]
    [InlineData("bridge")]
    public void Without_sources_nothing_is_found(string cited)
    {
        Assert.Equal(VerdictKind.NotFound, Sources.Of(Array.Empty<string>()).Check(cited).Kind);
        Assert.Equal(VerdictKind.NotFound, Sources.Of("", "  ").Check(cited).Kind);
    }

    [Fact]
    public void Any_cut_of_any_text_gets_a_verdict()
    {
        const string wild = "a[b]c … [d e] ...f\uD83D\uDE00 \uD800x 1.2.3, -5% «n't» [..] [ ] don’t \u0301e\u0301 漢字 \u1112\u1161 [[x]] ]y[ “q” --z";
        CorpusIndex corpus = Sources.Of(Source, wild, string.Concat(wild.Reverse()));
        for (int start = 0; start < wild.Length; start++)
        {
            for (int length = 1; start + length <= wild.Length; length++)
                Assert.NotNull(corpus.Check(wild.Substring(start, length)));
        }
    }

    [Theory]
    [InlineData('>')]
    [InlineData('*')]
    [InlineData('[')]
    [InlineData(']')]
    [InlineData('`')]
    [InlineData('&')]
    [InlineData('_')]
    [InlineData('\\')]
    [InlineData('-')]
    [InlineData('“')]
    [InlineData('.')]
    public void A_citation_of_one_sign_takes_time_by_its_length(char sign)
    {
        CorpusIndex corpus = Sources.Of(Source);
        string few = new(sign, 4_000);
        string many = new(sign, 4_000 * Growth.Times);

        Growth.IsLinear(() => corpus.Check(few), () => corpus.Check(many));
    }

    [Fact]
    public void A_citation_of_a_hundred_kilobytes_gets_a_verdict_in_bounded_time()
    {
        string text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => "w" + (int)((uint)i * 2_654_435_761u % 3_001)));
        CorpusIndex corpus = Sources.Of(text);
        string[] words = text.Split(' ');
        words[9000] = "changed";

        Assert.Equal(VerdictKind.Faithful, corpus.Check(text[..text.IndexOf(' ', 100_000)]).Kind);
        Verdict verdict = corpus.Check(string.Join(' ', words));

        Assert.Equal(VerdictKind.NumberAltered, verdict.Kind);
        Assert.Equal(text, verdict.SourceWords);
        Assert.Single(verdict.Differences);
    }

    [Theory]
    [InlineData("a a a a a a a a a a a a a a a b")]
    [InlineData("a a a … a a b")]
    [InlineData("a [x] a [y] a [z] a [u] a [v] b")]
    [InlineData("a a a")]
    [InlineData("a a … a a … a a … a a")]
    [InlineData("b a a")]
    [InlineData("b")]
    public void A_text_that_repeats_itself_takes_time_that_grows_with_its_length(string cited)
    {
        CorpusIndex large = Repeating.Value;
        CorpusIndex small = LessRepeating.Value;
        small.Check("zebra");
        large.Check("zebra");

        Growth.IsLinear(() => small.Check(cited), () => large.Check(cited));
    }

    [Fact]
    public void What_is_given_up_for_its_length_is_not_accepted()
    {
        string many = string.Concat(Enumerable.Repeat("a ", 5_000));

        Assert.Equal(VerdictKind.Faithful, Repeating.Value.Check(many).Kind);
        Assert.Equal(VerdictKind.Altered, Repeating.Value.Check(many + "b").Kind);
        Assert.Equal(VerdictKind.Altered, Repeating.Value.Check(many + "… a b").Kind);
        Assert.Equal(VerdictKind.Altered, Repeating.Value.Check(many + "A " + many).Kind);
    }

    [Theory]
    [InlineData("The bridge")]
    [InlineData("…")]
    public void A_check_can_be_cancelled(string cited)
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => Sources.Of(Source).Check(new CitedWords(cited), MatchOptions.Default, cancelled.Token));
    }

    private static Lazy<CorpusIndex> Repeating { get; } = new(() => Sources.Of(string.Concat(Enumerable.Repeat("a ", 5_000_000))));

    private static Lazy<CorpusIndex> LessRepeating { get; } = new(() => Sources.Of(string.Concat(Enumerable.Repeat("a ", 5_000_000 / Growth.Times))));
}
