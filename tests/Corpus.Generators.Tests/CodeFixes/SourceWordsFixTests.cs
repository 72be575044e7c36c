using Corpus.Generators.CodeFixes;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>The fix that takes the source's words.</summary>
public sealed class SourceWordsFixTests
{
    private const string Right = "We have not chosen a contractor for the northern section";

    [Theory]
    [InlineData("\"We have not chosen a contractor for the southern section\"", $"\"{Right}\"")]
    [InlineData("@\"We have not chosen a contractor for the southern section\"", $"@\"{Right}\"")]
    [InlineData("\"\"\"We have not chosen a contractor for the southern section\"\"\"", $"\"\"\"{Right}\"\"\"")]
    [InlineData("\"\"\"\"\"We have not chosen a contractor for the southern section\"\"\"\"\"", $"\"\"\"\"\"{Right}\"\"\"\"\"")]
    [InlineData("\"\"\"\n        We have not chosen a contractor\n        for the southern section\n        \"\"\"", $"\"\"\"\n        {Right}\n        \"\"\"")]
    [InlineData("\"\"\"\r\n        We have not chosen a contractor\r\n        for the southern section\r\n        \"\"\"", $"\"\"\"\r\n        {Right}\r\n        \"\"\"")]
    [InlineData("$\"We have not chosen a contractor for the {\"southern\"} section\"", $"\"{Right}\"")]
    [InlineData("$\"\"\"\n        We have not chosen a contractor\n        for the southern section\n        \"\"\"", $"\"\"\"\n        {Right}\n        \"\"\"")]
    [InlineData("\"We have not chosen \" + \"a contractor for the southern section\"", $"\"{Right}\"")]
    [InlineData("\"We have chosen a contractor for the northern section\"", $"\"{Right}\"")]
    [InlineData("\"We have not chosen a nice contractor for the northern section\"", $"\"{Right}\"")]
    public async Task The_literal_keeps_its_kind(string before, string after)
    {
        string code = Expect.Class($"string A = Cite.Quote({before}, speaker: \"Okafor\");");
        (string fixedCode, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SourceWordsFix>(TestProject.WithNews(), code);
        Assert.Equal(Expect.Class($"string A = Cite.Quote({after}, speaker: \"Okafor\");"), fixedCode);
        Assert.Empty(left);
    }

    [Theory]
    [InlineData("[Cites(\"raise the harbour wall by 60 centimetres\")] void M() { }", "[Cites(\"raise the harbour wall by 40 centimetres\")] void M() { }")]
    [InlineData("[QuotedText] string A { get; } = \"raise the harbour wall by 60 centimetres\";", "[QuotedText] string A { get; } = \"raise the harbour wall by 40 centimetres\";")]
    [InlineData("/// <q>raise the harbour wall by 60 centimetres</q>\n    void M() { }", "/// <q>raise the harbour wall by 40 centimetres</q>\n    void M() { }")]
    [InlineData(
        "/// <blockquote>\n    /// raise the harbour wall by 60 centimetres before the first\n    /// storms reach the coast\n    /// </blockquote>\n    void M() { }",
        "/// <blockquote>\n    /// raise the harbour wall by 40 centimetres before the first\n    /// storms reach the coast\n    /// </blockquote>\n    void M() { }")]
    [InlineData(
        "/// <q>raise the harbour wall by 60 centimetres before the first\n    /// storms reach the coast</q>\n    void M() { }",
        "/// <q>raise the harbour wall by 40 centimetres before the first\n    /// storms reach the coast</q>\n    void M() { }")]
    [InlineData(
        "//= harbour.txt\n    //# raise the harbour wall by 60 centimetres before the first\n    //# storms reach the coast\n    void M() { }",
        "//= harbour.txt\n    //# raise the harbour wall by 40 centimetres before the first\n    //# storms reach the coast\n    void M() { }")]
    public async Task Every_place_can_be_fixed(string before, string after)
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SourceWordsFix>(TestProject.WithNews(), Expect.Class(before));
        Assert.Equal(Expect.Class(after), code);
        Assert.Empty(left);
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"to raise the harbour wall by 60 centimetres before the first storms\");", "Take the source's words: “… by 40 centimetres …”")]
    [InlineData("string A = Cite.Quote(\"raise the harbour dam\");", "Take the source's words: “… harbour wall”")]
    [InlineData("string A = Cite.Quote(@\"raise the whole harbour wall by 40 centimetres\");", "Take the source's words: “… the harbour …”")]
    [InlineData("//= harbour.txt\n    //# raise the harbour wall\n    //# by 60 centimetres before\n    void M() { }", "Take the source's words: “… by 40 centimetres …”")]
    public async Task The_title_shows_the_words_that_are_put_in(string member, string title)
    {
        TestProject project = TestProject.WithNews();
        Assert.Equal(title, Assert.Single(await Fixed.Offered<SourceWordsFix>(project, project.Create(Expect.Class(member)))).Title);
    }

    [Fact]
    public async Task All_of_a_file_is_fixed_at_once()
    {
        string code = Expect.Class("""
            string A = Cite.Quote("raise the harbour wall by 60 centimetres"), B = Cite.Quote("We have chosen a contractor for the northern section");
            [Cites("Nobody has asked the ships where they are to go"), Cites("Nobody has asked the crews where they are to go")] void M() { }
            """);
        (string fixedCode, IReadOnlyList<Diagnostic> left) = await Fixed.Everywhere<SourceWordsFix>(TestProject.WithNews(), code);
        Assert.Empty(left);
        Assert.Equal(
            Expect.Class("""
                string A = Cite.Quote("raise the harbour wall by 40 centimetres"), B = Cite.Quote("We have not chosen a contractor for the northern section");
                [Cites("Nobody has asked the boats where they are to go"), Cites("Nobody has asked the boats where they are to go")] void M() { }
                """),
            fixedCode);
    }

    [Fact]
    public async Task Whichever_citation_is_asked_first_all_that_can_be_fixed_are()
    {
        static string Code(string b, string c, string d) => Expect.Class($"""
            /// <summary><q speaker="Eduardo Arana">have not yet taken a decision on this proposal</q></summary>
                string A = Cite.Quote("giraffes painted the lighthouse of the harbour");
                string B = Cite.Quote("{b}", nameof(Speakers.NeryMabelReyes));
                string C = Cite.Quote("{c}");
                string D = Cite.Quote("{d}");
            """);
        TestProject tested = TestProject.WithSeeds();
        Project project = tested.Create(Code(
            "have not yet taken a decision on this proposal",
            "is not evaluating bilateral cooperation mechanisms",
            "distributed across the 86 prisons"));
        Diagnostic[] reported = [.. (await tested.Analyze(project)).Where(diagnostic => diagnostic.Location.IsInSource)];
        var fixedCodes = new List<string>();
        foreach (Diagnostic first in reported)
            fixedCodes.Add((await Fixed.AskedBy(tested, project, first)).Code);

        Assert.Equal(5, reported.Length);
        string right = Code("have not yet made a decision on this proposal", "is evaluating bilateral cooperation mechanisms", "distributed across the 68 prisons");
        Assert.All(fixedCodes, code => Assert.Equal(right, code));
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"giraffes painted the lighthouse\");")]
    [InlineData("const string Words = \"raise the harbour wall by 60 centimetres\"; string A = Cite.Quote(Words);")]
    [InlineData("string A = Cite.Quote(\"raise the harbour wall by 40 centimetres\");")]
    public async Task It_is_not_offered_where_it_has_nothing_to_write_or_nowhere(string member)
    {
        TestProject project = TestProject.WithNews();
        Assert.Empty(await Fixed.Offered<SourceWordsFix>(project, project.Create(Expect.Class(member))));
    }

    [Fact]
    public async Task Quotation_marks_and_backslashes_are_written_as_the_literal_wants_them()
    {
        const string Page = "The sign at the gate\n\nThe sign says that the \"C:\\docks\" folder of the port holds nine old maps of the harbour, and nobody may copy them.\n\nThe clerk has read the sign every morning for nine years.\n";
        foreach ((string before, string after) in new[]
        {
            ("\"the \\\"C:\\\\docks\\\" folder of the port holds ten old maps\"", "\"the \\\"C:\\\\docks\\\" folder of the port holds nine old maps\""),
            ("@\"the \"\"C:\\docks\"\" folder of the port holds ten old maps\"", "@\"the \"\"C:\\docks\"\" folder of the port holds nine old maps\""),
            ("\"\"\"the \"C:\\docks\" folder of the port holds ten old maps\"\"\"", "\"\"\"the \"C:\\docks\" folder of the port holds nine old maps\"\"\""),
        })
        {
            TestProject project = new TestProject().AddSource("sources/sign.txt", Page);
            (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SourceWordsFix>(project, Expect.Class($"string A = Cite.Quote({before});"));
            Assert.Equal(Expect.Class($"string A = Cite.Quote({after});"), code);
            Assert.Empty(left);
        }
    }

    [Theory]
    [InlineData("is studying “a bilateral … of shared origin”", "is studying “a bilateral … of common origin”")]
    [InlineData("“a bilateral scheme of shared origin” since May", "“a bilateral scheme of common origin” since May")]
    public async Task Marks_in_pairs_at_the_very_ends_stay_in_pairs(string words, string mended)
    {
        TestProject project = new TestProject().AddSource("sources/talks.txt", """
            Talks of the two towns

            By Ines Calloway

            The council said on Monday that it is studying “a bilateral scheme for the bridges of common origin” with Merrow.

            The board of the port has run “a bilateral scheme of common origin” since May, and the mayor is content with it.
            """);

        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SourceWordsFix>(project, Expect.Class($"string A = Cite.Quote(\"{words}\");"));

        Assert.Equal(Expect.Class($"string A = Cite.Quote(\"{mended}\");"), code);
        Assert.Empty(left);
    }
}
