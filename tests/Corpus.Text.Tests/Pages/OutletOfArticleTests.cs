using Corpus.Text.Model;

namespace Corpus.Text.Tests.Pages;

/// <summary>The outlet of an article that has little around it.</summary>
public sealed class OutletOfArticleTests
{
    private const string Story = """
        The ferry company will stop its last winter crossing in November after the town council of Merrow refused on Tuesday to pay for a second boat and a new pier.

        “We were never asked,” said harbour master Helena Brandt, who has run the port since 2009 and wants the council to vote again before the end of the year.

        """;

    [Theory]
    [InlineData("", "© 2024 Merrow Gazette. All rights reserved.", "Merrow Gazette")]
    [InlineData("", "Copyright 2024 Northline. All rights reserved.", "Northline")]
    [InlineData("", "All rights reserved by The Merrow Herald", "The Merrow Herald")]
    [InlineData("The Merrow Gazette\n\n", "", "The Merrow Gazette")]
    [InlineData("THE MERROW GAZETTE\n\n", "THE MERROW GAZETTE", "THE MERROW GAZETTE")]
    [InlineData("Merrow Gazette logo - Home\nNews\nSport\n\n", "", "Merrow Gazette")]
    [InlineData("", "Source: Merrow Gazette", "Merrow Gazette")]
    [InlineData("", "Subscribe to the Merrow Gazette", "Merrow Gazette")]
    public void A_masthead_a_copyright_line_or_a_naming_line_says_the_outlet(string before, string behind, string outlet) => Assert.Equal(outlet, Read(before, "By Owen Hartley", behind).Outlet);

    [Theory]
    [InlineData("By Owen Hartley, The Merrow Gazette", "The Merrow Gazette")]
    [InlineData("By Owen Hartley / Merrow Gazette", "Merrow Gazette")]
    public void The_byline_names_whom_the_author_writes_for(string byline, string outlet)
    {
        Article article = Read("", byline, "");

        Assert.Equal((outlet, "Owen Hartley"), (article.Outlet, article.Byline));
    }

    [Theory]
    [InlineData("Ferry company ends winter crossings | Merrow Gazette")]
    [InlineData("Ferry company ends winter crossings - Merrow Gazette")]
    public void The_outlet_behind_the_headline_is_no_part_of_it(string headline)
    {
        Article article = ArticleReader.Read($"{headline}\n\nBy Owen Hartley\n\n{Story}");

        Assert.Equal(("Ferry company ends winter crossings", "Merrow Gazette"), (article.Title, article.Outlet));
    }

    [Theory]
    [InlineData("", "By Owen Hartley, Staff Writer", "")]
    [InlineData("FOR IMMEDIATE RELEASE\n\n", "By Owen Hartley", "")]
    [InlineData("Helena Brandt\n\n", "By Owen Hartley", "")]
    [InlineData("", "By Owen Hartley", "Subscribe to our newsletter")]
    [InlineData("", "By Owen Hartley", "The ferry leaves at six.")]
    public void What_is_no_name_of_an_outlet_is_none(string before, string byline, string behind) => Assert.Null(Read(before, byline, behind).Outlet);

    [Fact]
    public void A_headline_with_a_bar_or_a_dash_of_its_own_stays_whole()
    {
        const string Bar = "Morning reader | Bank puts more money into boats; Northline sells 8% of its shares";
        Assert.Equal((Bar, null), Facts(Bar));
        Assert.Equal(("Ferry stops for good - Harbour to close", null), Facts("Ferry stops for good - Harbour to close"));

        static (string?, string?) Facts(string headline)
        {
            Article article = ArticleReader.Read($"{headline}\n\nBy Owen Hartley\n\nJanuary 10, 2025\n\n{Story}");
            return (article.Title, article.Outlet);
        }
    }

    private static Article Read(string before, string byline, string behind) =>
        ArticleReader.Read($"{before}Ferry company ends winter crossings\n\n{byline}\nMarch 4, 2024\n\n{Story}\n{behind}\n");
}
