using Corpus.Generators.Tests.Driver;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Document = Corpus.Generators.Tests.Driver.Document;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>The documents of a referenced project are cited from here, and are not of this project.</summary>
public sealed class ReferencedCorpusTests
{
    private static readonly (string, string)[] _archive = [("Assembly", "Archive"), ("Namespace", "Archive.Corpus"), ("Visibility", "internal")];

    private static TestProject WithArchive(bool hasGeneratedTypes) =>
        new TestProject { HasGeneratedTypes = hasGeneratedTypes }
            .AddSource("sources/ferry.txt", News.Ferry)
            .AddSource("sources/harbour.txt", News.Harbour, _archive);

    [Fact]
    public Task A_citation_is_checked_against_them() => Expect.Diagnostics(
        """
        class C
        {
            string _true = Newsroom.Corpus.Cite.Quote("to raise the harbour wall by 40 centimetres", article: "Archive/sources/harbour.txt");
            string _false = Newsroom.Corpus.Cite.Quote("to raise the harbour wall by {|CORP103:14|} centimetres");
            string _own = Newsroom.Corpus.Cite.Quote("The new ferry will carry {|CORP103:210|} passengers");
        }
        """,
        WithArchive);

    [Fact]
    public Task Nameof_of_the_other_assembly_is_understood() => Expect.Diagnostics(
        """
        class C
        {
            string _true = Newsroom.Corpus.Cite.Quote("The money is there, and the stone is ordered", nameof(Archive.Corpus.Speakers.MaraOkafor));
            string _false = Newsroom.Corpus.Cite.Quote("The money is there, and the stone is ordered", {|CORP106:nameof(Archive.Corpus.Speakers.TomasLindqvist)|});
            string _article = Newsroom.Corpus.Cite.Quote("The money is there", article: nameof(Archive.Corpus.Articles.HarbourWallToBeRaisedBeforeWinter));
        }
        """,
        WithArchive);

    [Fact]
    public Task The_same_file_name_in_both_projects_is_two_documents() => Expect.Diagnostics(
        """
        class C
        {
            string _own = Newsroom.Corpus.Cite.Quote("The new ferry will carry 120 passengers");
            string _other = Newsroom.Corpus.Cite.Quote("The money is there, and the stone is ordered");
        }
        """,
        hasGeneratedTypes => new TestProject { HasGeneratedTypes = hasGeneratedTypes }
            .AddSource("sources/news.txt", News.Ferry)
            .AddSource("sources/news.txt", News.Harbour, _archive));

    [Fact]
    public async Task Many_of_them_are_read_side_by_side()
    {
        if (Environment.ProcessorCount == 1)
            return;

        var project = new TestProject { HasGeneratedTypes = false };
        for (int i = 0; i < 40; i++)
            project.AddSource($"sources/{i}.txt", News.Harbour, _archive);

        using var meeting = new Meeting();
        foreach (SourceFile file in project.Sources)
            file.Asking = meeting.Attend;

        await project.Analyze("class C { string _cited = Newsroom.Corpus.Cite.Quote(\"The money is there\"); }");

        Assert.True(meeting.HasTakenPlace);
        Assert.All(project.Sources, file => Assert.Equal(1, file.Reads));
    }

    [Fact]
    public async Task What_is_wrong_with_them_is_said_where_they_belong()
    {
        var project = new TestProject().AddSource("a.txt", "", _archive).AddSource("b.txt", News.Ferry, [.. _archive, ("Published", "soon")]);

        Assert.Empty(await project.Analyze("class C { }"));
    }

    [Fact]
    public void Nothing_is_generated_from_them_and_no_name_depends_on_them()
    {
        var own = new Document(MadeProject.Folder + "/a.txt", "The harvest was good.\n", ("Title", "Harvest"));
        var other = new Document("/home/desk/archive/a.txt", "The harvest was bad.\n", [("Title", "Harvest"), ("Path", "a.txt"), .. _archive]);

        Assert.Equal(Generated(own), Generated(own, other));
    }

    [Theory]
    [InlineData("internal", "Archive.Corpus", true)]
    [InlineData("", "Archive.Corpus", true)]
    [InlineData("public", "Archive.Corpus", false)]
    [InlineData("internal", "Newsroom.Corpus", false)]
    public void A_project_that_only_cites_gets_the_marks_unless_it_sees_those_of_the_other(string visibility, string space, bool hasMarks)
    {
        var other = new Document("/home/desk/archive/a.txt", "The harvest was bad.\n", ("Path", "a.txt"), ("Assembly", "Archive"), ("Namespace", space), ("Visibility", visibility));

        Assert.Equal(hasMarks ? ["Cite.g.cs"] : [], Generated(other).Select(file => file.Name));
        Assert.Empty(new MadeProject([other]).Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS0169"));
    }

    [Fact]
    public void A_project_without_a_document_gets_no_types() => Assert.Empty(Generated());

    private static IEnumerable<(string Name, string Code)> Generated(params Document[] documents) =>
        [.. new MadeProject(documents).Run().GeneratedSources.Select(file => (file.HintName, file.SourceText.ToString()))];
}
