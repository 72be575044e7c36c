namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>Forms in which news says who speaks without a verb of saying beside the words.</summary>
public sealed class FurtherFormsTests
{
    [Theory]
    [InlineData("For Lena Prado, the closure was “a slap in the face”.", "Lena Prado")]
    [InlineData("For Lena Prado, 34, the closure is “a slap in the face”.", "Lena Prado")]
    [InlineData("For Lena Prado, Brook said the closure was “a slap in the face”.", "Brook")]
    [InlineData("In the words of Lena Prado, “it is as slow as ever”.", "Lena Prado")]
    [InlineData("The port is, in the words of Lena Prado, “as slow as ever”.", "Lena Prado")]
    [InlineData("The port is “as slow as ever”, in the words of Lena Prado.", "Lena Prado")]
    [InlineData("“It is slow,” said Lena Prado, 24. “It is dear,” said the 24-year-old.", "Lena Prado | Lena Prado")]
    [InlineData("“It is slow,” said Lena Prado, 24. “It is dear,” the 24-year-old said.", "Lena Prado | Lena Prado")]
    [InlineData("“It is slow,” said Lena Prado, 24. Tom Hale, 24, left. “It is dear,” the 24-year-old said.", "Lena Prado | (the 24-year-old)")]
    [InlineData("“It is slow,” said Lena Prado, 25. “It is dear,” the 24-year-old said.", "Lena Prado | (the 24-year-old)")]
    [InlineData("Lena Prado shrugged: “It is slow as ever.”", "Lena Prado")]
    [InlineData("“No,” was all Lena Prado would say.", "Lena Prado")]
    [InlineData("“No comment,” was all that Lena Prado would say.", "Lena Prado")]
    [InlineData("Neither Lena Prado nor Tom Hale would say who called it “a slap in the face”.", "(who)")]
    [InlineData("Lena Prado would not say who called it “a slap in the face”.", "(who)")]
    [InlineData("A clerk who called it “a slap in the face” left. Lena Prado stayed.", "(A clerk)")]
    [InlineData("“No,” was all about the port.", "scare")]
    [InlineData("For the council, the closure was “a slap in the face”.", "(the closure)")]
    [InlineData("“It is slow,” said a 24-year-old baker.", "(a 24-year-old baker)")]
    public void Who_speaks_is_told_by_more_than_a_verb_of_saying(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));
}
