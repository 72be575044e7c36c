using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

public sealed class SpellingTests
{
    private const string Source = """
        The clinic at the port

        By Petra Lind

        The board said that the clinic will cost £412 million and open in May. The fee of £287,000 was paid by the town.

        Sales fell by 18 percent in the spring, and since 1 July the ferry has run twice a day. The museum has had 25 000 visitors in a year, and we will rebuild the pier, she said. But they are not going to pay for it.

        He pays $5 a day to the guard. The rows 3–4 are free. In the storm some twelve boats were lost, and some €2.5m a year is spent.
        """;

    [Theory]
    [InlineData("the clinic will cost £412m and open", VerdictKind.Altered, true)]
    [InlineData("the clinic will cost 412 million pounds and", VerdictKind.Altered, true)]
    [InlineData("the clinic will cost £421m and open", VerdictKind.NumberAltered, false)]
    [InlineData("the clinic will cost £412bn and open", VerdictKind.NumberAltered, false)]
    [InlineData("the fee of £287000 was paid by", VerdictKind.Altered, true)]
    [InlineData("the fee of £278000 was paid by", VerdictKind.NumberAltered, false)]
    [InlineData("fell by 18 per cent in the", VerdictKind.Altered, true)]
    [InlineData("fell by 18 % in the", VerdictKind.Altered, true)]
    [InlineData("fell by 18% in the", VerdictKind.Altered, true)]
    [InlineData("fell by eighteen percent in the", VerdictKind.Altered, true)]
    [InlineData("fell by 81 per cent in the", VerdictKind.NumberAltered, false)]
    [InlineData("since July 1 the ferry", VerdictKind.Altered, true)]
    [InlineData("since July 1st the ferry has run", VerdictKind.Altered, true)]
    [InlineData("since July 11 the ferry has run", VerdictKind.NumberAltered, false)]
    [InlineData("since 1 June the ferry has run", VerdictKind.NumberAltered, false)]
    [InlineData("has had 25.000 visitors in", VerdictKind.Altered, true)]
    [InlineData("has had 25,000 visitors in", VerdictKind.Altered, true)]
    [InlineData("has had 25000 visitors in", VerdictKind.Altered, true)]
    [InlineData("has had 2.5000 visitors in", VerdictKind.NumberAltered, false)]
    [InlineData("and we'll rebuild the pier", VerdictKind.Altered, true)]
    [InlineData("they aren't going to pay for", VerdictKind.Altered, true)]
    [InlineData("they are going to pay for", VerdictKind.MeaningAltered, false)]
    [InlineData("pays 5 dollars a day to", VerdictKind.Altered, true)]
    [InlineData("pays $6 a day to", VerdictKind.NumberAltered, false)]
    [InlineData("rows 3 to 4 are", VerdictKind.Altered, true)]
    [InlineData("rows 3-5 are free", VerdictKind.NumberAltered, false)]
    [InlineData("some 12 boats were lost", VerdictKind.Altered, true)]
    [InlineData("fell by eighteen percent", VerdictKind.Altered, true)]
    [InlineData("€2.5 million a year", VerdictKind.Altered, true)]
    [InlineData("2.5 million euros a year", VerdictKind.Altered, true)]
    [InlineData("some 2.5 million euros", VerdictKind.Altered, true)]
    [InlineData("€2.5bn a year", VerdictKind.NumberAltered, false)]
    [InlineData("£412m and", VerdictKind.Altered, true)]
    [InlineData("£412m", VerdictKind.Altered, true)]
    [InlineData("and open in May. The fee of 287000 pounds", VerdictKind.Altered, true)]
    [InlineData("the ferry since July 1", VerdictKind.NotFound, false)]
    [InlineData("and since July 1", VerdictKind.Altered, true)]
    [InlineData("July 1 the ferry has run", VerdictKind.Altered, true)]
    [InlineData("ferry has run two times a day", VerdictKind.NumberAltered, false)]
    public void A_number_or_a_word_written_otherwise_is_told_from_another_one(string cited, object kind, bool isSpelling)
    {
        CorpusIndex corpus = Sources.Of(Source);

        Verdict verdict = corpus.Check(cited);

        Assert.Equal(kind, verdict.Kind);
        Assert.Equal(isSpelling, verdict.IsSpelling);
        if (!kind.Equals(VerdictKind.NotFound))
            Assert.Contains(corpus.Check(verdict.SourceWords!).Kind, new[] { VerdictKind.Faithful, VerdictKind.TooShort });
    }

    [Theory]
    [InlineData("The yard built 200 boats and", VerdictKind.Altered)]
    [InlineData("The yard built 202 boats and", VerdictKind.NumberAltered)]
    [InlineData("carts for 3,000 men", VerdictKind.Altered)]
    public void Hundreds_and_thousands_in_words_are_the_same_in_figures(string cited, object kind)
    {
        Verdict verdict = Sources.Of("The yard built two hundred boats and twenty carts for three thousand men.").Check(cited);

        Assert.Equal(kind, verdict.Kind);
        Assert.Equal(kind.Equals(VerdictKind.Altered), verdict.IsSpelling);
    }

    [Theory]
    [InlineData("the clinic will cost £412m and open", "412m|412 million")]
    [InlineData("And since July 1 the ferry has run", "July 1|1 July")]
    [InlineData("we'll rebuild the pier, she said. But they aren't going", "we'll|we will aren't|are not")]
    [InlineData("€2.5 million a year is spent.", "€2.5 million|€2.5m")]
    public void What_is_written_differently_is_shown_with_its_signs(string cited, string differences)
    {
        CorpusIndex corpus = Sources.Of(Source);

        Verdict verdict = corpus.Check(cited);

        Assert.True(verdict.IsSpelling);
        Assert.Equal(differences, string.Join(' ', Sources.Differences(verdict, cited, corpus)));
    }

    [Theory]
    [InlineData("In the 3rd quarter", true)]
    [InlineData("In the 4th quarter", false)]
    [InlineData("about two-thirds of the", true)]
    [InlineData("she'd questioned nine", true)]
    [InlineData("she'd question nine", false)]
    [InlineData("they'd leave at once", true)]
    [InlineData("organizers put the number", true)]
    [InlineData("the defense of the harbor", true)]
    [InlineData("Net profit fell to 84 million dollars from 97 million dollars", true)]
    [InlineData("It slowed to 3.1", false)]
    [InlineData("It slowed to 3.1 percent", true)]
    public void Ordinals_hyphens_and_spellings_of_two_countries_are_ways_of_writing(string cited, bool isSpelling)
    {
        Verdict verdict = Sources.Of(
            "In the third quarter about two thirds of the men left. Then she had questioned nine; the organisers put the number higher, "
            + "and they would leave at once. Net profit fell to $84m from $97m. It slowed to 3.1%. He led the defence of the harbour.").Check(cited);

        Assert.Equal(isSpelling, verdict.Kind == VerdictKind.Altered && verdict.IsSpelling);
        Assert.NotEqual(VerdictKind.Faithful, verdict.Kind);
    }

    [Theory]
    [InlineData("Mr Roe and Dr. Weiss left", Rung.Typography)]
    [InlineData("He said no They left", null)]
    public void The_stop_behind_a_title_is_a_matter_of_style(string cited, object? rung) =>
        Assert.Equal(rung, Sources.RungOf("Mr. Roe and Dr Weiss left. He said no. They left.", cited));
}
