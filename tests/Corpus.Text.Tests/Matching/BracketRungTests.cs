using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

public sealed class BracketRungTests
{
    private const string Source =
        "The deputies of the northern province voted for it, and they did not ask their chairman. He decided in 2019 that prisoners go home. "
        + "“A cooperation mechanism [with the neighbour] to transfer them,” he said.";

    [Theory]
    [InlineData("The deputies of the northern province voted for it [the law]")]
    [InlineData("[t]he deputies of the northern province")]
    [InlineData("[D]eputies of the northern province voted")]
    [InlineData("[The] deputies of the northern province")]
    [InlineData("He [had] decided in 2019 that")]
    [InlineData("He decid[es] in 2019 that prisoner[s] go home")]
    [InlineData("“[A] cooperation mechanism [with the neighbour] to transfer them”")]
    [InlineData("cooperation mechanism [with Ruritania] [with the neighbour] to transfer", false)]
    [InlineData("[T]hey did not ask … [and he] decided in 2019", true)]
    public void An_editor_s_brackets_may_explain(string cited, bool found = true)
    {
        Verdict verdict = Sources.Of(Source).Check(cited);

        Assert.Equal(found, verdict is { Kind: VerdictKind.Faithful, Rung: Rung.Brackets });
    }

    [Theory]
    [InlineData("voted for [the new law], and they did not ask", "[the new law]|it")]
    [InlineData("The deputies of [a whole] province voted", "[a whole]|the northern")]
    [InlineData("He decided in [that year] that prisoners go home", "[that year]|2019")]
    [InlineData("and they did not ask [the chair].", "[the chair]|their chairman")]
    [InlineData("[the man] decided in 2019", "[the man]|He")]
    [InlineData("of the northern province [voted again]", "[voted again]|voted for")]
    public void What_a_bracket_replaces_is_told(string cited, string difference)
    {
        CorpusIndex corpus = Sources.Of(Source);

        Verdict verdict = corpus.Check(cited);

        Assert.Equal(VerdictKind.LeftOut, verdict.Kind);
        Assert.Equal([difference], Sources.Differences(verdict, cited, corpus));
    }

    [Theory]
    [InlineData("A cooperation mechanism [with the neighbour] to transfer", Rung.Exact)]
    [InlineData("a cooperation mechanism [with the neighbour] to transfer", Rung.FirstLetter)]
    public void Brackets_of_the_source_are_read_literally(string cited, object rung) => Assert.Equal(rung, Sources.RungOf(Source, cited));

    [Theory]
    [InlineData("they did [gladly] ask their chairman", VerdictKind.MeaningAltered)]
    [InlineData("prisoners [must] go home", VerdictKind.MeaningAltered)]
    [InlineData("He decided in [2020] that prisoners go home", VerdictKind.NumberAltered)]
    public void A_bracket_does_not_hide_what_a_sentence_turns_on(string cited, object kind)
    {
        CorpusIndex corpus = Sources.Of(Source);

        Verdict verdict = corpus.Check(cited);

        Assert.Equal(kind, verdict.Kind);
        Assert.Equal(VerdictKind.Faithful, corpus.Check(verdict.SourceWords!).Kind);
    }

    [Fact]
    public void A_bracket_in_the_place_of_a_denial_further_off_is_told_with_the_denial()
    {
        CorpusIndex corpus = Sources.Of("They did not in the end open the road again today.");
        const string cited = "[They] open the road again today";

        Verdict verdict = corpus.Check(cited);

        Assert.Equal(VerdictKind.MeaningAltered, verdict.Kind);
        Assert.Equal(["[They]|not in the end"], Sources.Differences(verdict, cited, corpus));
    }

    [Theory]
    [InlineData("The deputies [of a place] for it")]
    [InlineData("The deputies of the [whole] southern province")]
    [InlineData("[un]decided in 2019 that")]
    [InlineData("[H]e decided in 2018 that prisoners")]
    [InlineData("voted for it [soon] they did not ask")]
    [InlineData("[x]rovince voted for it")]
    [InlineData("A cooperation mechanism [with]")]
    [InlineData("[neighbour] to transfer [them all]")]
    public void A_bracket_does_not_excuse_other_changes(string cited) => Assert.NotEqual(VerdictKind.Faithful, Sources.Of(Source).Check(cited).Kind);

    [Fact]
    public void A_correction_leaves_the_brackets_out()
    {
        CorpusIndex corpus = Sources.Of(Source);
        const string cited = "The deputies [of parliament] of the southern province voted for it";

        Verdict verdict = corpus.Check(cited);

        Assert.Equal("The deputies of the northern province voted for it", verdict.SourceWords);
        Assert.Equal("southern", verdict.Differences[0].Cited.In(cited));
    }

    [Fact]
    public void A_project_may_forbid_brackets()
    {
        var strict = new MatchOptions(AllowBrackets: false);

        Assert.NotEqual(VerdictKind.Faithful, Sources.Of(Source).Check("[t]he deputies of the northern province", options: strict).Kind);
        Assert.Equal(VerdictKind.Faithful, Sources.Of(Source).Check("mechanism [with the neighbour] to transfer", options: strict).Kind);
    }

    [Theory]
    [InlineData("The mayor would do [a thing] for the town", VerdictKind.MeaningAltered)]
    [InlineData("The mayor would do [a thing]", VerdictKind.MeaningAltered)]
    [InlineData("[The staff] knew it", VerdictKind.MeaningAltered)]
    [InlineData("They told [a man] of it", VerdictKind.MeaningAltered)]
    [InlineData("[The members] left early", VerdictKind.MeaningAltered)]
    [InlineData("[The two] of them stayed", VerdictKind.LeftOut)]
    [InlineData("The mayor would do [almost] anything", VerdictKind.Faithful)]
    public void A_bracket_does_not_turn_how_many_or_what_is_meant(string cited, object kind) =>
        Assert.Equal(
            kind,
            Sources.Of("The mayor would do anything for the town. Everybody knew it. They told nobody of it. Most left early. Both of them stayed.")
                .Check(cited).Kind);

    [Theory]
    [InlineData("The board [of directors] approved the loan", "board [of directors]|board")]
    [InlineData("The loan went to the board [of directors]", "board [of directors]|board")]
    [InlineData("The board [of the bank] approved the loan", null)]
    [InlineData("The board [of Ruritania] approved the loan", null)]
    [InlineData("The guild [of glaziers] agreed", null)]
    [InlineData("The board approved the loan [in part]", null)]
    public void A_bracket_does_not_make_another_thing_of_a_word(string cited, string? difference)
    {
        CorpusIndex corpus = Sources.Of("The board approved the loan. The guild agreed. The guild of glaziers was glad. The loan went to the board.");

        Verdict verdict = corpus.Check(cited);

        Assert.Equal(difference is null ? VerdictKind.Faithful : VerdictKind.LeftOut, verdict.Kind);
        Assert.Equal(difference is null ? [] : [difference], Sources.Differences(verdict, cited, corpus));
    }
}
