using Corpus.Text.Model;
using Corpus.Text.Speech;

namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>Statements with words of the speaker's in quotation marks.</summary>
public sealed class QuotedClaimTests
{
    [Theory]
    [InlineData("“The plan is bad,” Lind said.", "The plan is bad,")]
    [InlineData("“The plan,” Lind said, “is bad.”", "The plan, is bad.")]
    [InlineData("“The plan is bad,” Lind said. “It will cost jobs.”", "The plan is bad, It will cost jobs.")]
    [InlineData("“He is right,” Lind said, referring to Brook, “and he knows it.”", "He is right, and he knows it.")]
    [InlineData("Lind said the plan was “a disaster” for workers in Oslo.", "the plan was “a disaster” for workers in Oslo")]
    [InlineData("Lind called the plan “a disaster” for workers.", "the plan “a disaster” for workers")]
    [InlineData("Lind dismissed the report as “fake news.”", "the report as “fake news.”")]
    [InlineData("Lind tweeted: “The mayor must resign.”", "The mayor must resign.")]
    [InlineData("Lind said, “I don’t care,” and walked away.", "I don’t care,")]
    [InlineData("“We take it seriously,” Lind said, but refused to give more details.", "We take it seriously,")]
    [InlineData("Lind said of Brook: “He is a fighter.”", "He is a fighter.")]
    [InlineData("According to Lind, the plan would \"relieve\" the port, Radio North reports.", "the plan would \"relieve\" the port")]
    [InlineData("Lind denounced serial “arbitrary arrests” in the country, as well as inhumane detention.", "serial “arbitrary arrests” in the country, as well as inhumane detention")]
    public void The_statement_around_a_quotation_is_one_claim(string sentence, string words)
    {
        string text = Claimed.People + sentence;
        Claim claim = Assert.Single(Claimed.In(text));

        Assert.Equal(("Ada Lind", ClaimKind.Quoted, words), (claim.Speaker, claim.Kind, claim.In(text)));
    }

    [Fact]
    public void A_quotation_over_two_paragraphs_is_one_claim() =>
        Assert.Equal(["Ada Lind: The plan is bad. It will cost jobs."], Claimed.Texts("Lind said: “The plan is bad.\n“It will cost jobs.”"));

    [Theory]
    [InlineData("“The plan is bad,” Lind said. “It will cost jobs.” “It will cost time.”", "The plan is bad,", "It will cost jobs.", "It will cost time.")]
    [InlineData("The plan, Lind said, is “bad” for workers.", "The plan", "is “bad” for workers")]
    [InlineData("“The plan,” said Lind, a baker from Bergen, “is bad.”", "The plan,", "is bad.")]
    [InlineData("“Bad,” Lind said, smiling, “and very bad.”", "Bad,", "and very bad.")]
    public void A_claim_that_its_attribution_interrupts_is_in_pieces_without_the_words_between(string sentence, params string[] pieces)
    {
        string text = Claimed.People + sentence;
        Claim claim = Assert.Single(Claimed.In(text));

        Assert.Equal(pieces, claim.Pieces.Select(piece => piece.In(text)));
        Assert.Equal(string.Join(' ', pieces), claim.In(text));
        Assert.Equal((claim.Pieces[0].Start, claim.Pieces[^1].End), (claim.Span.Start, claim.Span.End));
    }

    [Theory]
    [InlineData("“The plan is bad,” Lind said. “It will cost jobs,” Brook said.")]
    [InlineData("“The plan is bad,” Lind said. Brook nodded. “It will cost jobs,” Lind added.")]
    [InlineData("Lind said the plan was “a joke” for workers. “It will cost jobs,” she added.")]
    public void Another_attribution_begins_another_claim(string sentences) =>
        Assert.All(Claimed.In(Claimed.People + sentences), claim => Assert.Single(claim.Pieces));

    [Fact]
    public void A_title_in_marks_behind_the_attribution_is_no_piece() =>
        Assert.Equal(["Ada Lind: It is late,"], Claimed.Texts("“It is late,” Lind wrote in a line from her song “Early Morning Harbour.”"));

    [Fact]
    public void What_is_added_in_the_reporters_words_is_a_claim_of_its_own() =>
        Assert.Equal(["Ada Lind: The plan is bad,", "Ada Lind: it would cost jobs"], Claimed.Texts("“The plan is bad,” Lind said, adding that it would cost jobs."));

    [Theory]
    [InlineData("The hall was empty.\n“Nobody has told us when the works begin.”", "-: Nobody has told us when the works begin.")]
    [InlineData("The hall was empty.\n“Nobody has told us when the works begin.\n“We will wait for the council to speak.”", "-: Nobody has told us when the works begin. We will wait for the council to speak.")]
    public void A_sentence_in_marks_that_nobody_is_said_to_say_is_a_claim_without_a_speaker(string text, string claim) =>
        Assert.Equal([claim], Claimed.Texts(text));

    [Theory]
    [InlineData("The hall was empty.\n“Waiting for the Morning Tide”")]
    [InlineData("The hall was empty.\n“No entry.”")]
    public void A_title_or_a_sign_in_marks_alone_is_no_claim(string text) =>
        Assert.Empty(Claimed.Texts(text));

    [Fact]
    public void A_term_in_marks_is_no_claim() =>
        Assert.Empty(Claimed.Texts("The so-called “smart port” opened in May."));

    [Theory]
    [InlineData("Zero-trust is a motto. Harbourlight stood by “a slow and steady way of working” on Monday.")]
    [InlineData("Harbourlight has a principle of its own, “never trust, always verify.”")]
    public void A_claim_has_no_speaker_where_the_quotation_in_it_is_too_unsure_to_have_one(string text)
    {
        Quote quote = Assert.Single(Quoted.In(text).Quotes);
        Claim claim = Assert.Single(Claimed.In(text));

        Assert.Null(quote.Speaker);
        Assert.Null(claim.Speaker);
    }

    [Theory]
    [InlineData("“This boat of mine,” Mina Okafor heard her tell a room full of clerks.")]
    [InlineData("“This boat of mine, which I have never sailed,” Tom Brook heard her tell the clerks.")]
    public void Whoever_hears_the_words_has_said_neither_the_quotation_nor_the_claim(string text)
    {
        ReportedSpeech speech = Quoted.In(text);

        Assert.Null(Assert.Single(speech.Quotes).Speaker);
        Assert.All(speech.Claims, claim => Assert.Null(claim.Speaker));
    }

    [Fact]
    public void A_claim_that_is_a_quotation_has_its_speaker() =>
        Assert.All(
            new[] { "“It is late,” Lind said.", "Lind stood by “a slow and steady way of working”.", "“It is late,” the mayor said. “We should go.”" },
            sentence => Assert.Equal(Quoted.In(Claimed.People + sentence).Quotes[0].Speaker, Claimed.In(Claimed.People + sentence)[0].Speaker));
}
