using System.Text;
using Corpus.Text;
using Corpus.Text.Pages;
using Corpus.Tool.Adding;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Tests.Sources;

/// <summary>Which files a pattern means, how sources are called, and what of a page goes into the head of its source.</summary>
public sealed class PatternTests
{
    private const string Sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private const string Text = "A report\n\nThe ferry to the island sails again in May, the harbour office said, and many " +
        "people on the island were glad of it.\n";

    [Theory]
    [InlineData("../x", true)]
    [InlineData("a/../../x", true)]
    [InlineData("/x", true)]
    [InlineData("C:x", true)]
    [InlineData("a/../b", false)]
    [InlineData("./a/*.md", false)]
    public void A_pattern_leaves_its_folder_upwards_or_by_a_root(string pattern, bool leaves) => Assert.Equal(leaves, FilePattern.LeavesFolder(pattern));

    [Fact]
    public void Files_are_found_in_order_without_what_is_excluded_or_built()
    {
        using var folder = new MadeFolder(("docs/b.md", "x"), ("docs/a.md", "x"), ("docs/drafts/c.md", "x"), ("docs/bin/d.md", "x"),
            ("obj/e.md", "x"), ("f.txt", "x"));

        Assert.Equal(["docs/a.md", "docs/b.md"], Found(folder, folder.Path, "docs/**/*.md", "!docs/drafts/**"));
        Assert.Equal(["docs/a.md", "docs/b.md", "docs/drafts/c.md", "f.txt"], Found(folder, Path.Combine(folder.Path, "docs"), "../**/*.md", "../f.txt"));
        Assert.Equal(["docs/drafts/c.md"], Found(folder, folder.Path, "docs/drafts/"));
    }

    [Fact]
    public void What_settings_get_wrong_is_told_with_its_line()
    {
        using var folder = new MadeFolder(("corpus.json", "{\n  \"strict\": tru\n}"));

        Assert.StartsWith("corpus.json is no JSON: line 2", Assert.Throws<CannotRunException>(() => CorpusSettings.Of(folder.Path)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Items_of_a_project_are_read_with_what_they_exclude_and_how_they_are_called()
    {
        using var folder = new MadeFolder(
            ("a.csproj", "<Project><ItemGroup><CorpusSource Include=\"s/*.txt\" Exclude=\"s/b.txt\" Link=\"seen/%(filename).news\" /></ItemGroup></Project>"),
            ("s/a.txt", Text), ("s/b.txt", Text), ("s/c.txt", Text));

        Assert.Equal(["seen/a.news", "seen/c.news"], ProjectItems.Find(folder.Path, [])!.Select(item => item.Path));
    }

    [Fact]
    public void An_item_that_holds_on_a_condition_only_is_asked_of_MSBuild()
    {
        using var folder = new MadeFolder(
            ("a.csproj", "<Project><ItemGroup Condition=\"'1' == '2'\"><CorpusSource Include=\"s/a.txt\" " +
                "/></ItemGroup><Target Name=\"Build\" /></Project>"), ("s/a.txt", Text));

        Assert.Empty(ProjectItems.Find(folder.Path, [])!);
    }

    [Fact]
    public void Sources_and_problems_are_in_the_order_of_their_paths()
    {
        using var folder = new MadeFolder(("c.txt", Text), ("a.txt", Text), ("z.txt", ""), ("b.txt", ""),
            ("page.txt", "<!DOCTYPE html><html><body><p>" + Text + "</p></body></html>"));

        SourceSet sources = new SourceRequest(folder.Path, ["*.txt"]).Load(new CorpusSettings(), ArticleCache.None, default);

        Assert.Equal(["a.txt", "c.txt"], sources.Sources.Select(source => source.Path));
        Assert.Equal(["b.txt", "page.txt", "z.txt"], sources.Problems.Select(problem => problem.Path));
    }

    [Theory]
    [InlineData("a - b", "a-b")]
    [InlineData("con", "con-page")]
    [InlineData("console", "console")]
    public void A_name_has_one_hyphen_between_two_words_and_is_no_device(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void A_long_name_ends_with_a_whole_character()
    {
        string slug = Slug.Of(new string('a', 59) + "𐐷𐐷");

        Assert.Equal(new string('a', 59), slug);
    }

    [Fact]
    public void A_language_makes_another_reading_of_the_same_bytes()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);

        Assert.NotEqual(ArticleCache.KeyOf(bytes, null), ArticleCache.KeyOf(bytes, "de"));
        Assert.NotEqual(ArticleCache.KeyOf(bytes, "en"), ArticleCache.KeyOf(bytes, "de"));
    }

    [Fact]
    public void A_folder_gives_no_name_twice_and_knows_an_address()
    {
        using var made = new MadeFolder(("a-report.txt", "---\nurl: https://bay.example/a\nsha256: " + Sha256 + "\n---\n" + Text), ("lost.txt", "x"));
        made.Write("lost.txt", [0xE9, 0xE9]);
        SourceFolder folder = SourceFolder.Open(made.Path);

        Assert.Equal("a-report-12345678", folder.NameFor("A report", "1234567890"));
        Assert.Equal("lost-12345678", folder.NameFor("Lost", "1234567890"));
        Assert.Equal("a-report", folder.OfAddress("https://bay.example/a")?.Slug);
        Assert.Equal("a-report", folder.OfOriginal(Sha256)?.Slug);
    }

    [Theory]
    [InlineData("https://bay.example/news/ferry.html?x=1", "ferry")]
    [InlineData("https://bay.example/news/", "news")]
    [InlineData("https://bay.example/", "bay.example")]
    public void A_page_without_a_title_is_called_by_its_address(string address, string name) =>
        Assert.Equal(name, new PageOrigin(address, []) { Address = address }.PlainName);

    [Fact]
    public void The_hour_of_a_source_is_that_of_Greenwich_and_a_key_stands_in_its_head_once()
    {
        var page = new PageOrigin("a.txt", Encoding.UTF8.GetBytes("---\nurl: https://bay.example/a\n---\n" + Text)) { Address = "https://other.example/b" };

        string text = SourceComposer.Compose(page, new DateTimeOffset(2026, 3, 1, 1, 30, 0, TimeSpan.FromHours(5)), default).Text!;

        Assert.Contains("retrieved: 2026-02-28T20:30:00Z\n", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("url: ").Length - 1);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("<!DOCTYPE html><html><body><nav>Home</nav></body></html>", "no article was found")]
    public void What_gives_no_article_is_refused(string content, string fault) => Assert.StartsWith(
        fault, SourceComposer.Compose(new PageOrigin("a.html", Encoding.UTF8.GetBytes(content)), default, default).Fault, StringComparison.Ordinal);

    private static IEnumerable<string> Found(MadeFolder folder, string from, params string[] patterns) =>
        FilePattern.Find(from, patterns).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'));
}
