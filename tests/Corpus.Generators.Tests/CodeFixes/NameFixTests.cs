using Corpus.Generators.CodeFixes;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>The fixes that name the right source and the right speaker, each in the way in which the author names one.</summary>
public sealed class NameFixTests
{
    private const string Ferry = "The ferry between Merrow and the outer islands";

    [Theory]
    [InlineData("\"sources/harbour.txt\"", "\"sources/ferry.txt\"")]
    [InlineData("\"harbour.txt\"", "\"ferry.txt\"")]
    [InlineData("\"harbour\"", "\"ferry\"")]
    [InlineData("@\"Harbour wall to be raised before winter\"", "@\"Ferry line to the islands returns in spring\"")]
    [InlineData("nameof(Articles.HarbourWallToBeRaisedBeforeWinter)", "nameof(Articles.FerryLineToTheIslandsReturnsInSpring)")]
    [InlineData("Articles.HarbourWallToBeRaisedBeforeWinter.Title", "Articles.FerryLineToTheIslandsReturnsInSpring.Title")]
    [InlineData("\"sources/fery.txt\"", "\"sources/ferry.txt\"")]
    [InlineData("nameof(Articles.FerryLineToTheIslandReturnsInSpring)", "nameof(Articles.FerryLineToTheIslandsReturnsInSpring)")]
    public async Task The_right_source_is_named_alike(string before, string after)
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SourceNameFix>(TestProject.WithNews(), Expect.Class($"string A = Cite.Quote(\"{Ferry}\", article: {before});"));
        Assert.Equal(Expect.Class($"string A = Cite.Quote(\"{Ferry}\", article: {after});"), code);
        Assert.Empty(left);
    }

    [Theory]
    [InlineData("\"Mara Okafor\"", "\"Helena Brandt\"")]
    [InlineData("\"Okafor\"", "\"Helena Brandt\"")]
    [InlineData("nameof(Speakers.MaraOkafor)", "nameof(Speakers.HelenaBrandt)")]
    [InlineData("nameof(Newsroom.Corpus.Speakers.MaraOkafor)", "nameof(Newsroom.Corpus.Speakers.HelenaBrandt)")]
    [InlineData("Speakers.MaraOkafor.Name", "Speakers.HelenaBrandt.Name")]
    [InlineData("\"Helene Brandt\"", "\"Helena Brandt\"")]
    public async Task The_right_speaker_is_named_alike(string before, string after)
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SpeakerNameFix>(TestProject.WithNews(), Expect.Class($"string A = Cite.Quote(\"We will publish the prices\", speaker: {before});"));
        Assert.Equal(Expect.Class($"string A = Cite.Quote(\"We will publish the prices\", speaker: {after});"), code);
        Assert.Empty(left);
    }

    [Theory]
    [InlineData("/// <q cite=\"harbour.txt\">The ferry between Merrow and the outer islands</q>", "/// <q cite=\"ferry.txt\">The ferry between Merrow and the outer islands</q>")]
    [InlineData("//= harbour.txt#L1-L20\n    //# The ferry between Merrow and the outer islands", "//= ferry.txt#L1-L20\n    //# The ferry between Merrow and the outer islands")]
    public async Task A_source_in_a_comment_is_named_right(string before, string after)
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SourceNameFix>(TestProject.WithNews(), Expect.Class(before + "\n    void M() { }"));
        Assert.Equal(Expect.Class(after + "\n    void M() { }"), code);
        Assert.Empty(left);
    }

    [Fact]
    public async Task A_name_that_two_sources_share_gives_way_to_the_path()
    {
        TestProject project = TestProject.WithNews()
            .AddSource("sources/gate.txt", Page("gate"), ("Outlet", "The Tarn Herald"))
            .AddSource("sources/tower.txt", Page("tower"), ("Outlet", "The Tarn Herald"))
            .AddSource("sources/bridge.txt", Page("bridge"), ("Outlet", "The Brill Post"));
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SourceNameFix>(
            project, Expect.Class("string A = Cite.Quote(\"watched the old tower every morning\", article: \"The Brill Post\");"));

        Assert.Equal(Expect.Class("string A = Cite.Quote(\"watched the old tower every morning\", article: \"sources/tower.txt\");"), code);
        Assert.Empty(left);

        static string Page(string thing) =>
            $"Notes on the {thing} of Merrow\n\nThe clerk has watched the old {thing} every morning for nine years, and nobody has thanked her for it so far.\n";
    }

    [Fact]
    public async Task A_speaker_in_documentation_is_named_right()
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SpeakerNameFix>(TestProject.WithNews(), Expect.Class("/// <q speaker=\"Okafor\">We will publish the prices</q>\n    void M() { }"));
        Assert.Equal(Expect.Class("/// <q speaker=\"Helena Brandt\">We will publish the prices</q>\n    void M() { }"), code);
        Assert.Empty(left);
    }

    [Fact]
    public async Task All_of_a_file_is_fixed_at_once()
    {
        string code = Expect.Class("[Cites(\"We will publish the prices\", Speaker = \"Okafor\"), Cites(\"The money is there\", Speaker = \"Brandt\")] void M() { }");
        (string fixedCode, IReadOnlyList<Diagnostic> left) = await Fixed.Everywhere<SpeakerNameFix>(TestProject.WithNews(), code);
        Assert.Equal(Expect.Class("[Cites(\"We will publish the prices\", Speaker = \"Helena Brandt\"), Cites(\"The money is there\", Speaker = \"Mara Okafor\")] void M() { }"), fixedCode);
        Assert.Empty(left);
    }

    [Fact]
    public async Task Names_of_sources_and_of_speakers_are_fixed_at_once()
    {
        (string fixedCode, IReadOnlyList<Diagnostic> left) = await Fixed.Everywhere<SourceNameFix>(
            TestProject.WithNews(),
            Expect.Class("[Cites(\"We will publish the prices\", Speaker = \"Helene Brandt\", Article = \"harbour.txt\")] void M() { }"));
        Assert.Equal(Expect.Class("[Cites(\"We will publish the prices\", Speaker = \"Helena Brandt\", Article = \"ferry.txt\")] void M() { }"), fixedCode);
        Assert.Empty(left);
    }

    [Fact]
    public async Task Names_in_citations_and_members_that_are_gone_are_fixed_at_once()
    {
        (string fixedCode, IReadOnlyList<Diagnostic> left) = await Fixed.Everywhere<SourceNameFix>(
            TestProject.WithNews(),
            Expect.Class("object A = Speakers.HelenBrand; [Cites(\"We will publish the prices\", Speaker = \"Helene Brandt\")] void M() { }"));
        Assert.Equal(Expect.Class("object A = Speakers.HelenaBrandt; [Cites(\"We will publish the prices\", Speaker = \"Helena Brandt\")] void M() { }"), fixedCode);
        Assert.Empty(left);
    }

    [Fact]
    public async Task A_diagnostic_of_an_earlier_text_changes_nothing()
    {
        TestProject tested = TestProject.WithNews();
        Project before = tested.Create(Expect.Class("string A = Cite.Quote(\"We will publish the prices\", speaker: \"Okafor\");"));
        Diagnostic stale = Assert.Single(await tested.Analyze(before));
        Document now = tested.Create(Expect.Class("string Longer = Cite.Quote(\"We will publish the prices\", speaker: \"Okafor\");")).Documents.First();
        var offered = new List<Microsoft.CodeAnalysis.CodeActions.CodeAction>();
        await new CitedNameFixProvider().RegisterCodeFixesAsync(new Microsoft.CodeAnalysis.CodeFixes.CodeFixContext(now, stale, (action, _) => offered.Add(action), default));
        foreach (Microsoft.CodeAnalysis.CodeActions.CodeAction action in offered)
            Assert.Empty((await action.GetOperationsAsync(default)).OfType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>().SelectMany(operation => operation.ChangedSolution.GetChanges(now.Project.Solution).GetProjectChanges()));
    }
}
