using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

/// <summary>What follows an article's last paragraph and is no part of it.</summary>
public sealed class ArticleEndTests
{
    [Theory]
    [InlineData("Mara Lindqvist has covered local government for the paper since 2011. Before that she worked for the radio and wrote two books about harbours.")]
    [InlineData("Editor's note: This story was updated on June 13 to add comments from the harbour office and to name the architect who drew the bridge.")]
    [InlineData("Correction: An earlier version of this article gave the wrong length of the bridge. It is 320 metres, not 230 metres, as the office had said.")]
    [InlineData("Disclosure: The author owns shares in one of the companies that are mentioned in this article and has no plans to trade them.")]
    [InlineData("This article was produced with support from the Coast Journalism Fund. The fund had no say in the reporting or the editing of this story.")]
    [InlineData("We rely on readers like you. If you value independent reporting, please think about making a donation today so that we can go on.")]
    [InlineData("(Reporting by Mara Lindqvist; Editing by Paul Example)")]
    [InlineData("This is a developing story and will be updated.")]
    public void A_note_after_the_last_paragraph_is_not_in_the_body(string note) => AssertBody(note);

    [Fact]
    public void The_next_article_s_headline_with_another_author_and_date_ends_the_body() => AssertBody(
        "Ferry to stop running in winter",
        "Tom Sample | June 11, 2025",
        "The company that runs the ferry said on Monday that it would not sail between December and March because of the cost of heating the boats.",
        "The decision hits about two hundred commuters, who will have to take the bus around the bay, a trip of an hour and a half on good days.");

    [Fact]
    public void A_date_in_the_middle_of_an_article_does_not_end_it()
    {
        Page page = Pages.Read("Council votes to replace the harbour bridge", "By Mara Lindqvist", "June 12, 2025", Pages.Prose, "What the plan says", "The plan of June 11, 2025 says that the tram comes first.", Pages.Prose.Replace("The", "Later the"));

        Assert.EndsWith("while the work goes on.", page.Body());
    }

    private static void AssertBody(params string[] after)
    {
        Page page = Pages.Read(["Council votes to replace the harbour bridge", "By Mara Lindqvist", "June 12, 2025", Pages.Prose, .. after, "Contact us", "© 2025 Westport Herald"]);

        Assert.Equal("Mara Lindqvist", page.Byline);
        Assert.Equal(Pages.Prose.ReplaceLineEndings("\n"), page.Body());
    }
}
