using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

public sealed class BylineTests
{
    private const string Title = "Harbour bridge to be replaced by the council";

    [Theory]
    [InlineData("By Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("Von Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("Par Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("Por Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("Written by Mara Lindqvist and Tom O'Brien", "Mara Lindqvist, Tom O'Brien")]
    [InlineData("By MARA LINDQVIST, Staff Writer", "MARA LINDQVIST")]
    [InlineData("May 2, 2024 | By Mara van der Berg", "Mara van der Berg")]
    [InlineData("Headshot of Mara LindqvistBy Mara LindqvistPublished May 2, 2024", "Mara Lindqvist")]
    [InlineData("ByMara Lindqvist", "Mara Lindqvist")]
    [InlineData("by admin May 2, 2024", "admin")]
    [InlineData("By the Harbour Team", "Harbour Team")]
    [InlineData("Author: Mara Lindqvist", "Mara Lindqvist")]
    public void The_author_is_read_from_a_byline(string line, string expected) =>
        Assert.Equal(expected, Pages.Read(Title, line, Pages.Prose).Byline);

    [Fact]
    public void A_label_alone_has_its_name_on_the_next_line() =>
        Assert.Equal("Mara Lindqvist", Pages.Read(Title, "By", "Mara Lindqvist", Pages.Prose).Byline);

    [Fact]
    public void A_line_that_is_a_name_beside_the_date_is_a_byline() =>
        Assert.Equal("Sarah Lindqvist", Pages.Read(Title, "Sarah Lindqvist", "May 2, 2024", Pages.Prose).Byline);

    [Fact]
    public void A_team_beside_the_date_signs() =>
        Assert.Equal("The Harbour Team", Pages.Read(Title, "The Harbour Team", "May 2, 2024", Pages.Prose).Byline);

    [Fact]
    public void Of_two_name_lines_that_are_as_likely_the_first_is_the_byline() =>
        Assert.Equal("Sarah Lindqvist", Pages.Read(Title, "Sarah Lindqvist", "May 2, 2024", "Susan Vandermeer", Pages.Prose).Byline);

    [Fact]
    public void A_given_name_beside_any_number_signs_nothing() => Assert.Null(Pages.Read(Title, "Sarah", "Route 41 closed", Pages.Prose).Byline);

    [Fact]
    public void What_stands_before_an_occupation_is_the_paper_and_no_name() =>
        Assert.Equal("Mara Lindqvist", Pages.Read(Title, "By Mara Lindqvist Herald Correspondent", Pages.Prose).Byline);

    [Fact]
    public void An_author_with_an_initial_for_a_given_name_ends_the_article_too() =>
        Assert.DoesNotContain(
            "another",
            Pages.Read(Title, "By J Lindqvist", Pages.Prose, "J Lindqvist", Pages.Prose.Replace(" the ", " another ", StringComparison.Ordinal)).Body(),
            StringComparison.Ordinal);

    [Fact]
    public void The_note_behind_the_article_names_its_author() =>
        Assert.Equal("Mara Lindqvist", Pages.Read(Title, Pages.Prose, "Mara Lindqvist is a reporter who covers the coast for this paper.").Byline);

    [Theory]
    [InlineData("Photo by Mara Lindqvist")]
    [InlineData("Latest News")]
    [InlineData("By the river")]
    [InlineData("Care Coordination")]
    public void Nobody_is_named_where_nobody_signs(string line) =>
        Assert.Null(Pages.Read(Title, line, Pages.Prose).Byline);

    [Fact]
    public void The_authors_name_on_a_line_of_its_own_ends_the_article()
    {
        Page page = Pages.Read(Title, "By Mara Lindqvist", Pages.Prose, "Mara Lindqvist", Pages.Prose.Replace(" the ", " another ", StringComparison.Ordinal));

        Assert.DoesNotContain("another", page.Body(), StringComparison.Ordinal);
        Assert.Contains("hospital", page.Body(), StringComparison.Ordinal);
    }
}
