using Corpus.Tool.Checking;
using Corpus.Tool.Sources;
using Corpus.Tool.Tests.Checking;

namespace Corpus.Tool.Tests.Code;

/// <summary>What C# cites is checked by the command as by the analyzers: in every form in which code cites, at the very characters.</summary>
public sealed class CodeCheckTests
{
    private const string True = "We have waited 9 months for this boat";

    // «» is where the fault is to be shown.
    [Theory]
    [InlineData("""_ = Cite.Quote("We have waited «8» months for this boat");""", "CORP103")]
    [InlineData("""_ = App.Corpus.Cite.Quote(@"We have waited «8» months for this boat");""", "CORP103")]
    [InlineData("_ = Cite.Quote(\"\"\"We have waited «8» months for this boat\"\"\");", "CORP103")]
    [InlineData("_ = Cite.Quote(\"\"\"\n    We have waited\n    «8» months for this boat\n    \"\"\");", "CORP103")]
    [InlineData("""_ = Cite.Quote("\u0057e have waited «8» months for " + "this boat");""", "CORP103")]
    [InlineData("""_ = Cite.Quote($"We have waited «8» months for {Boat}"); partial class Program { const string Boat = "this boat"; }""", "CORP103")]
    [InlineData("""_ = Cite.Quote(text: "We have waited 9 months for this boat", speaker: «"Oskar Brandt"»);""", "CORP106")]
    [InlineData("""_ = Cite.Quote("We have waited 9 months for this boat", «nameof(Speakers.OskarBrandt)»);""", "CORP106")]
    [InlineData("""_ = Cite.Quote("We have waited 9 months for this boat", article: «"council.txt"»);""", "CORP105")]
    [InlineData("""_ = Cite.Quote("We have waited 9 months for this boat", "Marit Lund", «"fery.txt"»);""", "CORP110")]
    [InlineData("""[Cites("We have waited «8» months for this boat", Article = "ferry.txt")] class Story { }""", "CORP103")]
    [InlineData("""class Story { string Words => Cite.Quote("We have waited «8» months for this boat"); }""", "CORP103")]
    [InlineData("""class Story { readonly string _words = Cite.Quote("We have waited «8» months for this boat"); }""", "CORP103")]
    [InlineData("""class Story { string Words { get; } = Cite.Quote("We have waited «8» months for this boat"); }""", "CORP103")]
    [InlineData("""class Story { Func<string> Words = () => Cite.Quote("We have waited «8» months for this boat"); }""", "CORP103")]
    [InlineData("""class Story(string words) : Base(Cite.Quote("We have waited «8» months for this boat")); class Base(string words);""", "CORP103")]
    [InlineData("""record Card([QuotedText] string Words); class Deck { Card One = new("We have waited «8» months for this boat"); }""", "CORP103")]
    [InlineData("""class Card { [QuotedText] public string Words { get; set; } = "We have waited «8» months for this boat"; }""", "CORP103")]
    [InlineData("//= ferry.txt\n//# We have waited «8» months for this boat\nclass Story { }", "CORP103")]
    [InlineData("//= sources/ferry.txt\n//# We have waited\n//# «8» months for this boat\nclass Story { }", "CORP103")]
    [InlineData("/// <summary>As she said, <q cite=\"ferry.txt\">We have waited «8» months for this boat</q></summary>\nclass Story { }", "CORP103")]
    [InlineData("_ = Cite.Quote(\"«No source of ours has any such words in it»\");", "CORP101")]
    [InlineData("_ = Cite.Quote(\"«this boat»\");", "CORP108")]
    public void An_altered_citation_is_shown_where_it_differs(string marked, string rule)
    {
        int start = marked.IndexOf('«', StringComparison.Ordinal);
        int end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        string code = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        using MadeFolder folder = Folder(("Story.cs", code));

        CheckedObjection found = Assert.Single(Checks.Objections(folder, "Story.cs"));

        Assert.Equal(rule, found.Objection.Rule.Id);
        Assert.Equal((start, code[start..end]), (found.Span.Start, code.Substring(found.Span.Start, found.Span.Length)));
    }

    [Theory]
    [InlineData($"_ = Cite.Quote(\"{True}\");")]
    [InlineData($"_ = Cite.Quote(\"{True}\", nameof(Speakers.MaritLund), nameof(Articles.IslandFerryWillSailAgainInMay));")]
    [InlineData($"_ = Cite.Quote(\"{True}\", nameof(Speakers.NobodyWhomWeKnow), nameof(Articles.NothingThatWeKnow));")]
    [InlineData("_ = Cite.Quote(Quotes.IslandFerryWillSailAgainInMay.WeHaveWaited9Months);")]
    [InlineData("_ = Cite.Quote(Console.ReadLine()!);")]
    [InlineData("Console.WriteLine(\"“We have waited 8 months for this boat, and we are not going to wait another summer”\");")]
    [InlineData("// “We have waited 8 months for this boat, and we are not going to wait another summer”")]
    [InlineData("_ = Other.Quote(\"We have waited 8 months for this boat\"); static class Other { public static string Quote(string text) => text; }")]
    [InlineData("//== ferry.txt\n//## We have waited 8 months for this boat\n")]
    [InlineData("class { = Cite.Quote(\"")]
    [InlineData("")]
    public void What_is_faithful_or_no_citation_has_no_fault(string code)
    {
        using MadeFolder folder = Folder(("Story.cs", code));

        Assert.Empty(Checks.Objections(folder, "Story.cs"));
    }

    [Fact]
    public void A_constant_may_stand_in_another_file()
    {
        using MadeFolder folder = Folder(
            ("Words.cs", "static class Words { public const string Boat = \"We have waited 8 months for this boat\"; }"),
            ("Story.cs", "class Story { string Of() => Cite.Quote(Words.Boat, source); }"));

        CheckResult result = new CheckRequest(folder.Path, ["*.cs"], ["sources/*.txt"], IsStrict: false) { Cache = ArticleCache.None, Kept = KeptChecks.None }
            .Run(_ => { }, default);

        CheckedObjection found = Assert.Single(result.Objections);
        Assert.Equal(("Story.cs", "CORP103"), (found.In.File.Path, found.Objection.Rule.Id));
        Assert.Equal(2, result.Files.Count);
    }

    [Fact]
    public void A_literal_is_put_right_and_nothing_else_is_touched()
    {
        const string Code = "// “8 months”\n_ = Cite.Quote(\"We have waited 8 months for this boat\");\n"
            + "_ = Cite.Quote(\"We have waited 8 months \\u0066or this boat\");\n";
        using MadeFolder folder = Folder(("Story.cs", Code));

        Assert.Equal(1, Checks.Run(Checks.Request(folder, "Story.cs"), fixes: true).Code);
        Assert.Equal(Code.Replace("8 months for", "9 months for", StringComparison.Ordinal), folder.Read("Story.cs"));
        string once = folder.Read("Story.cs");
        Checks.Run(Checks.Request(folder, "Story.cs"), fixes: true);
        Assert.Equal(once, folder.Read("Story.cs"));
    }

    [Theory]
    [InlineData("text", "Story.cs:1:32: warning CORP103")]
    [InlineData("github", "file=Story.cs,line=1,endLine=1,col=32")]
    [InlineData("json", "\"verdict\": \"numberAltered\"")]
    [InlineData("sarif", "\"startColumn\": 32")]
    public void Every_format_tells_it(string format, string says)
    {
        using MadeFolder folder = Folder(("Story.cs", "_ = Cite.Quote(\"We have waited 8 months for this boat\"); //= no\n//= ferry.txt\n"));

        Assert.Contains(says, Checks.Run(Checks.Request(folder, "Story.cs"), format).Output, StringComparison.Ordinal);
    }

    private static MadeFolder Folder(params (string Path, string Text)[] files) => new(
    [
        ("sources/ferry.txt", MadeFolder.Ferry), ("sources/council.txt", "Council pays for the ferry\n\nThe council pays for the ferry to Kestrel Bay.\n"),
            .. files,
    ]);
}
