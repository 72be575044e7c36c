using Corpus.Text.Model;
using Corpus.Text.Speech;

namespace Corpus.Text.Tests.Speech.Marks;

public sealed class DoubleMarksTests
{
    [Theory]
    [InlineData("“It is done,” she said.")]
    [InlineData("\"It is done,\" she said.")]
    [InlineData("''It is done,'' she said.")]
    [InlineData("``It is done,'' she said.")]
    [InlineData("„It is done,“ she said.")]
    [InlineData("«It is done,» she said.")]
    [InlineData("« It is done, » she said.")]
    [InlineData("»It is done,« she said.")]
    [InlineData("‹It is done,› she said.")]
    [InlineData("「It is done,」 she said.")]
    [InlineData("『It is done,』 she said.")]
    [InlineData("”It is done,” she said.")]
    [InlineData("“It is done,\" she said.")]
    public void Every_kind_of_mark_encloses_a_quotation(string text) => Assert.Equal(["It is done,"], Quoted.Words(text));

    [Fact]
    public void Only_the_outermost_of_nested_quotations_is_one() =>
        Assert.Equal(["He called it “a “mess””, twice,"], Quoted.Words("“He called it “a “mess””, twice,” she said."));

    [Fact]
    public void Three_apostrophes_at_the_end_close_the_nested_quotation_and_the_outer_one() =>
        Assert.Equal(["I said 'no.'"], Quoted.Words("''I said 'no.''' Mina Okafor told them."));

    [Theory]
    [InlineData("He said: \"It is slow. \"It will stay so. \"Nobody minds,\" and left.", "It is slow.", "It will stay so.", "Nobody minds,")]
    [InlineData("He said: “It is slow. “It will stay so,” and left.", "It is slow.", "It will stay so,")]
    public void Paragraphs_of_one_quotation_that_stand_in_one_line_are_a_quotation_each(string text, params string[] words) =>
        Assert.Equal(words, Quoted.Words(text));

    [Theory]
    [InlineData("He said: “I asked her. “Why?” She left.” Then he sat.", "I asked her. “Why?” She left.")]
    [InlineData("He said it was “slow and “dear” as ever.", "dear")]
    public void What_is_nested_or_opens_within_a_sentence_ends_nothing(string text, params string[] words) =>
        Assert.Equal(words, Quoted.Words(text));

    [Fact]
    public void Inches_are_no_marks() =>
        Assert.Equal(["It fits,"], Quoted.Words("The 12\" record and the 6'2\" man were there. \"It fits,\" she said."));

    [Fact]
    public void A_mark_between_two_words_is_read_by_what_is_open() =>
        Assert.Equal(["Go", "Stay"], Quoted.Words("She said,\"Go\"and then,\"Stay\"."));

    [Fact]
    public void A_stray_mark_shifts_nothing_behind_it()
    {
        const string text = "The bar is 3 m” long.\n“It holds,” she said. “It will not.\n“Never,” he said.";

        ReportedSpeech quotations = Quoted.In(text);

        Assert.Contains("It holds,", quotations.Quotes.Select(quote => quote.Span.In(text)));
        Assert.Contains("Never,", quotations.Quotes.Select(quote => quote.Span.In(text)));
        Assert.Contains(quotations.Findings, finding => finding == new Finding(FindingKind.UnpairedQuotationMark, new TextSpan(text.IndexOf('”', StringComparison.Ordinal), 1)));
    }

    [Fact]
    public void A_paragraph_left_open_ends_with_the_paragraph_and_is_reported()
    {
        const string text = "She said: “It is done.\nThe port closed.";

        ReportedSpeech quotations = Quoted.In(text);

        Assert.Equal("It is done.", Assert.Single(quotations.Quotes).Span.In(text));
        Assert.Equal(text.IndexOf('“', StringComparison.Ordinal), Assert.Single(quotations.Findings).Span.Start);
    }

    [Fact]
    public void A_quotation_over_three_paragraphs_is_three_that_go_on_from_each_other()
    {
        const string text = "“We waited,” Mina Okafor said. “It rained.\n“Then it stopped.\n“We left.”";

        ReportedSpeech quotations = Quoted.In(text);

        Assert.Equal(["We waited,", "It rained.", "Then it stopped.", "We left."], quotations.Quotes.Select(quote => quote.Span.In(text)));
        Assert.Equal([null, null, 1, 2], quotations.Quotes.Select(quote => quote.ContinuesFrom));
        Assert.All(quotations.Quotes, quote => Assert.Equal("Mina Okafor", quote.Speaker));
        Assert.Empty(quotations.Findings);
    }

    [Fact]
    public void A_paragraph_that_only_closes_what_was_left_open_goes_on_too()
    {
        const string text = "Mina Okafor said: “We waited.\nThen we left.” The port closed.";

        Assert.Equal(["We waited.", "Then we left."], Quoted.Words(text));
        Assert.Equal(0, Quoted.Last(text).ContinuesFrom);
    }

    [Fact]
    public void An_interrupted_utterance_goes_on_behind_the_interruption()
    {
        const string text = "“The port,” Mina Okafor said, “is closed.”";

        Assert.Equal([null, 0], Quoted.In(text).Quotes.Select(quote => quote.ContinuesFrom));
    }

    [Fact]
    public void The_line_of_a_quotation_is_the_line_of_its_first_word()
    {
        const string text = "The port closed on Monday\nafter a storm, “a very\nbad one,” Mina Okafor said.";
        var page = new Corpus.Text.Pages.Page
        {
            Text = text,
            Passages = default,
            Paragraphs = [new Corpus.Text.Pages.Paragraph(Region.Body, 1, new TextSpan(0, text.Length))],
        };

        Quote quote = Assert.Single(Corpus.Text.Speech.ReportedSpeech.Read(page, CancellationToken.None).Quotes);

        Assert.Equal((2, "a very\nbad one,"), (quote.Line, quote.Span.In(text)));
    }
}
