using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Tests.Speech;

/// <summary>What several say together is no single one's: it has no speaker, its mention names them all, and a citation may name any of them.</summary>
public sealed class SpeakersTogetherTests
{
    [Theory]
    [InlineData("Tom Ray and Anna Lee said “the price was fair”.", "(Tom Ray and Anna Lee)")]
    [InlineData("“The price was fair,” Tom Ray and Anna Lee said.", "(Tom Ray and Anna Lee)")]
    [InlineData("“The price was fair,” said Tom Ray and Anna Lee.", "(Tom Ray and Anna Lee)")]
    [InlineData("“The price was fair,” wrote Tom Ray and Anna Lee in the Gazette.", "(Tom Ray and Anna Lee)")]
    [InlineData("According to Tom Ray and Anna Lee, “the price was fair”.", "(Tom Ray and Anna Lee)")]
    [InlineData("Tom Ray and Anna Lee of Bergen said in a statement: “The price was fair.”", "(Tom Ray and Anna Lee)")]
    [InlineData("Both Tom Ray and Anna Lee said “the price was fair”.", "(Tom Ray and Anna Lee)")]
    [InlineData("Tom Ray and his wife Anna said “the price was fair”.", "(Tom Ray and his wife Anna)")]
    [InlineData("Tom Ray, the mayor, and Anna Lee, his deputy, said “the price was fair”.", "(Tom Ray, the mayor, and Anna Lee)")]
    [InlineData("Brook, Lind and Okafor said “the price was fair”.", "(Brook, Lind and Okafor)")]
    [InlineData("“The price was fair,” Brook, Lind, and Okafor said.", "(Brook, Lind, and Okafor)")]
    [InlineData("“The price was fair,” said Brook, Lind and Okafor.", "(Brook, Lind and Okafor)")]
    public void Several_who_speak_as_one_are_all_mentioned_and_none_is_the_speaker(string text, string mention) =>
        Assert.Equal(mention, Quoted.Speakers(text));

    [Theory]
    [InlineData("Tom Ray left and Anna Lee said “the price was fair”.")]
    [InlineData("They met Tom Ray and Anna Lee said “the price was fair”.")]
    [InlineData("The yard was sold to Tom Ray, and Anna Lee said “the price was fair”.")]
    [InlineData("In Bergen and Oslo, Anna Lee said “the price was fair”.")]
    [InlineData("After talks with Tom Ray and Paul Reed, Anna Lee said “the price was fair”.")]
    [InlineData("“The price was fair,” said Anna Lee and Tom Ray agreed.")]
    [InlineData("“The price was fair,” Anna Lee said, and Tom Ray agreed.")]
    [InlineData("“The price was fair,” Anna Lee told Tom Ray and Paul Reed.")]
    [InlineData("Anna Lee and other members said “the price was fair”.")]
    public void Names_that_are_not_one_subject_leave_the_speaker(string text) => Assert.Equal("Anna Lee", Quoted.Speakers(text));

    [Theory]
    [InlineData("The Institute of Ships and Harbours said “the price was fair”.", "Institute of Ships and Harbours")]
    [InlineData("Holt and Finch LLP said “the price was fair”.", "Holt and Finch LLP")]
    public void An_and_inside_a_name_makes_no_two_of_it(string text, string speaker) => Assert.Equal(speaker, Quoted.Speakers(text));

    [Theory]
    [InlineData("Tom Ray and Anna Lee said “the price of the yard was fair”.", "the price of the yard was fair")]
    [InlineData("Tom Ray and Anna Lee said the price of the yard was fair.", "the price of the yard was fair")]
    public void A_citation_may_name_either_of_two(string sentence, string words)
    {
        CitableCorpus corpus = CitableTexts.Of(
            ("a.txt", $"Harbour plan\n\nThe council of Bergen met on Monday to talk about the bridge, which has been closed since spring.\n\n{sentence}\n"));
        var verifier = new Verifier(corpus, MatchOptions.Default);

        foreach (string speaker in (string[])["Tom Ray", "Anna Lee", "Lee"])
        {
            var question = new CitationQuestion { Words = words, Speakers = [new GivenName(speaker)] };
            Assert.Empty(verifier.Check(question, default).Objections);
        }
    }
}
