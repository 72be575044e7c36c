using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

public sealed class FirstLetterRungTests
{
    [Theory]
    [InlineData("He said that the bridge will open.", "The bridge will open.")]
    [InlineData("The bridge will open.", "the bridge will open")]
    [InlineData("Then élan was all they had.", "“Élan was all they had.”")]
    public void A_clause_may_become_a_sentence(string source, string cited) =>
        Assert.Equal(Rung.FirstLetter, Sources.RungOf(source, cited));

    [Theory]
    [InlineData("The bridge will open.", "The Bridge will open")]
    [InlineData("must close the door", "MUST close the door")]
    [InlineData("He said NATO was late.", "nATO was late.")]
    public void Case_counts_behind_the_first_letter(string source, string cited) =>
        Assert.Equal(cited.StartsWith("nATO", StringComparison.Ordinal) ? Rung.FirstLetter : null, Sources.RungOf(source, cited));
}
