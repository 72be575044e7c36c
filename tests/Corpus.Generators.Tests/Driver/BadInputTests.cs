using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Driver;

public sealed class BadInputTests
{
    private static readonly Document _good = new(MadeProject.Folder + "/good.txt", "The harvest was good.\n", ("Title", "Harvest"));

    private static Document File(string name, string text, params (string, string)[] metadata) => new(MadeProject.Folder + "/" + name, text, metadata);

    private static IReadOnlyList<string> Names(MadeProject project) =>
        [.. project.Run().GeneratedSources.Select(source => source.HintName).Where(name => name.StartsWith("Articles.", StringComparison.Ordinal) && name != "Articles.g.cs")];

    private static IReadOnlyList<Diagnostic> Problems(MadeProject project, params string[] code) =>
        [.. project.Compile(code).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS0169" or "CS1591"))];

    public static TheoryData<byte[]> Unreadable =>
    [
        [],
        "\n \r\n"u8.ToArray(),
        [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 9, 9],
        Encoding.Unicode.GetBytes("No byte order mark here."),
        Encoding.Latin1.GetBytes("The café opened."),
    ];

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_file_that_cannot_be_read_is_left_out_and_the_others_work(byte[] content)
    {
        var project = new MadeProject([new Document(MadeProject.Folder + "/bad.txt", content), _good]);

        Assert.Equal(["Articles.Harvest.g.cs"], Names(project));
        Assert.Empty(Problems(project, "class Reader { object _article = Newsroom.Corpus.Articles.Harvest; }"));
        Assert.Empty(project.Run().Diagnostics);
    }

    [Fact]
    public void A_project_without_a_document_gets_nothing_and_one_whose_only_document_cannot_be_read_gets_the_types()
    {
        Assert.Empty(new MadeProject([]).Run().GeneratedSources);
        Assert.Empty(Problems(new MadeProject([File("bad.txt", "")]), "class Reader { string _words = Newsroom.Corpus.Cite.Quote(\"words\"); int _count = Newsroom.Corpus.Quotes.All.Count; }"));
    }

    [Fact]
    public void Two_files_that_differ_in_case_only_are_two_articles()
    {
        var project = new MadeProject([File("notes.txt", "One.\n", ("Title", "Notes")), File("NOTES.txt", "Two.\n", ("Title", "notes"))]);

        Assert.Equal(["Articles.Notes.g.cs", "Articles.NotesNotes.g.cs"], Names(project).Order(StringComparer.Ordinal));
        Assert.Empty(Problems(project));
    }

    [Fact]
    public void The_same_file_twice_is_one_article()
    {
        var project = new MadeProject([_good, new Document(_good.Path, _good.Content, [.. _good.Metadata])]);

        Assert.Single(Names(project));
        Assert.Empty(Problems(project, "class Reader { object _article = Newsroom.Corpus.Articles.Harvest; }"));
    }

    [Fact]
    public void Metadata_that_cannot_be_used_leaves_the_document_as_it_is()
    {
        var project = new MadeProject([File("a.txt", "Text.\n", ("Title", "Harvest"), ("Published", "soon"), ("Url", "nowhere"), ("Id", "no id"))]);

        Assert.Equal(["Articles.Harvest.g.cs"], Names(project));
        Assert.Empty(Problems(project));
    }

    [Fact]
    public void Five_megabytes_on_one_line_are_read_like_any_text()
    {
        string line = string.Concat(Enumerable.Repeat("It “was” said that nobody’s word counts. ", 125_000));
        var project = new MadeProject([File("long.txt", line, ("Title", "Long")), _good]);

        Assert.Equal(["Articles.Harvest.g.cs", "Articles.Long.g.cs"], Names(project).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_older_language_gets_nothing_rather_than_errors() =>
        Assert.Empty(new MadeProject([_good], LanguageVersion.CSharp8).Run().GeneratedSources);

    [Fact]
    public void No_name_of_ours_enters_a_file_that_did_not_ask_for_it() =>
        Assert.DoesNotContain(
            new MadeProject([_good], LanguageVersion.CSharp10, null, ("ImplicitUsings", "enable")).Run().GeneratedSources,
            source => source.SourceText.ToString().Contains("global using", StringComparison.Ordinal));

    [Fact]
    public void Three_hundred_documents_share_sixty_four_files()
    {
        Document[] documents = [.. Enumerable.Range(0, 300).Select(i => File($"d/{i}.txt", $"Text {i}.\n", ("Title", "Report " + i)))];
        var project = new MadeProject(documents);
        GeneratorRunResult first = project.Run();
        IReadOnlyList<string> names = Names(project);

        Assert.InRange(names.Count, 50, 64);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());

        project.Replace(documents[7].With("Another text.\n"));
        GeneratorRunResult second = project.Run();
        Assert.Single(RunReasons.Emitted(first, second));
        Assert.Empty(Problems(project, "class Reader { object _article = Newsroom.Corpus.Articles.Report299; }"));
    }

    [Fact]
    public void The_sixty_fifth_document_changes_to_shared_files_and_back()
    {
        Document[] documents = [.. Enumerable.Range(0, 64).Select(i => File($"d/{i}.txt", $"Text {i}.\n", ("Title", "Report " + i)))];
        var project = new MadeProject(documents);
        Assert.Equal(64, Names(project).Count);

        project.Add(_good);
        Assert.InRange(Names(project).Count, 32, 63);

        project.Delete(_good.Path);
        Assert.Equal(64, Names(project).Count);
    }
}
