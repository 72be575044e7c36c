using Corpus.Text.Model;
using Corpus.Text.Speech.Quotations.Sieve;

namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>The rules that look behind the closing mark.</summary>
public sealed class RightOfTheQuotationTests
{
    [Theory]
    [InlineData("“It is done,” said Mina Okafor.", "Mina Okafor")]
    [InlineData("“It is done,” said Sen. Mina R. Okafor, a former baker.", "Mina R. Okafor")]
    [InlineData("“Why now?” asked Mina Okafor.", "Mina Okafor")]
    [InlineData("“It is done,” also wrote the port's director, Mina Okafor.", "Mina Okafor")]
    [InlineData("“It is done”, said Mina Okafor.", "Mina Okafor")]
    public void A_verb_of_saying_with_its_subject_behind_it(string text, string speaker) => Check<VerbThenSpeaker>(text, speaker);

    [Theory]
    [InlineData("“It is done,” Mina Okafor said.", "Mina Okafor")]
    [InlineData("“It is done,” Mina Okafor, a baker from Bergen, Norway, told reporters.", "Mina Okafor")]
    [InlineData("“It is done,” Sen. Mina Okafor (R-Tex.) said.", "Mina Okafor")]
    [InlineData("“It is done,” Okafor campaign manager Tomas Lind later said.", "Tomas Lind")]
    [InlineData("“It is done,” Okafor communications director Tomas Lind later said.", "Tomas Lind")]
    [InlineData("“It is done,” Mina Okafor of the Harbour Council in Bergen said on Monday.", "Mina Okafor")]
    [InlineData("“Why now?” Mina Okafor said.", "Mina Okafor")]
    [InlineData("“Enough.” Mina Okafor said.", "Mina Okafor")]
    [InlineData("“It is done,” a spokesman for the port, Tomas Lind, said.", "Tomas Lind")]
    [InlineData("“It is done,” Northwind Holdings said.", "Northwind Holdings")]
    public void A_subject_with_its_verb_behind_it(string text, string speaker) => Check<SpeakerThenVerb>(text, speaker);

    [Theory]
    [InlineData("“It is done,” a spokesman for the port said.", "a spokesman for the port")]
    [InlineData("“It is done,” Okafor's spokeswoman said.", "Okafor's spokeswoman")]
    [InlineData("“It is done,” she said.", "she")]
    public void Whoever_is_not_named_is_only_a_mention(string text, string mention)
    {
        Quote quote = Quoted.Single(text);

        Assert.Equal((null, mention, "said"), (quote.Speaker, quote.Mention, quote.Cue));
    }

    [Fact]
    public void According_to_behind_the_mark() => Check<AccordingToBehind>("The bridge is “not safe,” according to Mina Okafor.", "Mina Okafor", "according to");

    [Theory]
    [InlineData("“It is done.” — Mina Okafor")]
    [InlineData("“It is done.”\n— Mina Okafor, baker")]
    public void A_name_behind_a_dash_signs_the_quotation(string text) => Check<Signature>(text, "Mina Okafor", null);

    [Fact]
    public void A_past_form_that_is_in_no_table_with_a_name_behind_it() => Check<UnlistedVerbThenName>("“It is done,” harboured Mina Okafor.", "Mina Okafor");

    [Fact]
    public void A_subject_with_a_verb_that_is_in_no_table() => Check<SpeakerThenUnlistedVerb>("“It is done,” Mina Okafor winked on Monday.", "Mina Okafor");

    [Theory]
    [InlineData("It was a “mess” of a plan, Mina Okafor said.", "Mina Okafor")]
    [InlineData("It was “a mess” and “a shame”, said Mina Okafor.", "Mina Okafor")]
    public void A_cue_further_right_in_the_sentence(string text, string speaker) => Check<CueLater>(text, speaker);

    [Fact]
    public void According_to_further_right() => Check<AccordingToLater>("The plan is “a mess” for the port and its people, according to Mina Okafor.", "Mina Okafor", "according to");

    [Fact]
    public void The_one_who_is_told_is_not_the_speaker() =>
        Assert.Equal(["Tomas Lind", "Tomas Lind"], Quoted.In("“It is done,” Tomas Lind told Mina Okafor. “We can go home now.”").Quotes.Select(quote => quote.Speaker));

    [Fact]
    public void A_colon_behind_the_verb_belongs_to_the_next_quotation()
    {
        Quote first = Quoted.In("After Ada Brook called it “a mess,” Tomas Lind said: “It is not.”").Quotes[0];

        Assert.Equal("Ada Brook", first.Speaker);
    }

    [Fact]
    public void Words_of_saying_inside_a_quotation_are_no_cues() =>
        Assert.Equal("Mina Okafor", Quoted.Single("“Tomas Lind said so,” Mina Okafor said.").Speaker);

    private static void Check<TRule>(string text, string speaker, string? cue = "any")
        where TRule : SieveRule
    {
        Quote quote = Quoted.In(text).Quotes[0];

        Assert.Equal((typeof(TRule).Name, speaker), (quote.Rule, quote.Speaker));
        if (cue != "any")
            Assert.Equal(cue, quote.Cue);
    }
}
