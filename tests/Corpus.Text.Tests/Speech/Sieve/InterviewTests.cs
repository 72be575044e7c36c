using Corpus.Text.Model;
using Corpus.Text.Speech.Quotations.Sieve;

namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>Interviews whose paragraphs are labelled.</summary>
public sealed class InterviewTests
{
    [Theory]
    [InlineData("We spoke to Ada Brook, the harbour master, about the quay.")]
    [InlineData("An interview with harbour master Ada Brook.")]
    [InlineData("Ada Brook spoke to Radio North about the quay.")]
    [InlineData("Our reporter interviewed Ada Brook at the quay.")]
    public void An_answer_in_marks_is_the_words_of_the_one_who_is_interviewed(string introduction)
    {
        Quote quote = Quoted.Single(introduction + "\nQ: How was it?\nA: “It was the worst week of my life.”");

        Assert.Equal((nameof(InterviewAnswer), "Ada Brook"), (quote.Rule, quote.Speaker));
    }

    [Fact]
    public void What_an_answer_tells_in_the_first_person_is_the_words_of_the_one_who_answers()
    {
        Quote quote = Quoted.Single("We spoke to Ada Brook.\nQ: And then?\nA: I told them “there is nothing left to repair” and left.");

        Assert.Equal((nameof(InterviewAnswer), "Ada Brook", "told"), (quote.Rule, quote.Speaker, quote.Cue));
    }

    [Fact]
    public void What_an_answer_quotes_from_somebody_else_is_not_the_words_of_the_one_who_answers()
    {
        Quote quote = Quoted.Single("We spoke to Ada Brook.\nQ: And then?\nA: Then Tomas Lind said “there is nothing left to repair” and left.");

        Assert.Equal("Tomas Lind", quote.Speaker);
    }

    [Fact]
    public void Without_a_verb_of_saying_an_answer_is_the_words_of_the_one_who_answers()
    {
        Quote quote = Quoted.Single("We spoke to Ada Brook.\nQ: And then?\nA: Well, “all hands on deck at once” and off.");

        Assert.Equal((nameof(InterviewTurn), "Ada Brook"), (quote.Rule, quote.Speaker));
    }

    [Theory]
    [InlineData("The quay is closed.")]
    [InlineData("We spoke to Ada Brook. Then we spoke to Tomas Lind.")]
    [InlineData("We spoke to the council.")]
    public void An_answer_is_nobodys_when_the_page_does_not_tell_who_is_interviewed(string introduction) =>
        Assert.Null(Quoted.Single(introduction + "\nQ: How was it?\nA: “It was the worst week of my life.”").Speaker);

    [Fact]
    public void In_paragraphs_labelled_with_names_each_speaks_for_himself()
    {
        string[] speakers = [.. Quoted.In("Ada Brook: I told them “go home at once” that day.\nTomas Lind: And they went.\nAda Brook: All of them.\nTomas Lind: I said “so be it” then.").Quotes.Select(quote => quote.Speaker!)];

        Assert.Equal(["Ada Brook", "Tomas Lind"], speakers);
    }

    [Fact]
    public void One_name_before_a_colon_makes_no_interview() =>
        Assert.Null(Quoted.Single("Ada Brook: I told them “go home at once” that day.").Speaker);
}
