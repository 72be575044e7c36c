using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Speech;
using Corpus.Text.Speech.Quotations;
using Corpus.Text.Speech.Quotations.Sieve;

namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>The rules for quotations that no word of their own sentence decides.</summary>
public sealed class ParagraphTests
{
    [Fact]
    public void A_quotation_that_opens_its_sentence_runs_on_from_the_one_before() =>
        Check<RunOn>("“It is done,” Mina Okafor said on Monday. “We can all go home now.”", "Mina Okafor");

    [Fact]
    public void The_sentence_before_has_a_new_subject() =>
        Check<SubjectOfSentenceBefore>("“It is done,” Mina Okafor said. Tomas Lind disagreed. “The work has only begun.”", "Tomas Lind");

    [Fact]
    public void The_person_who_is_the_subject_of_the_sentence() =>
        Check<PersonOfSentence>("Mina Okafor stood by her “work of the last ten years” in Bergen.", "Mina Okafor");

    [Fact]
    public void Another_quotation_of_the_paragraph() =>
        Check<SameParagraphBefore>("Mina Okafor called the bridge “unsafe at any speed”. The report of “cracks in the old steel” was new.", "Mina Okafor");

    [Fact]
    public void The_quotation_behind_in_the_paragraph()
    {
        Quote quote = Quoted.In("The talk was of “cracks in the old steel” all day. “Nobody may cross it,” Mina Okafor said.").Quotes[0];

        Assert.Equal((nameof(SameParagraphBehind), "Mina Okafor"), (quote.Rule, quote.Speaker));
    }

    [Fact]
    public void Any_subject_of_the_sentence_is_a_mention_and_a_thing_is_no_speaker()
    {
        Quote quote = Quoted.Single("The plan for the harbour promises to “make room for the people of the port” by spring.");

        Assert.Equal((nameof(AnySubjectOfSentence), "The plan for the harbour promises", null), (quote.Rule, quote.Mention, quote.Speaker));
    }

    [Fact]
    public void The_same_words_in_the_headline_and_in_the_body_are_one_speakers()
    {
        Page page = Quoted.PageByRegion((Region.Title, "‘Not safe at any speed’"), (Region.Body, "“Not safe at any speed,” Mina Okafor said."), (Region.Caption, "The bridge: “Not safe at any speed,”"));

        Assert.Equal(("Mina Okafor", RepeatedQuotation.Rule), (ReportedSpeech.Read(page, CancellationToken.None).Quotes[^1].Speaker, ReportedSpeech.Read(page, CancellationToken.None).Quotes[^1].Rule));
    }

    [Fact]
    public void A_paragraph_that_goes_on_with_a_long_quotation() =>
        Check<LongQuotation>("Mina Okafor said: “It is done.\n“We can all go home now.”", "Mina Okafor");

    [Fact]
    public void A_paragraph_that_ends_in_a_colon() =>
        Check<ColonBefore>("Asked by the council, Mina Okafor said:\n“We can all go home now.”", "Mina Okafor");

    [Fact]
    public void A_paragraph_of_speech_after_one_that_ends_attributed() =>
        Check<LastSpeaker>("“It is done,” Mina Okafor said.\n“We can all go home now.”", "Mina Okafor");

    [Fact]
    public void A_paragraph_of_speech_after_one_about_a_person() =>
        Check<SubjectOfParagraphBefore>("Mina Okafor built the bridge.\n“We can all go home now.”", "Mina Okafor");

    [Fact]
    public void In_a_dialogue_two_people_take_turns()
    {
        string turns = string.Concat(Enumerable.Repeat("“And then what did he do?”\n“He went down to the port.”\n", 6));

        ReportedSpeech quotations = Quoted.In("“Where was he?” asked Mina Okafor.\n“He was at home,” said Tomas Lind.\n" + turns);

        Assert.Equal(["Mina Okafor", "Tomas Lind", "Mina Okafor", "Tomas Lind"], quotations.Quotes.Skip(4).Take(4).Select(quote => quote.Speaker));
    }

    [Fact]
    public void In_a_dialogue_a_turn_is_known_by_the_turn_behind_its_answer()
    {
        string turns = string.Concat(Enumerable.Repeat("“And then what did he do?”\n“He went down to the port.”\n", 6));

        ReportedSpeech quotations = Quoted.In(turns + "“Was he alone?” asked Mina Okafor.\n“He was not,” said Tomas Lind.");

        Assert.Equal(["Mina Okafor", "Tomas Lind", "Mina Okafor", "Tomas Lind"], quotations.Quotes.Take(4).Select(quote => quote.Speaker));
        Assert.All(quotations.Quotes.Take(4), quote => Assert.Equal(nameof(TurnTaking), quote.Rule));
    }

    [Fact]
    public void Nobody_is_named_when_nothing_tells()
    {
        Quote quote = Quoted.Single("The port closed.\n“We can all go home now.”\nIt rained.");

        Assert.Equal((null, QuoteKind.Direct), (quote.Speaker, quote.Kind));
    }

    private static void Check<TRule>(string text, string speaker)
        where TRule : SieveRule
    {
        Quote quote = Quoted.Last(text);

        Assert.Equal((typeof(TRule).Name, speaker), (quote.Rule, quote.Speaker));
    }
}
