using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>Where a claim ends, whose it is and what is none, in sentences where one condition of a rule decides.</summary>
public sealed class ClaimEdgeTests
{
    [Fact]
    public void A_quotation_in_a_sentence_with_other_words_does_not_go_on_with_the_one_before() =>
        Assert.Equal(["Ada Lind: The port is full now.", "Ada Lind: We need more ships,"],
            Claimed.Texts("Lind said “The port is full now.” “We need more ships,” and left."));

    [Theory]
    [InlineData("The council named the old ferry “Kestrel Hope.”")]
    [InlineData("Brook's garden: “The port is full today.”")]
    public void A_name_in_marks_is_no_claim(string sentence) => Assert.Empty(Claimed.Texts(sentence));

    [Theory]
    [InlineData("The port is full, according to some of them", "some of them: The port is full")]
    [InlineData("Last year over 4 million visitors attended the fair and this year the city expects about 6 million visitors according to the fair website.",
        "the fair website: Last year over 4 million visitors attended the fair and this year the city expects about 6 million visitors")]
    public void A_source_that_comes_last_is_the_whole_sentence_s(string sentence, string claim) => Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind warned her deputy of delays in the port.", "Ada Lind: delays in the port")]
    [InlineData("Everyone in the port thinks that life is better.", "Everyone in the port: life is better")]
    [InlineData("The council met Brook, who went on to say that the port was full.", "Tom Brook: the port was full")]
    [InlineData("Lind said the port was full and called him “weak”.", "Ada Lind: the port was full")]
    [InlineData("The port, said Lind, who leads the council, is full.", "Ada Lind: The port is full")]
    [InlineData("As some members of the council protested and said the port was full, Lind left.",
        "As some members of the council: the port was full, Lind left")]
    public void Who_claims_and_what_is_read_to_the_end_of_it(string sentence, string claim) => Assert.Equal(claim, Claimed.Texts(sentence)[0]);

    [Fact]
    public void What_another_one_denies_behind_and_is_no_part_of_the_claim() =>
        Assert.Equal(["Ada Lind: the port was full", "Mina Okafor: the charge"], Claimed.Texts("Lind said the port was full and Okafor denied the charge"));

    [Fact]
    public void Who_is_told_by_somebody_does_not_claim_it() =>
        Assert.DoesNotContain(Claimed.Texts("Lind, told by reporters that the port was full, shrugged."),
            claim => claim.StartsWith("Ada Lind", StringComparison.Ordinal));

    [Fact]
    public void What_a_thing_adds_to_another_is_no_claim() => Assert.Empty(Claimed.Texts("The second cask adds oak and vanilla are good for the wine."));

    [Fact]
    public void A_verb_without_a_subject_at_the_beginning_of_a_diary_names_nobody() =>
        Assert.All(Quoted.In(Claimed.People + "Said she would like Lind to explain “the toll”.").Quotes, quote => Assert.Null(quote.Speaker));

    [Fact]
    public void Whom_a_hat_is_from_does_not_speak_on_it()
    {
        Quote quote = Assert.Single(Quoted.In(Claimed.People + "The hat from Brook was simple: “The port is full today.”").Quotes);

        Assert.Null(quote.Speaker);
    }
}
