using Corpus.Generators.Tests.Harness;
using Corpus.Tests;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Driver;

/// <summary>Inputs of one kind in great number: eight times as much takes about eight times as long, to emit and to check.</summary>
public sealed class LargeInputTests
{
    public static TheoryData<string, Func<int, IEnumerable<string>>> Shapes => new()
    {
        { "tiny documents", times => Enumerable.Range(0, 400 * times).Select(i => $"Report {i}\n\nNothing new.\n") },
        { "one document", times => [string.Concat(Enumerable.Range(0, 300 * times).Select(Paragraph))] },
        { "documents of one title", times => Enumerable.Range(0, 150 * times).Select(i => "The harvest\n\n" + Paragraph(i)) },
        { "documents of one text", times => Enumerable.Repeat("The harvest\n\n" + Paragraph(1) + Paragraph(2), 150 * times) },
        { "quotations in one document", times => ["Words\n\n"
            + string.Concat(Enumerable.Range(0, 1_500 * times).Select(i => $"“{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}” "))] },
        { "equal quotations in one document", times => ["Words\n\n"
            + string.Concat(Enumerable.Repeat("“We are done with it,” Mara Okafor said.\n", 400 * times))] },
        { "figures in one document", times => ["Numbers\n\n" + string.Concat(Enumerable.Range(1, 400 * times).Select(i => $"The town has {i} lanterns.\n"))] },
        { "speakers in one document", times => ["Names\n\n" + string.Concat(Enumerable.Range(0, 200 * times).Select(Paragraph))] },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Eight_times_as_much_takes_no_square_of_the_time_to_emit(string what, Func<int, IEnumerable<string>> texts)
    {
        string[] few = [.. texts(1)];
        string[] many = [.. texts(Growth.Times)];

        Assert.NotEmpty(what);
        Growth.IsLinear(() => Emit(few), () => Emit(many));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void And_none_to_check(string what, Func<int, IEnumerable<string>> texts)
    {
        string[] few = [.. texts(1)];
        string[] many = [.. texts(Growth.Times)];

        Assert.NotEmpty(what);
        Growth.IsLinear(() => Check(few), () => Check(many));
    }

    // New files each time: what was read of a file is kept with it.
    private static void Emit(string[] texts) =>
        Assert.NotEmpty(new MadeProject(texts.Select((text, i) => new Document($"{MadeProject.Folder}/d/{i:000000}.txt", text))).Run().GeneratedSources);

    private static void Check(string[] texts)
    {
        var project = new TestProject { HasGeneratedTypes = false };
        for (int i = 0; i < texts.Length; i++)
            project.AddSource($"d/{i:000000}.txt", texts[i]);

        IReadOnlyList<Diagnostic> found = project.Analyze(
            """
            class C
            {
                string _one = Newsroom.Corpus.Cite.Quote("We will see about that bridge");
                string _other = Newsroom.Corpus.Cite.Quote("words that stand nowhere at all");
            }
            """).GetAwaiter().GetResult();
        Assert.Contains(found, diagnostic => diagnostic.Id == "CORP101");
    }

    private static string Paragraph(int number)
    {
        string name = new([.. "Mara L", .. number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))]);
        return $"“We will see about bridge {number} in the spring,” {name} told the council on Monday. "
            + $"The bridge takes {number + 20} carts a day, and critics called it “a burden” for ward {number}.\n\n";
    }
}
