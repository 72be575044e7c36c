using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

public sealed class LayoutTests
{
    [Fact]
    public void Hard_wrapped_text_is_read_as_paragraphs_with_the_offsets_of_the_file()
    {
        string wrapped = string.Join("\n\n", Pages.Prose.Split('\n').Select(paragraph => Wrap(paragraph, 60)));
        Page page = PageReader.Read(wrapped);

        Assert.Equal(4, page.Paragraphs.Count);
        Assert.Equal(Wrap(Pages.Prose.Split('\n')[1], 60), page.Paragraphs[1].Span.In(wrapped));
        Assert.All(page.Paragraphs, paragraph => Assert.Equal(Region.Body, paragraph.Region));
    }

    [Fact]
    public void Lines_of_unlike_length_are_paragraphs_of_their_own() =>
        Assert.Equal(4, PageReader.Read(Pages.Prose).Paragraphs.Count);

    [Fact]
    public void A_bullet_is_in_the_body_and_not_in_the_paragraph()
    {
        string[] prose = Pages.Prose.Split('\n');
        Page page = Pages.Read(prose[0], "• " + prose[1], prose[2]);

        Assert.Equal(prose[1], page.Paragraphs[1].Span.In(page.Text));
        Assert.Contains("• " + prose[1], page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_wins_over_what_is_read()
    {
        Page page = Pages.Read(
            "---", "title: \"The bridge\"", "author: Mara Lindqvist", "outlet: Westport Herald", "date: 2024-05-02", "url: https://example.org/bridge", "---",
            "Harbour bridge to be replaced by the council", "By Tom Walker", "May 9, 2024", Pages.Prose);

        Assert.Equal(("The bridge", "Mara Lindqvist", "Westport Herald", new DateTime(2024, 5, 2), "https://example.org/bridge"), (page.Title, page.Byline, page.Outlet, page.Published, page.Url));
        Assert.Equal(Pages.Prose, page.Body());
        Assert.Equal(Region.Boilerplate, page.Paragraphs[0].Region);
        Assert.Equal(Region.Byline, page.Paragraphs[2].Region);
        Assert.Equal(8, page.Paragraphs[7].Line);
    }

    [Fact]
    public void A_rule_of_hyphens_that_never_closes_is_no_front_matter() =>
        Assert.Null(Pages.Read("---", "title: The bridge", Pages.Prose).Url);

    [Fact]
    public void Copies_of_blank_lines_change_nothing_but_offsets()
    {
        Page tight = Pages.Read("Harbour bridge to be replaced by the council", "By Mara Lindqvist", Pages.Prose);
        Page loose = PageReader.Read(tight.Text.Replace("\n", "\n\n\n", StringComparison.Ordinal));

        Assert.Equal(tight.Paragraphs.Select(paragraph => paragraph.Region), loose.Paragraphs.Select(paragraph => paragraph.Region));
        Assert.Equal(tight.Body(), loose.Body());
    }

    private static string Wrap(string paragraph, int width)
    {
        var lines = new List<string> { "" };
        foreach (string word in paragraph.Split(' '))
        {
            if (lines[^1].Length == 0)
                lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length <= width)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return string.Join("\n", lines);
    }

    [Theory]
    [InlineData("# Harbour bridge to be replaced by the council", "Harbour bridge to be replaced by the council")]
    [InlineData("## Harbour bridge to be replaced by the council ##", "Harbour bridge to be replaced by the council")]
    [InlineData("#Harbour bridge to be replaced by the council", "#Harbour bridge to be replaced by the council")]
    [InlineData("# Harbour bridge to be replaced in C#", "Harbour bridge to be replaced in C#")]
    public void A_title_is_read_without_the_marks_of_a_Markdown_heading(string line, string title) =>
        Assert.Equal(title, Pages.Read(line, "By Mara Lindqvist", Pages.Prose).Title);
}
