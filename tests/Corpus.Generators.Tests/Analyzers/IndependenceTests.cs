using System.Globalization;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>What is said of sources that repeat each other is the same at the sources and at the citations.</summary>
public sealed class IndependenceTests
{
    private const string Mill = """
        The paper mill of Lower Granby

        By Ines Calloway

        A fire destroyed the paper mill at Lower Granby early on Sunday, and nobody was hurt, the fire service said. Flames were seen from the motorway,
        where the police closed one carriageway until noon because of the smoke. The owners had planned to sell the site next year to a maker of batteries,
        which now wants to wait for the report. The works council had asked for sprinklers in every hall since the fire of the year before, without success.
        """;

    private const string Other = """
        Smoke over the valley

        By Peter Stroud

        People in the valley woke to sirens. Many of them asked the mayor when the police closed one carriageway, and why no bus was sent for the children.
        """;

    [Fact]
    public async Task A_reprint_that_is_reported_is_counted_with_its_original()
    {
        TestProject project = new TestProject()
            .AddSource("sources/a.txt", Mill)
            .AddSource("sources/b.txt", "Valley Gazette\n\n" + Mill + "\n\nThis post appeared first on example.org\n")
            .AddSource("sources/c.txt", Other);

        IReadOnlyList<Diagnostic> found = await project.Analyze(Expect.Class(
            "string A = Cite.Quote(\"the police closed one carriageway\"), B = Cite.Quote(\"Flames were seen from the motorway\");"));

        Assert.Equal(
            [
                "'sources/b.txt' is a reprint of 'sources/a.txt': the two are one source",
                "The words stand in 2 independent sources: name the one that you mean (sources/a.txt line 6; sources/c.txt line 5)",
            ],
            found.Where(diagnostic => diagnostic.Id is "CORP004" or "CORP109").OrderBy(diagnostic => diagnostic.Id).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }
}
