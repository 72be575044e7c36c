namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>What something is called, against what somebody has called it.</summary>
public sealed class NamingTests
{
    private const string People = "Ada Lind and Tom Brook met in Bergen.\n";

    [Theory]
    [InlineData("Lind said the port would end a plan known internally as \"Deep Water\".")]
    [InlineData("Lind said the crew (known as \"the old boys\") had left.")]
    [InlineData("Brook introduces a new label (aka \"Two Times Oak\").")]
    [InlineData("Brook found that the cells make a protein, dubbed \"vitrin\", in the cold.")]
    [InlineData("Brook wants insurance (called \"valuation\") for all.")]
    [InlineData("The bill, dubbed the \"Clean Taps Act,\" is what Brook wants.")]
    [InlineData("Brook lifted a blue bag labelled \"crazy goat\".")]
    [InlineData("Lind holds a graphic titled \"Top tips for winter\".")]
    public void What_something_is_called_is_a_term(string sentence) => Assert.Equal("scare", Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("Brook called the plan \"slow\".", "Tom Brook")]
    [InlineData("The plan was dubbed \"a shambles\" by Brook.", "Tom Brook")]
    [InlineData("Brook called \"slow\" what Lind had built.", "Tom Brook")]
    public void What_somebody_calls_it_is_speech(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("Lind supports the ferry under her \"Blue Horizons\" programme.", "scare")]
    [InlineData("Brook used it in two works, the second of which, \"Calving,\" was played in May.", "scare")]
    [InlineData("Brook said it was, \"of course,\" very old.", "Tom Brook")]
    [InlineData("Lind calls for her \"blue horizons\" programme.", "Ada Lind")]
    public void A_title_before_its_noun_is_a_term(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));
}
