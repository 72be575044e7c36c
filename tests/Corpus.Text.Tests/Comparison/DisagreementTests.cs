using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Comparison;

/// <summary>Figures of two articles that count the same and differ.</summary>
public sealed class DisagreementTests
{
    private const string Where = "The flats lie between Granby and Westport, where the river Loom meets the sea, as people in Granby and Westport know.";

    private const string ToldOtherwise = "Reports from the shore at Westport say that ships out of Granby stayed away, and no one in either harbour knew why.";

    [Theory]
    [InlineData("They counted 94,000 seals this year.", "There are close to 100,000 seals there.")]
    [InlineData("They counted 94,000 grey seals this year.", "It has 120,000 grey seals.")]
    [InlineData("They counted 105,100 seals.", "There are 100,000 seals.")]
    [InlineData("The storm killed 14 sailors.", "The storm killed 17 sailors.")]
    [InlineData("In the storm 14 sailors were killed.", "They said that 17 sailors had been killed.")]
    [InlineData("At least 5,000 seals live there.", "Up to 4,000 seals live there.")]
    [InlineData("The storm killed more than 100 sailors.", "The storm killed 80 sailors.")]
    [InlineData("The storm killed more than 100 sailors.", "The storm killed fewer than 100 sailors.")]
    [InlineData("The storm killed nearly 400 sailors.", "The storm killed 450 sailors.")]
    [InlineData("The storm killed up to 30 sailors.", "The storm killed 34 sailors.")]
    public void Counts_of_the_same_noun_that_differ_disagree(string left, string right)
    {
        CorpusComparison comparison = Compare(left, right);

        FigureDisagreement disagreement = Assert.Single(comparison.Disagreements);
        Assert.Equal((new Place(0, 0), new Place(1, 0)), (disagreement.First, disagreement.Second));
        Assert.Contains("Granby", disagreement.SharedNames);
        Assert.Contains("Westport", disagreement.SharedNames);
    }

    [Theory]
    [InlineData("They counted 94,000 seals.", "They counted 94,000 seals.")]
    [InlineData("They counted 105,000 seals.", "There are 100,000 seals.")]
    [InlineData("The storm killed at least 12 sailors.", "The storm killed 14 sailors.")]
    [InlineData("The storm killed more than 100 sailors.", "The storm killed 140 sailors.")]
    [InlineData("The storm killed up to 30 sailors.", "The storm killed 24 sailors.")]
    [InlineData("The storm killed fewer than 30 sailors.", "The storm killed 24 sailors.")]
    [InlineData("The storm killed nearly 400 sailors.", "The storm killed 391 sailors.")]
    [InlineData("They counted 94,213 seals.", "There are 94,000 seals.")]
    [InlineData("They counted 94,213 seals.", "There are about 96,000 seals.")]
    [InlineData("They counted 94,213 seals.", "There are more than 90,000 seals.")]
    [InlineData("They counted 9,000 to 12,000 seals.", "There are 11,000 seals.")]
    [InlineData("They counted 94,000 grey seals.", "They counted 120,000 spotted seals.")]
    [InlineData("They counted 94,000 seals.", "They counted 120,000 terns.")]
    [InlineData("They counted 94,000 seals.", "They counted 12,000 seals.")]
    [InlineData("They counted 94,000 seals, and 100,000 seals a year ago.", "They counted 100,000 seals.")]
    [InlineData("The storm killed 14 sailors.", "They rescued 17 sailors.")]
    [InlineData("Lost: 14 sailors.", "Found: 17 sailors.")]
    [InlineData("It rose by 45 percent.", "It rose by 50 percent.")]
    [InlineData("It cost $3 million.", "It cost €4 million.")]
    [InlineData("It cost $3 million.", "It cost $4 million.")]
    [InlineData("They waited 2,000 days.", "They waited 3,000 days.")]
    [InlineData("It was opened in 1990.", "It was opened in 1991.")]
    [InlineData("It is 1,500 miles long.", "It is 1,700 miles long.")]
    public void Figures_that_can_both_be_right_or_are_of_other_things_do_not(string left, string right) => Assert.Empty(Compare(left, right).Disagreements);

    [Fact]
    public void Articles_about_other_places_are_not_compared() =>
        Assert.Empty(Made.Compare(Made.Article(Where + " They counted 94,000 seals."), Made.Article("The islands lie off Inverkeld and Strone. They counted 120,000 seals, in Inverkeld and Strone.")).Disagreements);

    [Fact]
    public void A_reprint_disagrees_with_nobody_in_its_own_name()
    {
        Article original = Made.Article(Made.Bridge + Where + " They counted 94,000 seals this year.");
        CorpusComparison comparison = Made.Compare(original, original, Made.Article(ToldOtherwise + " It has 120,000 seals."));

        Assert.Equal([null, 0, null], comparison.ReprintOf);
        Assert.Equal([(0, 2)], comparison.Disagreements.Select(one => (one.First.Article, one.Second.Article)));
    }

    private static CorpusComparison Compare(string left, string right) => Made.Compare(Made.Article(Where + " " + left), Made.Article(right + " " + ToldOtherwise));
}
