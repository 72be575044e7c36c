using System.Globalization;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>CORP113: faithful words with a figure that another source has otherwise.</summary>
public sealed class DisputedFigureTests
{
    private const string Other = """
        Merrow's harbour works grow dearer

        By Hanne Wold
        June 20, 2024

        The council of Merrow will pay for the harbour wall with a loan, the engineer Mara Okafor told the town on Friday evening.

        In Merrow 5,200 fishermen depend on the harbour, the council of Merrow wrote in its letter to the ministry in the capital.

        Mara Okafor said that the works in Merrow would begin as soon as the stone has come and the harbour has been cleared.
        """;

    private static TestProject Project() => new TestProject()
        .AddSource("sources/harbour.txt", News.Harbour + "\n\nIn Merrow 4,100 fishermen depend on the harbour, according to the association's own register.\n")
        .AddSource("sources/loan.txt", Other);

    [Fact]
    public async Task A_disputed_figure_is_told_with_the_other_sources_figure()
    {
        Diagnostic found = Assert.Single(await Project().Analyze(Expect.Class("string A = Cite.Quote(\"4,100 fishermen depend on the harbour\");")));
        Assert.Equal("CORP113", found.Id);
        Assert.Equal("4,100", found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
        Assert.Equal("Sources disagree: “4,100 fishermen” here, “5,200 fishermen” in sources/loan.txt line 8", found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("/project/sources/loan.txt", Assert.Single(found.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task Words_without_the_figure_are_not_disputed() =>
        Assert.Empty(await Project().Analyze(Expect.Class("string A = Cite.Quote(\"according to the association's own register\");")));
}
