using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>Who may be named for words, and how: by the names and titles that people have in the sources.</summary>
public sealed class NamedSpeakerTests
{
    private const string Report = """
        Reservoir repairs start in spring

        By Ines Calloway

        The reservoir above Tarn Bridge will be drained in March, the water company said on Monday.

        “We will bring water in by road for six weeks,” said Gwen Llewellyn, the company's engineer. “Nobody will go without it,” Ms Llewellyn added.

        Governor Ruben Maldonado said that the state would pay for half of the repairs. The farmers of the valley, he said, have been promised a new canal.

        “The wall has moved by two inches,” Maldonado told The Tarn Herald, according to the paper.

        It rained in the valley for the whole of Sunday.
        """;

    private const string Hearing = """
        Hearing on the wall of Tarn Bridge

        CHAIR: Good morning, everybody. Engineer Gwen Llewellyn is here with us for the company today.

        LLEWELLYN: We told the board in January that the wall had moved. They asked for a second survey.

        CHAIR: Was there a second survey of the wall before the spring?

        LLEWELLYN: There was none. We could not find anybody to make it in the snow.
        """;

    private static TestProject Project => new TestProject().AddSource("sources/report.txt", Report).AddSource("sources/hearing.txt", Hearing);

    [Theory]
    [InlineData("We will bring water in by road for six weeks", "Gwen Llewellyn")]
    [InlineData("We will bring water in by road for six weeks", "Llewellyn")]
    [InlineData("We will bring water in by road for six weeks", "Ms Llewellyn")]
    [InlineData("We will bring water in by road for six weeks", "Ms. Gwen Llewellyn")]
    [InlineData("We will bring water in by road for six weeks", "Engineer Llewellyn")]
    [InlineData("The wall has moved by two inches", "Governor Maldonado")]
    [InlineData("The wall has moved by two inches", "Gov. Maldonado")]
    [InlineData("The wall has moved by two inches", "Governor Ruben Maldonado")]
    [InlineData("the state would pay for half of the repairs", "Governor Maldonado")]
    [InlineData("the state would pay for half of the repairs", "Ruben Maldonado")]
    [InlineData("We told the board in January that the wall had moved", "Llewellyn")]
    [InlineData("We told the board in January that the wall had moved", "Gwen Llewellyn")]
    [InlineData("There was none. We could not find anybody", "Ms Llewellyn")]
    public async Task Whoever_is_so_called_is_meant(string words, string speaker) =>
        Assert.Empty(await Project.Analyze(Expect.Class($"string A = Cite.Quote(\"{words}\", speaker: \"{speaker}\");")));

    [Theory]
    [InlineData("We will bring water in by road for six weeks", "Governor Maldonado", "The source gives these words to Gwen Llewellyn, not to Ruben Maldonado (sources/report.txt line 7)")]
    [InlineData("the state would pay for half of the repairs", "Ms Llewellyn", "The source gives these words to Ruben Maldonado, not to Gwen Llewellyn (sources/report.txt line 9)")]
    [InlineData("We told the board in January that the wall had moved", "Ruben Maldonado", "The source gives these words to Gwen Llewellyn, not to Ruben Maldonado (sources/hearing.txt line 5)")]
    [InlineData("It rained in the valley for the whole of Sunday", "Ms Llewellyn", "The source gives these words to nobody by name, so not to Gwen Llewellyn (sources/report.txt line 13)")]
    public async Task Somebody_else_and_nobody_by_name_are_two_messages(string words, string speaker, string message)
    {
        Diagnostic found = Assert.Single(await Project.Analyze(Expect.Class($"string A = Cite.Quote(\"{words}\", speaker: \"{speaker}\");")));
        Assert.Equal(("CORP106", message), (found.Id, found.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Mr Llewellynn")]
    [InlineData("Governor Madonado")]
    [InlineData("Governor")]
    [InlineData("Ms")]
    public async Task A_name_that_nobody_has_is_reported(string speaker) =>
        Assert.Equal("CORP110", Assert.Single(await Project.Analyze(Expect.Class($"string A = Cite.Quote(\"We will bring water in by road\", speaker: \"{speaker}\");"))).Id);

    [Theory]
    [InlineData("The wall has moved by two inches", "The Tarn Herald")]
    [InlineData("The wall has moved by two inches", "Tarn Herald")]
    public async Task An_outlet_at_second_hand_names_the_article_that_quotes_it(string words, string outlet) =>
        Assert.Empty(await Project.Analyze(Expect.Class($"string A = Cite.Quote(\"{words}\", article: \"{outlet}\");")));
}
