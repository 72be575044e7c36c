using Corpus.Generators.Emit;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Corpus.Generators.Tests.Naming.MadeArticles;

namespace Corpus.Generators.Tests.Emit;

/// <summary>A part of the compiler that is used for the first time is compiled first: a hundred methods and more for each of these.</summary>
/// <remarks>docs/performance.md has the numbers.</remarks>
public sealed class FrugalCodeTests
{
    private static readonly Article _article = Article("The budget", ("Zoë Quill", "We are done"), (null, "balanced"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_emitted_needs_no_part_of_the_compiler_that_is_dear_to_start(bool isSharing)
    {
        var corpus = new MadeCorpus(Document("a.txt", _article), Document("b.txt", _article))
        {
            IsSharing = isSharing,
            Settings = MadeCorpus.Usual with { HasJson = true },
        };

        Assert.Empty(corpus.Files().SelectMany(file => Costly(file.Code).Select(code => file.HintName + ": " + code)));
    }

    [Theory]
    [InlineData("if (o is null) { }")]
    [InlineData("if (o is not null) { }")]
    [InlineData("if (o is string text) { }")]
    [InlineData("switch (n) { case 1: break; }")]
    [InlineData("string s = n switch { 1 => \"a\", _ => \"b\" };")]
    [InlineData("yield return n;")]
    [InlineData("Use(one => one.Id);")]
    [InlineData("Use(() => { });")]
    [InlineData("string s = $\"{n}\";")]
    [InlineData("var list = Array.AsReadOnly(things);")]
    [InlineData("Interlocked.CompareExchange(ref _things, things, null);")]
    [InlineData("var both = new[] { n, n };")]
    public void Each_of_them_would_be_noticed(string statement) => Assert.NotEmpty(Costly("class C { void M() { " + statement + " } }"));

    [Theory]
    [InlineData("if (o == null) { }")]
    [InlineData("var list = Array.AsReadOnly<string>(things);")]
    [InlineData("return list.AsReadOnly();")]
    [InlineData("Interlocked.CompareExchange<C?>(ref _c, new C(), null);")]
    public void What_stands_in_their_place_is_let_pass(string statement) => Assert.Empty(Costly("class C { void M() { " + statement + " } }"));

    private static IEnumerable<string> Costly(string code) => CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes()
        .Where(node => IsCostly(node))
        .Select(node => node.ToString());

    private static bool IsCostly(SyntaxNode node) => node switch
    {
        IsPatternExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax => true,
        YieldStatementSyntax or AnonymousFunctionExpressionSyntax or InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.IsExpression),

        // The type is to be found out of what is given.
        ImplicitArrayCreationExpressionSyntax => true,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name }, ArgumentList.Arguments.Count: > 0 } =>
            name.Identifier.Text is "AsReadOnly" or "CompareExchange",
        _ => false,
    };
}
