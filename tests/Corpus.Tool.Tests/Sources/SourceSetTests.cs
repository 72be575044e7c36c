using Corpus.Text.Model;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Tests.Sources;

/// <summary>Which files are sources, and what is read of them.</summary>
public sealed class SourceSetTests
{
    [Fact]
    public void Patterns_find_sources_and_leave_out_what_they_say()
    {
        using var folder = new MadeFolder(("a/one.txt", MadeFolder.Ferry), ("a/b/two.txt", MadeFolder.Ferry), ("a/old.txt", MadeFolder.Ferry));

        Assert.Equal(["a/b/two.txt", "a/one.txt"], Load(folder, "a/**/*.txt", "!a/old.txt").Sources.Select(source => source.Path));
    }

    [Fact]
    public void A_file_that_is_named_and_not_there_is_said()
    {
        using var folder = new MadeFolder();

        Assert.Contains("there is no file or folder “gone.txt”", Fault(() => Load(folder, "gone.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_says_what_the_sources_are_the_three_ways_to_say_it_are_named()
    {
        using var folder = new MadeFolder(("one.txt", MadeFolder.Ferry));

        string fault = Fault(() => Load(folder));

        Assert.Contains("--sources", fault, StringComparison.Ordinal);
        Assert.Contains("corpus.json", fault, StringComparison.Ordinal);
        Assert.Contains("CorpusSource", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_that_match_nothing_are_said()
    {
        using var folder = new MadeFolder();

        Assert.Contains("“docs/*.txt” match no file", Fault(() => Load(folder, "docs/*.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_of_the_folder_says_what_is_a_source_and_what_a_citation_may_do()
    {
        using var folder = new MadeFolder(
            ("s/one.txt", MadeFolder.Ferry),
            ("corpus.json", """{ "sources": "s/*.txt", "check": ["README.md"], "strict": true, "minimumWords": 5, "allowElision": false }"""));

        var settings = CorpusSettings.Of(folder.Path);

        Assert.Equal("s/one.txt", Assert.Single(Load(folder).Sources).Path);
        Assert.Equal(["README.md"], settings.Check);
        Assert.True(settings.IsStrict);
        Assert.Equal(5, settings.Options.MinimumWords);
        Assert.False(settings.Options.AllowElision);
        Assert.True(settings.Options.AllowBrackets);
    }

    [Theory]
    [InlineData("""{ "source": "s/*.txt" }""", "unknown key “source”")]
    [InlineData("""{ "sources": 3 }""", "“sources” must be a pattern")]
    [InlineData("""{ "strict": "yes" }""", "“strict” must be true or false")]
    [InlineData("""{ "minimumWords": -1 }""", "“minimumWords” must be a number")]
    [InlineData("""{ "sources": "../other/*.txt" }""", "outside the folder")]
    [InlineData("""{ "sources": "a/../../*.txt" }""", "outside the folder")]
    [InlineData("""{ "check": "/etc/*" }""", "outside the folder")]
    [InlineData("""{ "sources": """, "is no JSON: line 1")]
    [InlineData("[]", "must be one object")]
    public void What_is_wrong_with_that_file_is_said(string json, string fault)
    {
        using var folder = new MadeFolder(("corpus.json", json));

        Assert.Contains(fault, Fault(() => CorpusSettings.Of(folder.Path)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_items_of_the_one_project_are_the_sources_with_what_it_says_of_them()
    {
        using var folder = new MadeFolder(
            ("seeds/one.txt", MadeFolder.Ferry),
            ("seeds/two.txt", MadeFolder.Ferry),
            ("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <ItemGroup>
                    <CorpusSource Include="seeds/*.txt" Exclude="seeds/two.txt" Link="press/%(Filename)%(Extension)" Outlet="Bay News">
                      <Published>2024-03-05</Published>
                      <Url>not an address</Url>
                    </CorpusSource>
                  </ItemGroup>
                </Project>
                """));

        SourceSet sources = Load(folder);

        var source = Assert.Single(sources.Sources);
        Assert.Equal("press/one.txt", source.Path);
        Assert.Equal("Bay News", source.Article.Outlet);
        Assert.Equal(new DateTime(2024, 3, 5), source.Article.Published);
        Assert.Contains("its Url “not an address” is not used", Assert.Single(sources.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_projects_are_one_too_many()
    {
        using var folder = new MadeFolder(("A.csproj", "<Project/>"), ("B.csproj", "<Project/>"));

        Assert.Contains("2 projects (A.csproj, B.csproj)", Fault(() => Load(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_others_are_read()
    {
        using var folder = new MadeFolder(("good.txt", MadeFolder.Ferry), ("empty.txt", " \n"), ("page.txt", "<!doctype html><html><body>Hello</body></html>"));
        folder.Write("binary.txt", [1, 2, 0, 0, 3, 250, 0, 1]);
        folder.Write("latin.txt", [0x63, 0x61, 0x66, 0xE9, 0x20, 0x61]);

        SourceSet sources = Load(folder, "*.txt");

        Assert.Equal("good.txt", Assert.Single(sources.Sources).Path);
        Assert.Equal(
            ["binary.txt: it is not text", "empty.txt: it is empty", "latin.txt: it is neither UTF-8 nor UTF-16, save it as UTF-8"],
            sources.Problems.Where(problem => problem.Path != "page.txt").Select(problem => $"{problem.Path}: {problem.Message}"));
        Assert.Contains("corpus add", Assert.Single(sources.Problems, problem => problem.Path == "page.txt").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_once_is_the_same_when_the_cache_has_it()
    {
        using var folder = new MadeFolder(Repository.Seeds.Select(seed => (Path.GetFileName(seed), File.ReadAllText(seed))).ToArray());
        string file = Path.Combine(folder.Path, "cache.bin");

        Article[] read = Articles(folder, ArticleCache.At(file));
        ArticleCache kept = ArticleCache.At(file);

        Assert.All(read, article => Assert.NotNull(kept.Find(KeyOf(article), article.Text)));
        Assert.Equal(read, Articles(folder, kept));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(70)]
    [InlineData(-1)]
    public void A_cache_that_somebody_has_been_at_is_as_none(int at)
    {
        using var folder = new MadeFolder(("one.txt", MadeFolder.Ferry));
        string file = Path.Combine(folder.Path, "cache.bin");
        Article[] read = Articles(folder, ArticleCache.At(file));
        byte[] bytes = File.ReadAllBytes(file);
        if (at >= 0)
            bytes[at] ^= 1;
        File.WriteAllBytes(file, at >= 0 ? bytes : bytes[..40]);

        ArticleCache broken = ArticleCache.At(file);

        Assert.Null(broken.Find(KeyOf(read[0]), read[0].Text));
        Assert.Equal(read, Articles(folder, broken));
    }

    [Fact]
    public void A_document_that_was_edited_is_read_again()
    {
        using var folder = new MadeFolder(("one.txt", MadeFolder.Ferry));
        string file = Path.Combine(folder.Path, "cache.bin");
        Articles(folder, ArticleCache.At(file));
        folder.Write("one.txt", MadeFolder.Ferry.Replace("Marit Lund", "Ida Holm", StringComparison.Ordinal));

        Assert.Contains("Ida Holm", Articles(folder, ArticleCache.At(file))[0].Speakers.Select(speaker => speaker.Name));
    }

    private static string KeyOf(Article article) => ArticleCache.KeyOf(System.Text.Encoding.UTF8.GetBytes(article.Text), null);

    private static Article[] Articles(MadeFolder folder, ArticleCache cache) =>
        [.. new SourceRequest(folder.Path, ["*.txt"]).Load(new CorpusSettings(), cache, default).Sources.Select(source => source.Article)];

    private static SourceSet Load(MadeFolder folder, params string[] patterns) =>
        new SourceRequest(folder.Path, patterns).Load(CorpusSettings.Of(folder.Path), ArticleCache.None, default);

    private static string Fault(Action action) => Assert.Throws<CannotRunException>(action).Message;
}
