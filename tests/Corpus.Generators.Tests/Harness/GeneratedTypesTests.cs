using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Ties the types that the tests of the analyzers cite with to those that the generator emits: whoever renames one of these breaks a test, not a user.</summary>
public sealed class GeneratedTypesTests
{
    private const string Namespace = "Newsroom.Corpus";

    private static readonly SymbolDisplayFormat _signature = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeContainingType)
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeOptionalBrackets)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    [Fact]
    public void Every_type_and_member_that_the_tests_cite_is_emitted_with_the_same_signature() =>
        Assert.Equal("", string.Join('\n', Surface(StandIns()).Except(Surface(Emitted()), StringComparer.Ordinal)));

    [Fact]
    public void A_member_of_another_name_is_noticed()
    {
        string renamed = GeneratedTypes.For(TestProject.WithNews().Catalogue).Replace("public string Name", "public string FullName", StringComparison.Ordinal);

        Assert.NotEmpty(Surface(Compile(renamed)).Except(Surface(Emitted()), StringComparer.Ordinal));
    }

    private static Compilation StandIns() => Compile(GeneratedTypes.For(TestProject.WithNews().Catalogue));

    private static Compilation Emitted()
    {
        TestProject project = TestProject.WithNews(hasGeneratedTypes: false);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            project.Options.AdditionalFiles,
            CSharpParseOptions.Default,
            project.Options.AnalyzerConfigOptionsProvider);
        driver.RunGeneratorsAndUpdateCompilation(Compile("class C { }"), out Compilation compilation, out _);
        return compilation;
    }

    private static Compilation Compile(string code) => CSharpCompilation.Create(
        "Newsroom",
        [CSharpSyntaxTree.ParseText(SourceText.From(code))],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The signatures of all types and members, with the attributes of their parameters and how an attribute may be used.</summary>
    private static IEnumerable<string> Surface(Compilation compilation)
    {
        INamespaceSymbol space = compilation.GlobalNamespace.GetNamespaceMembers().Single(symbol => symbol.Name == "Newsroom").GetNamespaceMembers().Single();
        Assert.Equal(Namespace, space.ToDisplayString());
        foreach (INamedTypeSymbol type in space.GetTypeMembers().SelectMany(type => type.GetTypeMembers().Prepend(type)))
        {
            yield return $"{type.DeclaredAccessibility} {(type.IsStatic ? "static " : "")}{(type.IsSealed ? "sealed " : "")}{type.TypeKind} {type.ToDisplayString()}{Usage(type)}";
            foreach (ISymbol member in type.GetMembers().Where(IsSurface))
                yield return member.ToDisplayString(_signature) + Marks(member);
        }
    }

    private static bool IsSurface(ISymbol member) =>
        !member.IsImplicitlyDeclared && member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor }
        && member.DeclaredAccessibility == Accessibility.Public;

    private static string Marks(ISymbol member) =>
        string.Concat((member as IMethodSymbol)?.Parameters.SelectMany(parameter => parameter.GetAttributes()).Select(attribute => $" [{attribute.AttributeClass?.Name}]") ?? []);

    private static string Usage(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == nameof(AttributeUsageAttribute)) is { } usage
            ? $" for {usage.ConstructorArguments[0].Value}{string.Concat(usage.NamedArguments.Select(argument => $", {argument.Key} = {argument.Value.Value}"))}"
            : "";
}
