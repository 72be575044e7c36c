using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Matching;

/// <summary>What holds one word, one difference or one character on this side of a limit, and no more on the other.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("The council will open the road, they said not. Later it fell into the river.", "The council will open the road … Later it fell into the river")]
    [InlineData("They met him at the office. Never did he call the mayor again.", "They met him … did he call the mayor again")]
    [InlineData("They would not open the road again.", "They would … open the road again")]
    [InlineData("The council will open the road\nnever again\nas they said.", "The council will open the road … as they said")]
    public void The_first_and_the_last_of_the_words_that_an_elision_drops_count(string source, string cited) =>
        Assert.Equal(VerdictKind.MeaningAltered, Sources.Of(source).Check(cited).Kind);

    [Theory]
    [InlineData("The new lamp, a read-only model, is dark at night.", "The new lamp … is dark at night")]
    [InlineData("The clerk wrote the names of the guests (none) in the book.", "The clerk wrote the names of the guests … in the book")]
    [InlineData("The clerk denied the charge and left the town at night.", "The clerk … left the town at night")]
    [InlineData("They all voted in Rome. Nobody saw them there. The council met again.", "They all voted in Rome … The council met again")]
    public void What_turns_other_words_than_the_cited_ones_may_be_dropped(string source, string cited) =>
        Assert.Equal(VerdictKind.Faithful, Sources.Of(source).Check(cited).Kind);

    [Theory]
    [InlineData("alder quartz cedar marble ember granite garnet", true)]
    [InlineData("alder quartz cedar marble ember granite", false)]
    public void A_short_citation_without_two_words_in_a_row_is_found_with_three_differences_when_these_are_less_than_half(string cited, bool isFound)
    {
        Verdict verdict = Sources.Of("Long ago. The alder birch cedar dogwood ember fennel garnet stood there. And no more.").Check(cited);

        Assert.Equal(isFound ? VerdictKind.Altered : VerdictKind.NotFound, verdict.Kind);
    }

    [Theory]
    [InlineData(1_490, VerdictKind.Faithful)]
    [InlineData(1_510, VerdictKind.BrokenElision)]
    public void An_elision_leaves_out_fifteen_hundred_characters_at_most(int length, object kind)
    {
        string between = string.Concat(Enumerable.Repeat("and so on ", length / 10));
        string source = "The road opens soon " + between.TrimEnd() + " near the river bank";
        Assert.InRange(source.IndexOf(" near", StringComparison.Ordinal) - "The road opens soon".Length, length - 1, length + 1);

        Assert.Equal(kind, Sources.Of(source).Check("The road opens soon … near the river bank").Kind);
    }

    [Fact]
    public void An_elision_does_not_go_from_the_body_into_what_stands_around_it()
    {
        const string text = "The road opens soon and then the lights go out near the river bank";
        int cut = text.IndexOf("and then", StringComparison.Ordinal);
        Article article = Sources.Article(text) with
        {
            Passages = new[] { new Passage(Region.Body, new TextSpan(0, cut)), new Passage(Region.Related, TextSpan.FromBounds(cut, text.Length)) }.ToEquatableArray(),
        };

        Assert.Equal(VerdictKind.BrokenElision, Sources.Of(article).Check("The road opens soon … near the river bank").Kind);
        Assert.Equal(VerdictKind.Faithful, Sources.Of(text).Check("The road opens soon … near the river bank").Kind);
    }

    [Fact]
    public void Who_names_the_speaker_or_the_source_is_not_asked_which_of_several_sources_is_meant()
    {
        CorpusIndex corpus = Sources.Of(
            Sources.Article("First she wrote it. “The tide comes at noon,” said Brook. Then rain fell.", Region.Body, "Ada Brook"),
            Sources.Article("Other news came in. “The tide comes at noon,” Brook told us in the evening.", Region.Body, "Ada Brook"));

        Assert.Equal(VerdictKind.SeveralSources, corpus.Check("The tide comes at noon").Kind);
        Assert.Equal(VerdictKind.Faithful, corpus.Check("The tide comes at noon", speaker: corpus.Speaker("Ada Brook")).Kind);
        Assert.Equal(VerdictKind.Faithful, corpus.Check("The tide comes at noon", article: 0).Kind);
    }

    [Fact]
    public void Words_outside_of_a_body_are_no_further_source()
    {
        CorpusIndex corpus = Sources.Of(
            Sources.Article("First she wrote it. The tide comes at noon and nobody is there. Then rain fell."),
            Sources.Article("Read on. The tide comes at noon and nobody is there. By another hand entirely, and of another day.", Region.Related));

        Assert.Equal(VerdictKind.Faithful, corpus.Check("The tide comes at noon").Kind);
    }

    [Fact]
    public void Two_speakers_whom_nobody_knows_are_two()
    {
        CorpusIndex corpus = Sources.Of(
            Sources.Article("First she wrote it. “The tide comes at noon and nobody is there to see it,” somebody said. Then rain fell."),
            Sources.Article("Other news came in. “The tide comes at noon and nobody is there to see it,” a voice told us in the evening."));

        Assert.Equal(VerdictKind.SeveralSources, corpus.Check("The tide comes at noon and nobody").Kind);
    }

    [Fact]
    public void An_ending_in_a_bracket_for_that_of_a_denial_alters_the_meaning() =>
        Assert.Equal(VerdictKind.MeaningAltered, Sources.Of("The port refused the boats a berth.").Check("The port refus[al] the boats a berth").Kind);

    [Theory]
    [InlineData("He will decid[ing] it today", "He will decided it today", true)]
    [InlineData("The [T]erry sails again today", "The Ferry sails again today", false)]
    [InlineData("[T]erry sails again today", "Ferry sails again today", false)]
    [InlineData("[f]erry sails again today", "Ferry sails again today", true)]
    [InlineData("He go[es] home early today", "He got home early today", false)]
    [InlineData("They will mar[ry] again today", "They will march again today", false)]
    [InlineData("They came to a[n] harbour today", "They came to a harbour today", true)]
    [InlineData("It cost 200[0] euros in the town", "It cost 200 euros in the town", false)]
    public void A_letter_in_a_bracket_is_the_source_s_in_another_case_or_another_ending(string cited, string source, bool isFaithful) =>
        Assert.Equal(isFaithful, Sources.Of(source + ".").Check(cited).Kind is VerdictKind.Faithful);
}
