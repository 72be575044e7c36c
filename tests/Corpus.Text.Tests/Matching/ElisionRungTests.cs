using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Matching;

public sealed class ElisionRungTests
{
    private const string Source =
        "The council, after a long night of talks, agreed to build the bridge. Work begins in spring, said the mayor of the town. "
        + "Nobody had expected it so soon. The mayor did not say who will pay for it. It rained.";

    [Theory]
    [InlineData("The council … agreed to build the bridge")]
    [InlineData("The council ... agreed to build the bridge")]
    [InlineData("The council, . . . agreed to build the bridge")]
    [InlineData("The council [...] agreed to build the bridge.")]
    [InlineData("The council […] agreed to build the bridge")]
    [InlineData("The council... agreed to build ... the bridge. Work begins … said the mayor")]
    [InlineData("the council … agreed to build the bridge. … It rained.")]
    [InlineData("“The council … agreed to build the bridge.”")]
    public void What_an_ellipsis_leaves_out_may_be_left_out(string cited) => Assert.Equal(Rung.Elision, Sources.RungOf(Source, cited));

    [Theory]
    [InlineData("agreed to build … The council")]
    [InlineData("The council … bridge … in spring")]
    [InlineData("said the mayor … agreed to build the bridge")]
    public void Parts_out_of_order_or_of_one_word_break_an_elision(string cited)
    {
        Verdict verdict = Sources.Of(Source).Check(cited);

        Assert.Equal(VerdictKind.BrokenElision, verdict.Kind);
        Assert.True(verdict.Occurrences.Count >= 2);
    }

    [Fact]
    public void Parts_that_share_a_word_of_the_source_break_an_elision()
    {
        CorpusIndex corpus = Sources.Of("We took the road to the river that is open. Later we walked the road to the sea.");

        Assert.Equal(VerdictKind.BrokenElision, corpus.Check("the road to the … the river that is open").Kind);
    }

    [Fact]
    public void Parts_of_different_articles_break_an_elision()
    {
        CorpusIndex corpus = Sources.Of("The council agreed to build the bridge.", "The mayor went home very early.");

        Verdict verdict = corpus.Check("The council agreed … went home very early");

        Assert.Equal(VerdictKind.BrokenElision, verdict.Kind);
        Assert.Equal([0, 1], verdict.Occurrences.Select(place => place.Article));
    }

    [Theory]
    [InlineData(1300, VerdictKind.Faithful)]
    [InlineData(1700, VerdictKind.BrokenElision)]
    public void Parts_stand_near_each_other(int distance, object kind)
    {
        string between = string.Concat(Enumerable.Repeat("and so on it went. ", (distance / 19) + 1));

        Assert.Equal(kind, Sources.Of("It began in winter. " + between + "It ended in summer.").Check("It began in winter … It ended in summer.").Kind);
    }

    [Theory]
    [InlineData("   The first one MUST answer.\n\n4.2.  Closing the Stream\n\n   The second one waits for it.")]
    [InlineData("   The first one MUST answer.\n\nClosing the Stream\n\n   The second one waits for it.")]
    [InlineData("The first one MUST answer.\n\n## Closing\n\nThe second one waits for it.")]
    [InlineData("The first one MUST answer.\r\n\r\nCLOSING IT\r\n\r\nThe second one waits for it.")]
    [InlineData("The first one MUST answer.\n\nClosing of the Stream\n\nThe second one waits for it.")]
    [InlineData("The first one MUST answer.\n\nAppendix B.  Closing the Stream\n\nThe second one waits for it.")]
    [InlineData("The first one MUST answer.\n\nAppendix B.  How streams are closed\n\nThe second one waits for it.")]
    public void An_elision_does_not_reach_across_a_heading(string source)
    {
        Assert.Equal(VerdictKind.BrokenElision, Sources.Of(source).Check("The first one MUST answer. … The second one waits").Kind);
    }

    [Theory]
    [InlineData("The first one MUST answer.\n\nClosing of the Stream.\n\nThe second one waits for it.")]
    [InlineData("The first one MUST answer.\n\nStream\n\nThe second one waits for it.")]
    [InlineData("The first one MUST answer.\n\n#closing\n\nThe second one waits for it.")]
    [InlineData("The first one MUST answer.\n\nA picture of a stream\n\nThe second one waits for it.")]
    [InlineData("   The first one MUST answer.\n\n   o  It closes the stream.\n\n   The second one waits for it.")]
    [InlineData("The first one MUST answer.\n\n1. It closes the stream, and then it begins to wait again.\n\nThe second one waits for it.")]
    public void A_paragraph_is_no_heading(string source) =>
        Assert.Equal(VerdictKind.Faithful, Sources.Of(source).Check("The first one MUST answer. … The second one waits").Kind);

    [Fact]
    public void A_credit_in_capitals_below_a_picture_is_no_heading()
    {
        const string before = "The first one MUST answer.\n\n";
        const string credit = "Jane Doe Pictures\n\n";
        Article article = Sources.Article(before + credit + "The second one waits for it.") with
        {
            Passages = new[]
            {
                new Passage(Region.Body, new(0, before.Length)),
                new Passage(Region.Caption, new(before.Length, credit.Length)),
                new Passage(Region.Body, new(before.Length + credit.Length, 28)),
            }.ToEquatableArray(),
        };

        Assert.Equal(VerdictKind.Faithful, Sources.Of(article).Check("The first one MUST answer. … The second one waits").Kind);
    }

    [Fact]
    public void Dots_of_the_source_are_dots()
    {
        const string source = "“Well... I think so,” he said, and then he left. “But... not today.”";

        Assert.Equal(Rung.Exact, Sources.RungOf(source, "Well... I think so"));
        Assert.Equal(Rung.Typography, Sources.RungOf(source, "Well… I think so"));
        Assert.Equal(Rung.Elision, Sources.RungOf(source, "Well... I think so … and then he left"));
    }

    [Theory]
    [InlineData("The mayor did … say who will pay for it", "The mayor did not say who will pay for it", "not")]
    [InlineData("The mayor … will pay for it", "The mayor did not say who will pay for it", "did not say who")]
    public void An_elision_that_drops_a_negation_alters_the_meaning(string cited, string words, string dropped)
    {
        CorpusIndex corpus = Sources.Of(Source);

        Verdict verdict = corpus.Check(cited);

        Assert.Equal(VerdictKind.MeaningAltered, verdict.Kind);
        Assert.Equal(words, verdict.SourceWords);
        Assert.Equal(dropped, verdict.Differences[0].Source.In(Source));
        Assert.Equal("…", verdict.Differences[0].Cited.In(cited).Trim());
        Assert.Equal(VerdictKind.Faithful, corpus.Check(verdict.SourceWords!).Kind);
    }

    [Fact]
    public void A_negation_in_a_sentence_that_is_dropped_whole_alters_nothing() =>
        Assert.Equal(VerdictKind.Faithful, Sources.Of("It was cold. The mayor did not come. The talks went on.").Check("It was cold. … The talks went on.").Kind);

    [Fact]
    public void A_changed_word_in_a_part_keeps_the_author_s_elision_in_the_correction()
    {
        CorpusIndex corpus = Sources.Of(Source, "Another text about boats.");

        Verdict verdict = corpus.Check("The council … agreed to burn the bridge");

        Assert.Equal(VerdictKind.Altered, verdict.Kind);
        Assert.Equal("The council … agreed to build the bridge", verdict.SourceWords);
        Assert.Equal("burn", verdict.Differences[0].Cited.In("The council … agreed to burn the bridge"));
        Assert.Equal(VerdictKind.Faithful, corpus.Check(verdict.SourceWords!).Kind);
    }

    [Fact]
    public void A_project_may_forbid_elisions()
    {
        var strict = new MatchOptions(AllowElision: false);

        Assert.NotEqual(VerdictKind.Faithful, Sources.Of(Source).Check("The council … agreed to build the bridge", options: strict).Kind);
        Assert.Equal(VerdictKind.Faithful, Sources.Of("Well... I think so.").Check("Well… I think so", options: strict).Kind);
    }

    [Fact]
    public void Parts_in_the_body_and_in_another_article_s_teaser_break_an_elision()
    {
        const string body = "The council agreed to build it. ";
        Article article = Sources.Article(body + "Read on: the mayor went home early.") with
        {
            Passages = new[] { new Passage(Region.Body, new(0, body.Length)), new Passage(Region.Related, new(body.Length, 35)) }.ToEquatableArray(),
        };

        Assert.Equal(VerdictKind.BrokenElision, Sources.Of(article).Check("The council agreed … the mayor went home").Kind);
    }
}
