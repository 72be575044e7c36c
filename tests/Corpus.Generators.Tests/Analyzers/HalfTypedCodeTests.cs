using Corpus.Generators.Analyzers;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Analyzers;

/// <summary>Code that is being typed: cut behind every token and without every token, it is analysed and fixed without an exception.</summary>
public sealed class HalfTypedCodeTests
{
    private const string Code = """"
        using Newsroom.Corpus;
        [assembly: Cites("raise the harbour wall by 60 centimetres", Speaker = "Okafor")]
        [Cites("We may publish the prices", Speaker = nameof(Speakers.MaraOkafor), Article = "ferry.txt")]
        class C
        {
            const string Side = "southern";
            /// <q cite="harbour.txt" speaker="Okafor">the money &amp; the stone <em>is</em> there</q>
            string A = Cite.Quote(@"Nobody has ""asked"" " + $"the {Side} ships" + """ where they are""", speaker: "Brandt", article: "fery");
            //= harbour.txt#wall
            //# by 60 centimetres before
            //# the first storm
            [QuotedText] string W { get; set; } = "\U0001F600 the \x20 harbour";
            C this[[QuotedText] string w, [QuotedSpeaker] string s] => new C { W = "by 60 centimetres before the storm" }[w: "one two three", "Okafor"];
            string this[bool b] => Cite.Quote(b ? "by 60 centimetres" : Side switch { "a" => W, _ => throw null }, article: "harbour.txt#wall");
            record R([QuotedText] params string[] Words) { R() : this("the first storm", "the " + "last") { } }
            void N() { var w = "the last storm"; foreach (string f in new[] { "a b c" }) new R([w, f, .. new[] { "x" }]); (W, w) = ("d e f", w); }
            void M(string s) { Cite.Quote(s); Cite.Quote(Quotes.A.B.Text, s); Cite.Quote(text: """
                raise the
                  harbour
                """); }
        }
        """";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cut_anywhere_it_throws_nothing(bool hasGeneratedTypes)
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(Code).GetRoot().DescendantTokens(descendIntoTrivia: true)];
        var cuts = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxToken token in tokens)
        {
            cuts.Add(Code[..token.Span.End]);
            cuts.Add(Code[..(token.SpanStart + (token.Span.Length / 2))]);
            cuts.Add(Code.Remove(token.SpanStart, token.Span.Length));
        }

        TestProject tested = TestProject.WithNews(hasGeneratedTypes);
        Project project = tested.Create("");
        DocumentId id = project.Documents.Single(document => document.Name == "Code.cs").Id;
        foreach (string cut in cuts)
        {
            Document document = project.GetDocument(id)!.WithText(Microsoft.CodeAnalysis.Text.SourceText.From(cut));
            foreach (Diagnostic diagnostic in (await tested.Analyze(document.Project, [new CitationAnalyzer()])).Where(diagnostic => diagnostic.Location.IsInSource))
            {
                Assert.True(diagnostic.Location.SourceSpan.End <= cut.Length);
                foreach (CodeFixProvider fix in Fixed.All.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
                    await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (_, _) => { }, default));
            }
        }
    }

    [Fact]
    public async Task Asked_for_offers_anywhere_it_throws_nothing()
    {
        TestProject tested = TestProject.WithNews(hasGeneratedTypes: false);
        for (int caret = 0; caret <= Code.Length; caret++)
        {
            await Caret.In(tested, Code.Insert(caret, "¦"));
            await Caret.In(tested, Code[..caret] + "¦");
        }
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"We have not chosen a contractor")]
    [InlineData("string A = Cite.Quote(\"Nobody has asked the boats where they are to go")]
    [InlineData("string A = Cite.Quote(@\"to raise the harbour wall by 40 centimetres before")]
    [InlineData("string A = Cite.Quote($\"to raise the harbour wall by 40 centimetres before")]
    [InlineData("string A = Cite.Quote(\"to raise the harbour \" + \"wall by 40 centimetres before")]
    [InlineData("[Cites(\"The money is there, and the stone is ordered")]
    public async Task While_a_literal_has_no_end_the_beginning_of_a_word_is_as_good_as_the_word(string code)
    {
        TestProject tested = TestProject.WithNews();
        for (int typed = code.IndexOf(code.Contains('+') ? "wall" : "\"", StringComparison.Ordinal) + 1; typed <= code.Length; typed++)
        {
            foreach (string behind in new[] { "", ");" })
            {
                string half = Expect.Class(code[..typed] + behind);
                Assert.DoesNotContain(await tested.Analyze(half), diagnostic => diagnostic.Id is not "CORP108" and not "CORP109");
            }
        }
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"We have not cho\");")]
    [InlineData("string A = Cite.Quote(\"We have not drawn a contractor")]
    [InlineData("string A = Cite.Quote(\"to raise the harbour wall by 60 centi")]
    [InlineData("string A = Cite.Quote(\"We have not dr")]
    public async Task Other_words_and_words_that_have_their_end_are_reported_all_the_same(string code) =>
        Assert.Contains(
            await TestProject.WithNews().Analyze(Expect.Class(code)),
            diagnostic => diagnostic.Id is "CORP101" or "CORP102" or "CORP103");

    [Fact]
    public async Task Whole_it_has_something_of_every_kind_to_report()
    {
        IReadOnlyList<Diagnostic> found = await TestProject.WithNews().Analyze(Code);
        Assert.True(found.Select(diagnostic => diagnostic.Id).Distinct().Count() >= 6, string.Join('\n', found));
    }
}
