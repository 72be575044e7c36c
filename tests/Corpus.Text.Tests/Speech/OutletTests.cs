using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech;

public sealed class OutletTests
{
    [Theory]
    [InlineData("Mina Okafor announced that the port was “closed for good,” but not the bridge, reports Nordpost.", "Nordpost")]
    [InlineData("According to Mina Okafor, the port would be “closed for good,” Nordpost reports.", "Nordpost")]
    [InlineData("Quoted by Nordpost, Mina Okafor said that the port was “closed for good.”", "Nordpost")]
    [InlineData("“The port is closed,” Mina Okafor told Reuters.", "Reuters")]
    [InlineData("“The port is closed,” Mina Okafor told the Harbour Gazette on Monday.", "Harbour Gazette")]
    [InlineData("Mina Okafor, according to the daily El Norte, also told the press that the port was “closed for good.”", "El Norte")]
    public void The_outlet_that_the_words_were_taken_from_is_not_the_speaker(string text, string outlet)
    {
        Quote quote = Quoted.Single(text);

        Assert.Equal(("Mina Okafor", outlet), (quote.Speaker, quote.Via));
    }

    [Theory]
    [InlineData("“The port is closed,” Mina Okafor told Tomas Lind.")]
    [InlineData("“The port is closed,” Mina Okafor told reporters.")]
    [InlineData("“The port is closed,” Mina Okafor said.")]
    public void Whoever_hears_the_words_is_no_outlet(string text) => Assert.Null(Quoted.Single(text).Via);

    [Fact]
    public void An_outlet_that_nobody_stands_before_speaks_for_itself() => Assert.Equal("Nordpost", Quoted.Single("“The port is closed,” Nordpost reports.").Speaker);

    [Fact]
    public void What_runs_on_was_told_to_the_same_outlet() =>
        Assert.Equal("Reuters", Quoted.Last("“The port is closed,” Mina Okafor told Reuters. “It will not open again.”").Via);
}
