using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Driver;

public sealed class IncrementalTests
{
    private static string Path(string name) => MadeProject.Folder + "/seeds/" + name;

    private static MadeProject NewProject() => new(
    [
        new Document(Path("budget.txt"), "The budget passed.\nEverybody went home.\n", ("Title", "Budget")),
        new Document(Path("harvest.txt"), "The harvest was good.\n", ("Title", "Harvest")),
        new Document(Path("strike.txt"), "The strike ended.\n", ("Title", "Strike")),
    ]);

    /// <summary>A path that comes twice makes few articles share files, as many do.</summary>
    private static MadeProject NewSharingProject()
    {
        MadeProject project = NewProject();
        return new MadeProject([.. project.Documents, new Document(Path("again/../strike.txt"), "The strike ended.\n", ("Title", "Strike"), ("CorpusPath", "seeds/strike.txt"))]);
    }

    private static MadeProject NewLargeProject(int count) => new(
        Enumerable.Range(0, count).Select(i => new Document(Path($"{i:0000}.txt"), $"Report {i}\n\nThe council of town {i} met and said “we will see about {i} bridges.”\n", ("Title", $"Report {i}"))));

    [Fact]
    public void A_first_run_reads_each_document_once()
    {
        GeneratorRunResult run = NewProject().Run();

        Assert.Equal(3, RunReasons.Made(run, TrackingNames.Documents));
    }

    [Fact]
    public void Every_stage_runs_where_articles_have_files_of_their_own_or_where_they_share_files()
    {
        GeneratorRunResult own = NewProject().Run();
        GeneratorRunResult shared = NewSharingProject().Run();

        Assert.All(RunReasons.Stages, stage => Assert.True(RunReasons.Of(own, stage).Count + RunReasons.Of(shared, stage).Count > 0, stage));
        Assert.Equal((3, 0), (RunReasons.Of(own, TrackingNames.OwnFiles).Count, RunReasons.Of(own, TrackingNames.SharedFiles).Count));
        Assert.Equal((0, 64), (RunReasons.Of(shared, TrackingNames.OwnFiles).Count, RunReasons.Of(shared, TrackingNames.SharedFiles).Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_an_edit_of_code_every_stage_is_cached_and_nothing_is_emitted(bool isSharing)
    {
        MadeProject project = isSharing ? NewSharingProject() : NewProject();
        GeneratorRunResult first = project.Run();
        project.EditCode();

        GeneratorRunResult second = project.Run();

        // The compilation is another one, and one stage looks at it, for a fact that no edit of code changes.
        IncrementalStepRunReason Expected(string stage) => stage == TrackingNames.Target ? IncrementalStepRunReason.Unchanged : IncrementalStepRunReason.Cached;
        Assert.All(RunReasons.Stages, stage => Assert.All(RunReasons.Of(second, stage), reason => Assert.Equal(Expected(stage), reason)));
        Assert.All(second.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Empty(RunReasons.Emitted(first, second));
    }

    [Fact]
    public void A_new_options_object_with_the_same_values_reads_and_emits_nothing()
    {
        MadeProject project = NewProject();
        GeneratorRunResult first = project.Run();
        project.RenewOptions();

        GeneratorRunResult second = project.Run();

        Assert.All(RunReasons.Stages, stage => Assert.Equal(0, RunReasons.Changed(second, stage)));
        Assert.Equal(0, RunReasons.Made(second, TrackingNames.Documents));
        Assert.Equal(0, RunReasons.Made(second, TrackingNames.Corpus));
        Assert.Empty(RunReasons.Emitted(first, second));
    }

    [Fact]
    public void New_parse_options_of_the_same_language_version_emit_nothing()
    {
        MadeProject project = NewProject();
        GeneratorRunResult first = project.Run();
        project.Use(new CSharpParseOptions(LanguageVersion.CSharp9, preprocessorSymbols: ["OTHER"]));

        Assert.Empty(RunReasons.Emitted(first, project.Run()));
    }

    [Fact]
    public void An_edit_of_one_document_reads_it_alone_and_emits_its_file_alone()
    {
        MadeProject project = NewProject();
        GeneratorRunResult first = project.Run();
        project.Replace(project.Documents[1].With("The harvest was poor.\n"));

        GeneratorRunResult second = project.Run();

        Assert.Equal(1, RunReasons.Made(second, TrackingNames.Documents));
        Assert.Equal(1, RunReasons.Changed(second, TrackingNames.Articles));
        Assert.Equal(["Articles.Harvest.g.cs"], RunReasons.Emitted(first, second));
    }

    [Fact]
    public void Where_articles_share_files_an_edit_of_one_document_reads_it_alone_and_emits_its_bucket_alone()
    {
        MadeProject project = NewSharingProject();
        GeneratorRunResult first = project.Run();
        project.Replace(project.Documents[1].With("The harvest was poor.\n"));

        GeneratorRunResult second = project.Run();

        Assert.Equal(1, RunReasons.Made(second, TrackingNames.Documents));
        Assert.Equal(1, RunReasons.Changed(second, TrackingNames.Articles));
        Assert.Equal(1, RunReasons.Changed(second, TrackingNames.SharedFiles));
        Assert.Single(RunReasons.Emitted(first, second));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(10_000)]
    public void Of_many_documents_an_edited_one_is_read_alone_and_two_files_at_most_are_emitted(int count)
    {
        MadeProject project = NewLargeProject(count);
        GeneratorRunResult first = project.Run();
        Document edited = project.Documents[150].With("Report 150\n\nThe council of town 150 met again and said “we have seen enough of 150 bridges.”\n");
        project.Replace(edited);

        GeneratorRunResult second = project.Run();

        Assert.Equal(Enumerable.Repeat(1, count), project.Documents.Select(document => document.Reads));
        Assert.InRange(RunReasons.Emitted(first, second).Count, 1, 2);
        Assert.Empty(RunReasons.Emitted(second, project.Run()));
    }

    [Fact]
    public void A_touched_document_is_read_and_emits_nothing()
    {
        MadeProject project = NewProject();
        GeneratorRunResult first = project.Run();
        project.Replace(project.Documents[1].With("The harvest was good.\n"));

        GeneratorRunResult second = project.Run();

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached], RunReasons.Of(second, TrackingNames.Documents));
        Assert.Equal(0, RunReasons.Made(second, TrackingNames.Corpus));
        Assert.Empty(RunReasons.Emitted(first, second));
    }

    [Fact]
    public void An_added_document_emits_its_own_file_and_the_index()
    {
        MadeProject project = NewProject();
        GeneratorRunResult first = project.Run();
        project.Add(new Document(Path("canal.txt"), "The canal opened.\n", ("Title", "Canal")));

        GeneratorRunResult second = project.Run();

        Assert.Equal(1, RunReasons.Made(second, TrackingNames.Documents));
        Assert.Equal(["ArticleIndex.g.cs", "Articles.Canal.g.cs"], RunReasons.Emitted(first, second));
    }

    [Fact]
    public void A_deleted_document_takes_its_file_with_it_and_changes_the_index_alone()
    {
        MadeProject project = NewProject();
        GeneratorRunResult first = project.Run();
        project.Delete(Path("budget.txt"));

        GeneratorRunResult second = project.Run();

        Assert.Equal(0, RunReasons.Made(second, TrackingNames.Documents));
        Assert.Equal(["ArticleIndex.g.cs"], RunReasons.Emitted(first, second));
        Assert.DoesNotContain(second.GeneratedSources, source => source.HintName == "Articles.Budget.g.cs");
    }

    [Fact]
    public void New_metadata_reads_nothing_and_emits_the_one_file()
    {
        MadeProject project = NewProject();
        GeneratorRunResult first = project.Run();
        project.SetMetadata(Path("strike.txt"), ("Title", "Strike"), ("Outlet", "Daily Planet"));

        GeneratorRunResult second = project.Run();

        Assert.Equal(1, RunReasons.Made(second, TrackingNames.Documents));
        Assert.All(project.Documents, document => Assert.Equal(1, document.Reads));
        Assert.Equal(["Articles.Strike.g.cs"], RunReasons.Emitted(first, second));
    }

    [Fact]
    public void A_new_namespace_reads_nothing_and_emits_everything()
    {
        MadeProject project = NewProject();
        GeneratorRunResult first = project.Run();
        project.SetProperties(("CorpusNamespace", "Desk.Sources"));

        GeneratorRunResult second = project.Run();

        Assert.Equal(0, RunReasons.Made(second, TrackingNames.Documents));
        Assert.Equal(second.GeneratedSources.Length, RunReasons.Emitted(first, second).Count);
        Assert.All(second.GeneratedSources, source => Assert.Contains("namespace Desk.Sources\n", source.SourceText.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void No_stage_keeps_an_object_of_the_compiler_s_but_the_one_that_finds_the_files()
    {
        foreach (GeneratorRunResult run in new[] { NewProject().Run(), NewSharingProject().Run() })
        {
            foreach (string stage in RunReasons.Stages)
            {
                string?[] found = [.. run.TrackedSteps.TryGetValue(stage, out var steps) ? steps.SelectMany(step => step.Outputs).Select(output => ObjectGraph.FindForbidden(output.Value)) : []];
                Assert.Equal(stage == TrackingNames.Files, found.Any(way => way is not null));
            }
        }
    }
}
