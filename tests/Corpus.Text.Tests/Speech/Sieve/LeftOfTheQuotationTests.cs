using Corpus.Text.Model;
using Corpus.Text.Speech;
using Corpus.Text.Speech.Quotations.Sieve;

namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>The rules that look before the opening mark.</summary>
public sealed class LeftOfTheQuotationTests
{
    [Theory]
    [InlineData("Mina Okafor said: “It is done.”", "Mina Okafor")]
    [InlineData("Mina Okafor, who runs the port, said, “It is done.”", "Mina Okafor")]
    [InlineData("The council's chairman, Tomas Lind, said that “it is done.”", "Tomas Lind")]
    [InlineData("Mina Okafor, a former mayor, said “it is done.”", "Mina Okafor")]
    public void A_cue_that_touches_the_mark(string text, string speaker) => Check<CueAtMark>(text, speaker);

    [Theory]
    [InlineData("Mina Okafor told reporters that the bridge was “not safe.”", "Mina Okafor")]
    [InlineData("Mina Okafor has repeatedly said the bridge is “not safe.”", "Mina Okafor")]
    [InlineData("Mina Okafor opened the meeting and said the bridge was “not safe.”", "Mina Okafor")]
    [InlineData("In May Mina Okafor said the bridge was “not safe.”", "Mina Okafor")]
    [InlineData("The ship sank after Mina Okafor told the crew it was “not safe.”", "Mina Okafor")]
    [InlineData("The port closed, Mina Okafor said, adding the bridge was “not safe.”", "Mina Okafor")]
    [InlineData("The council was told by Mina Okafor that the bridge was “not safe.”", "Mina Okafor")]
    [InlineData("The head of Radio North's Mina Okafor said that the bridge was “not safe.”", "Mina Okafor")]
    [InlineData("The President of the Harbour Council, Mina Okafor, announced that the bridge was “not safe.”", "Mina Okafor")]
    [InlineData("Mina Okafor said Ada Brook would like to explain why the bridge was “not safe.”", "Mina Okafor")]
    [InlineData("LISBON (AP) — Mina Okafor said on Monday the bridge was “not safe.”", "Mina Okafor")]
    public void A_cue_further_left_in_the_sentence(string text, string speaker) => Check<SubjectBefore>(text, speaker);

    [Theory]
    [InlineData("According to Mina Okafor, the bridge was “not safe.”")]
    [InlineData("According to the port's director, Mina Okafor, the bridge was “not safe.”")]
    public void According_to_before_the_mark(string text) => Check<AccordingToBefore>(text, "Mina Okafor");

    [Theory]
    [InlineData("Mina Okafor dismissed the plan as “a waste of money.”")]
    [InlineData("Mina Okafor called it “a mess.”")]
    [InlineData("Mina Okafor wants a “better bridge” for the town.")]
    public void A_verb_that_takes_the_quotation_inside_its_clause(string text) => Check<WeakVerbBefore>(text, "Mina Okafor");

    [Theory]
    [InlineData("Mina Okafor: “The bridge is not safe.”")]
    [InlineData("- Mina Okafor: “The bridge is not safe.”")]
    public void A_name_before_a_colon(string text) => Check<Label>(text, "Mina Okafor");

    [Fact]
    public void A_label_that_is_no_name_is_nobody() => Assert.Null(Quoted.Single("Quotable: “The bridge is not safe.”").Speaker);

    [Fact]
    public void The_subject_of_a_headline()
    {
        Corpus.Text.Pages.Page page = Quoted.PageByRegion((Region.Title, "Mina Okafor slates 'absurd' bridge"), (Region.Body, "The bridge opened on Monday."));

        Quote quote = Assert.Single(Corpus.Text.Speech.ReportedSpeech.Read(page, CancellationToken.None).Quotes);

        Assert.Equal((nameof(Headline), "Mina Okafor"), (quote.Rule, quote.Speaker));
    }

    [Fact]
    public void A_noun_that_looks_like_a_verb_is_no_cue_behind_an_article() =>
        Assert.NotEqual("claim", Quoted.Single("Mina Okafor spoke of the claim that the bridge was “not safe.”").Cue);

    private static void Check<TRule>(string text, string speaker)
        where TRule : SieveRule
    {
        Quote quote = Quoted.Single(text);

        Assert.Equal((typeof(TRule).Name, speaker), (quote.Rule, quote.Speaker));
    }
}
