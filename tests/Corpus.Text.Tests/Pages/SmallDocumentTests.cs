using Corpus.Text.Model;

namespace Corpus.Text.Tests.Pages;

/// <summary>Short texts without a page around them: titles, first and last words, blocks in their middle.</summary>
public sealed class SmallDocumentTests
{
    private const string Story = """
        The ferry company will stop its last winter crossing in November after the town council of Merrow refused on Tuesday to pay for a second boat and a new pier.

        “We were never asked,” said harbour master Helena Brandt, who has run the port since 2009 and wants the council to vote again before the end of the year.

        """;

    [Theory]
    [InlineData("Ferry crossings end")]
    [InlineData("Ferry stops")]
    [InlineData("Council")]
    [InlineData("Why did the bay freeze?")]
    [InlineData("FERRY COMPANY ENDS WINTER CROSSINGS")]
    [InlineData("Whale sanctuary plan divides Nuuk")]
    public void The_first_line_above_the_text_is_the_title(string title)
    {
        Assert.Equal(title, ArticleReader.Read($"{title}\n\n{Story}").Title);
        Assert.Equal(title, ArticleReader.Read($"{title}\nThe council has stopped the ferry. It will not run this winter.\n").Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("The council has stopped the ferry.\n\n")]
    [InlineData("Mr. Speaker,\n\n")]
    public void A_text_that_opens_with_prose_has_no_title(string before) => Assert.Null(ArticleReader.Read(before + Story).Title);

    [Theory]
    [InlineData("# Ferry company ends winter crossings", "Ferry company ends winter crossings")]
    [InlineData("# **Ferry company ends winter crossings**", "Ferry company ends winter crossings")]
    [InlineData("# Ferry *company* ends `winter` crossings", "Ferry company ends winter crossings")]
    [InlineData("# [Ferry company ends](https://example.org/a) winter crossings #", "Ferry company ends winter crossings")]
    [InlineData("## Ferry company ends winter crossings {#ferry}", "Ferry company ends winter crossings")]
    [InlineData("# Ferry", "Ferry")]
    [InlineData("Ferry costs 4*3 boats in file_name_x", "Ferry costs 4*3 boats in file_name_x")]
    public void A_title_has_no_Markdown(string line, string title) => Assert.Equal(title, ArticleReader.Read($"{line}\n\n{Story}").Title);

    [Theory]
    [InlineData("*By Owen Hartley*")]
    [InlineData("**By [Owen Hartley](https://example.org/oh)** | March 4, 2024")]
    public void A_byline_in_Markdown_is_one(string byline) => Assert.Equal("Owen Hartley", ArticleReader.Read($"# Ferry company ends winter crossings\n\n{byline}\n\n{Story}").Byline);

    [Theory]
    [InlineData("Aired August 30, 2019 - 05:00 ET")]
    [InlineData("Broadcast June 5, 2020")]
    [InlineData("Recorded April 12, 2021")]
    [InlineData("Filed May 3, 2022")]
    [InlineData("Streamed August 30, 2019")]
    [InlineData("Transcript June 5, 2020")]
    [InlineData("Updated August 30, 2019")]
    [InlineData("Posted May 3, 2022")]
    public void A_label_before_a_date_is_no_author(string line)
    {
        Article article = ArticleReader.Read($"Early Edition: the strike at the port\n\n{line}\n\n{Story}");

        Assert.Null(article.Byline);
        Assert.NotNull(article.Published);
    }

    [Theory]
    [InlineData("By August Brandt\nAugust 30, 2019", "August Brandt")]
    [InlineData("By Owen Hartley May 3, 2022", "Owen Hartley")]
    [InlineData("April June\nAugust 30, 2019", "April June")]
    public void A_month_that_is_a_name_stays_one(string lines, string byline) => Assert.Equal(byline, ArticleReader.Read($"Early Edition: the strike at the port\n\n{lines}\n\n{Story}").Byline);

    [Theory]
    [InlineData("Mr. Speaker,")]
    [InlineData("Thank you very much.")]
    [InlineData("Friends, neighbours.")]
    [InlineData("The ferry stops.")]
    public void The_first_words_of_a_speech_are_body(string words) => Assert.StartsWith(words, ArticleReader.Read($"Address to the harbour council\n\n{words}\n\n{Story}").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("A vote on Tuesday leaves the town without a boat until spring")]
    [InlineData("A vote on Tuesday leaves the town without a boat.")]
    public void A_standfirst_is_body_with_or_without_its_stop(string standfirst) =>
        Assert.StartsWith(standfirst, ArticleReader.Read($"Ferry company ends winter crossings\n\n{standfirst}\n\nBy Owen Hartley\nMarch 4, 2024\n\n{Story}").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("Q: Will you stay?\n\nA: I was born here and have not thought about going anywhere else in my life.\n\nQ: And the boat?\n\nA: It stays.", "A: It stays.")]
    [InlineData("HARTLEY: Even now?\n\nBRANDT: Never more.\n\nHARTLEY: So be it.\n\nBRANDT: Yes.", "BRANDT: Yes.")]
    [InlineData("Will you stay in the port for another year, or go?\n\nYes.", "Yes.")]
    [InlineData("Thank you.", "Thank you.")]
    public void The_last_answer_and_the_last_thanks_are_body(string end, string last) => Assert.EndsWith(last, ArticleReader.Read($"An interview with Helena Brandt\n\nBy Owen Hartley\n\n{Story}\n{end}\n").Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("Related articles\n\nPier closed after storm\n\nWhy the cannery moved")]
    [InlineData("Read also\n\nPier closed after storm\n\nWhy the cannery moved")]
    [InlineData("RELATED\n\n- Pier closed after storm\n- Why the cannery moved")]
    public void A_short_story_goes_on_behind_its_related_links(string block)
    {
        string shortBody = ArticleReader.Read($"Ferry stops\n\nBy Owen Hartley\n\nThe ferry stops in November.\n\n{block}\n\n“We were never asked,” said Helena Brandt.\n\nThe council meets in May.\n").Body;
        string longBody = ArticleReader.Read($"Ferry stops\n\nBy Owen Hartley\n\n{Story}\n{block}\n\n{Story.Replace("Tuesday", "Monday").Replace("2009", "2010")}").Body;

        Assert.Equal("The ferry stops in November.\n“We were never asked,” said Helena Brandt.\nThe council meets in May.", shortBody);
        Assert.DoesNotContain("cannery", longBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Pier closed", longBody, StringComparison.Ordinal);
        Assert.Contains("2010", longBody, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_to_sign_up_between_two_paragraphs_is_no_body() =>
        Assert.DoesNotContain("Sign up", ArticleReader.Read($"Ferry stops\n\nBy Owen Hartley\n\n{Story}\nSign up for our morning newsletter\n\n{Story.Replace("Tuesday", "Monday").Replace("2009", "2010")}").Body, StringComparison.Ordinal);
}
