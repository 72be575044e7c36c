using Corpus.Generators.CodeFixes;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>Fixes that leave the author's elisions and first letters.</summary>
public sealed class ElisionFixTests
{
    private const string Elided = "The town council … to raise the harbour wall by 60 centimetres before the first storms";

    [Fact]
    public async Task The_elision_is_kept()
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<SourceWordsFix>(TestProject.WithNews(), Expect.Class($"string A = Cite.Quote(\"{Elided}\");"));
        Assert.Equal(Expect.Class($"string A = Cite.Quote(\"{Elided.Replace("60", "40", StringComparison.Ordinal)}\");"), code);
        Assert.Empty(left);
    }

    [Fact]
    public async Task The_source_is_taken_whole()
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<WholePassageFix>(TestProject.WithNews(), Expect.Class($"string A = Cite.Quote(\"{Elided}\");"));
        Assert.Equal(Expect.Class("string A = Cite.Quote(\"The town council of Merrow voted on Monday to raise the harbour wall by 40 centimetres before the first storms\");"), code);
        Assert.Empty(left);
    }

    [Fact]
    public async Task The_fix_that_somebody_chose_is_taken_everywhere()
    {
        (string code, _) = await Fixed.Everywhere<WholePassageFix>(TestProject.WithNews(), Expect.Class($"string A = Cite.Quote(\"{Elided}\");"));
        Assert.Equal(Expect.Class("string A = Cite.Quote(\"The town council of Merrow voted on Monday to raise the harbour wall by 40 centimetres before the first storms\");"), code);
    }

    [Fact]
    public async Task Brackets_are_not_offered_where_the_project_allows_none()
    {
        TestProject project = TestProject.WithNews().SetOption("corpus_allow_brackets", "false");
        Assert.Empty(await Fixed.Offered<BracketedLetterFix>(project, project.Create(Expect.Class("string A = Cite.Quote(\"to raise the Harbour wall by 40 centimetres\");"))));
    }

    [Fact]
    public async Task Without_an_elision_the_words_are_the_whole_passage()
    {
        TestProject project = TestProject.WithNews();
        Assert.Empty(await Fixed.Offered<WholePassageFix>(project, project.Create(Expect.Class("string A = Cite.Quote(\"raise the harbour wall by 60 centimetres\");"))));
    }

    [Fact]
    public async Task A_changed_first_letter_within_the_citation_is_put_in_brackets()
    {
        (string code, IReadOnlyList<Diagnostic> left) = await Fixed.Once<BracketedLetterFix>(TestProject.WithNews(), Expect.Class("string A = Cite.Quote(\"to raise the Harbour wall by 40 centimetres\");"));
        Assert.Equal(Expect.Class("string A = Cite.Quote(\"to raise the [H]arbour wall by 40 centimetres\");"), code);
        Assert.Empty(left);
    }

    [Fact]
    public async Task The_titles_show_the_words_that_are_put_in()
    {
        TestProject project = TestProject.WithNews();
        Project elided = project.Create(Expect.Class($"string A = Cite.Quote(\"{Elided}\");"));
        Project letter = project.Create(Expect.Class("string A = Cite.Quote(\"to raise the Harbour wall by 40 centimetres\");"));
        Assert.Equal("Take the source's words: “… by 40 centimetres …”", Assert.Single(await Fixed.Offered<SourceWordsFix>(project, elided)).Title);
        Assert.Equal("Put the changed first letter in brackets: “… the [H]arbour wall …”", Assert.Single(await Fixed.Offered<BracketedLetterFix>(project, letter)).Title);
    }

    [Theory]
    [InlineData("string A = Cite.Quote(\"to raise the HARBOUR wall by 40 centimetres\");")]
    [InlineData("string A = Cite.Quote(\"to raise the Harbour wall by 60 centimetres\");")]
    public async Task Brackets_are_offered_for_nothing_else(string member)
    {
        TestProject project = TestProject.WithNews();
        Assert.Empty(await Fixed.Offered<BracketedLetterFix>(project, project.Create(Expect.Class(member))));
    }
}
