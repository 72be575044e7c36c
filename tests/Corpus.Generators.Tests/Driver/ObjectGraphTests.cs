using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Driver;

public sealed class ObjectGraphTests
{
    private static readonly ProjectOptions _options = new(new Dictionary<string, IReadOnlyList<(string, string)>>());
    private static readonly SyntaxTree _tree = CSharpSyntaxTree.ParseText("class A { }");

    public static TheoryData<object> Planted =>
    [
        new Holder<Compilation>(CSharpCompilation.Create("A")),
        new Holder<ISymbol>(CSharpCompilation.Create("A", [_tree]).GlobalNamespace),
        new Holder<SyntaxNode>(_tree.GetRoot()),
        new Holder<Location>(_tree.GetRoot().GetLocation()),
        new Holder<AdditionalText>(new Document("a.txt", "text")),
        new Holder<SourceText>(SourceText.From("text")),
        new Holder<object[]>([new List<object> { new Holder<SourceText>(SourceText.From("text")) }]),
        new Holder<AnalyzerConfigOptionsProvider>(_options),
        new Holder<AnalyzerConfigOptions>(_options.GlobalOptions),
        new Holder<AnalyzerOptions>(new AnalyzerOptions([])),
        new Holder<ParseOptions>(CSharpParseOptions.Default),
        new Holder<Func<int>>(Length(SourceText.From("text"))),
        new Holder<Func<int>>((Func<int>)(() => 1) + Length(SourceText.From("text"))),
        new Holder<Lazy<int>>(new Lazy<int>(Length(SourceText.From("text")))),
    ];

    private static Func<int> Length(SourceText text) => () => text.Length;

    [Theory]
    [MemberData(nameof(Planted))]
    public void The_guard_finds_what_is_planted(object planted) => Assert.NotNull(ObjectGraph.FindForbidden(planted));

    [Fact]
    public void The_guard_says_where_it_is() =>
        Assert.Equal("Holder`1.Value[0] is a StringText", ObjectGraph.FindForbidden(new Holder<object[]>([SourceText.From("text")])));

    [Fact]
    public void The_guard_finds_nothing_in_plain_values_even_in_a_circle()
    {
        string word = "word";
        object[] circle = ["text", 1, new List<string> { "a" }, null!, () => word, new Lazy<string>(() => word)];
        circle[3] = circle;

        Assert.Null(ObjectGraph.FindForbidden(circle));
    }

    private sealed class Holder<T>(T value)
    {
        public readonly T Value = value;
    }
}
