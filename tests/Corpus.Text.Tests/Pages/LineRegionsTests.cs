using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

/// <summary>A source that was made from a page says in its front matter which of its lines are what.</summary>
public sealed class LineRegionsTests
{
    private const string Lines = "Menu\n\nThe ferry\n\nBy Ann Lee\n\nShort.\n\n“We stop,” said Bo Li.\n\nThe quay\n\nBuy now\n";

    private static Page Read(string regions) => PageReader.Read("---\ntitle: The ferry\nregions: " + regions + "\n---\n" + Lines);

    private static IEnumerable<string> Of(Page page, Region region) =>
        page.Paragraphs.Where(paragraph => paragraph.Region == region && paragraph.Line > 4).Select(paragraph => paragraph.Span.In(page.Text));

    [Fact]
    public void Lines_are_what_the_front_matter_says_they_are()
    {
        Page page = Read("title 3; byline 5; body 7-9; caption 11 (of 13)");

        Assert.Empty(page.FrontMatterFaults);
        Assert.Equal(["The ferry"], Of(page, Region.Title));
        Assert.Equal(["By Ann Lee"], Of(page, Region.Byline));
        Assert.Equal(["Short.", "“We stop,” said Bo Li."], Of(page, Region.Body));
        Assert.Equal(["The quay"], Of(page, Region.Caption));
        Assert.Equal(["Menu", "Buy now"], Of(page, Region.Boilerplate));
    }

    [Fact]
    public void What_the_front_matter_does_not_say_of_the_page_is_still_looked_for() =>
        Assert.Equal("Ann Lee", Read("title 3; byline 5; body 7-9 (of 13)").Byline);

    [Fact]
    public void Several_ranges_of_one_region_have_commas_between_them() =>
        Assert.Equal(["Menu", "Short.", "Buy now"], Of(Read("body 1, 7, 13 (of 13)"), Region.Body));

    [Fact]
    public void Words_without_a_body_have_no_body() => Assert.Empty(Of(Read("related 1-13 (of 13)"), Region.Body));

    [Theory]
    [InlineData("body 7-9 (of 12)")]
    [InlineData("body 7-14 (of 13)")]
    [InlineData("body 9-7 (of 13)")]
    [InlineData("body 0 (of 13)")]
    [InlineData("body (of 13)")]
    [InlineData("story 7-9 (of 13)")]
    [InlineData("body 7-9")]
    [InlineData("body 7-x (of 13)")]
    [InlineData("body 99999999999 (of 13)")]
    public void Regions_that_do_not_fit_the_lines_are_told_and_not_used(string regions)
    {
        Page page = Read(regions);

        FrontMatterFault fault = Assert.Single(page.FrontMatterFaults);
        Assert.Equal(("Regions", regions, FrontMatterForm.RangesOfLines), (fault.Name, fault.Span.In(page.Text), fault.Expected));
        Assert.Equal(PageReader.Read("---\ntitle: The ferry\nregions:\n---\n" + Lines).Paragraphs.Skip(4).Select(paragraph => paragraph.Region),
            page.Paragraphs.Skip(4).Select(paragraph => paragraph.Region));
    }

    [Fact]
    public void Line_ends_of_another_system_count_the_same() =>
        Assert.Empty(PageReader.Read(("---\nregions: title 3; body 7-9 (of 13)\n---\n" + Lines)
            .Replace("\n", "\r\n", StringComparison.Ordinal)).FrontMatterFaults);

    [Fact]
    public void What_is_written_is_read()
    {
        Region?[] lines = [Region.Title, null, Region.Body, null, Region.Body, null, Region.Caption, null, Region.Boilerplate, null, Region.Body];

        string written = LineRegions.Write(lines)!;

        Assert.Equal("title 1; body 3-5, 11; caption 7 (of 11)", written);
        LineRegions read = LineRegions.Read(written, lines.Length)!;
        for (int i = 0; i < lines.Length; i++)
            Assert.True(lines[i] is null || lines[i] == read.Of(i + 1), $"line {i + 1}");
        Assert.Null(LineRegions.Write([Region.Boilerplate]));
    }
}
