using System.Globalization;
using Corpus.Generators.Citations;
using Corpus.Generators.CodeFixes;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>CORP110 for a generated member that is not there.</summary>
public sealed class GoneMemberTests
{
    [Theory]
    [InlineData("Speakers.HelenBrand", "HelenBrand", "No speaker is called “HelenBrand”; the nearest is “HelenaBrandt”")]
    [InlineData("Speakers.Okafor.Name", "Okafor", "No speaker is called “Okafor”; the nearest is “MaraOkafor”")]
    [InlineData("nameof(Speakers.Okafor)", "Okafor", "No speaker is called “Okafor”; the nearest is “MaraOkafor”")]
    [InlineData("Newsroom.Corpus.Speakers.Quixote", "Quixote", "No speaker is called “Quixote”")]
    [InlineData("Articles.UpdateHarbourWallToBeRaised.Title", "UpdateHarbourWallToBeRaised", "No source is called “UpdateHarbourWallToBeRaised”; the nearest is “HarbourWallToBeRaisedBeforeWinter”")]
    [InlineData("Quotes.HarbourWallRaisedBeforeWinter", "HarbourWallRaisedBeforeWinter", "No source is called “HarbourWallRaisedBeforeWinter”; the nearest is “HarbourWallToBeRaisedBeforeWinter”")]
    [InlineData(
        "Quotes.FerryLineToTheIslandsReturnsInSpring.WeWillPublishPrices.Text",
        "WeWillPublishPrices",
        "No quotation is called “WeWillPublishPrices”; the nearest is “WeWillPublishThePricesWhen”")]
    public async Task A_member_that_is_gone_is_reported_with_the_nearest(string expression, string name, string message)
    {
        string code = Expect.Class($"object A = {expression};");
        Diagnostic found = Assert.Single(await TestProject.WithNews().Analyze(code));

        Assert.Equal(("CORP110", message), (found.Id, found.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(name, code.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("object A = Speakers.HelenaBrandt;")]
    [InlineData("object A = Quotes.All; static class Quotes { public static object All; }")]
    [InlineData("object A = Speakers.Nobody; static class Speakers { }")]
    [InlineData("string A = Quotes.HarbourWallToBeRaisedBeforeWinter.ToString();")]
    [InlineData("object A = Speakers.;")]
    [InlineData("object A(object Speakers) => Speakers.Nobody;")]
    public async Task A_member_that_is_there_and_a_class_of_somebody_else_are_not_reported(string member) =>
        Assert.Empty(await TestProject.WithNews().Analyze(Expect.Class(member)));

    [Fact]
    public async Task A_member_that_the_next_run_of_the_generator_brings_is_not_reported()
    {
        TestProject stale = TestProject.WithNews();
        Project project = stale.Create(Expect.Class("object A = Articles.Storm;"));
        Document generated = project.Documents.Single(document => document.Name == "Generated.g.cs");
        TestProject fresh = TestProject.WithNews().AddSource("sources/storm.txt", "Storm\n\nA storm came in from the north on Monday, and nobody was out at sea when it did, the town said.\n");

        Project then = fresh.Create(Expect.Class("object A = Articles.Storm;"));
        then = then.GetDocument(then.Documents.Single(document => document.Name == "Generated.g.cs").Id)!.WithText(await generated.GetTextAsync()).Project;

        Assert.Empty(await fresh.Analyze(then));
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"We will publish the prices\", nameof(Speakers.Brandt));")]
    [InlineData("string A = Cite.Quote(\"We will publish the prices\", Speakers.HelenBrandt.Name);")]
    [InlineData("[Cites(\"We will publish the prices\", Speaker = nameof(Speakers.HelenBrandt))] void M() { }")]
    public async Task A_name_in_a_citation_is_reported_once(string member) =>
        Assert.Equal("CORP110", Assert.Single(await TestProject.WithNews().Analyze(Expect.Class(member))).Id);

    [Theory]
    [InlineData("object A = Speakers.HelenBrand;", "object A = Speakers.HelenaBrandt;")]
    [InlineData("object A = Articles.UpdateHarbourWallToBeRaised.Title;", "object A = Articles.HarbourWallToBeRaisedBeforeWinter.Title;")]
    public async Task The_fix_writes_the_nearest_member(string before, string after)
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<GoneMemberFix>(TestProject.WithNews(), Expect.Class(before));

        Assert.Equal(Expect.Class(after), code);
        Assert.Empty(left);
    }

    [Theory]
    [InlineData("Nobody", null)]
    [InlineData("AnnLee", "AnnLea")]
    [InlineData("Lee2025", "AnnLee2025")]
    [InlineData("annlea", "AnnLea")]
    public void The_nearest_is_alike_in_spelling_or_in_words(string name, string? nearest) =>
        Assert.Equal(nearest, NearestMember.Of(name, ["AnnLea", "AnnLee2025", "ZoëQuill"]));
}
