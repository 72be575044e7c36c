using Corpus.Generators.Citations;
using Corpus.Text.Verification;
using Corpus.Tool.Checking;
using Corpus.Tool.Prose;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Tool.Code;

/// <summary>Files of C#, read together as the compiler reads a project. What they cite is found by the very reader that the analyzers have.</summary>
/// <remarks>
/// The generated types are not there and need not be: that reader knows the citing forms by their names, as it does before anything is generated.
/// The compiler is loaded when the first such file is checked, and not before.
/// </remarks>
internal sealed class CitedCode
{
    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview, DocumentationMode.Parse);

    // Which of the standard types are known without a using directive, as in any project that was begun in the last years.
    private static readonly SyntaxTree _usings = CSharpSyntaxTree.ParseText(
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; "
        + "global using System.Threading.Tasks;",
        _options);

    private readonly CitationMarkers _marks = new("Corpus");
    private readonly CSharpCompilation _code;
    private readonly IReadOnlyDictionary<string, SyntaxTree> _trees;

    private CitedCode(IReadOnlyDictionary<string, SyntaxTree> trees)
    {
        _trees = trees;
        _code = CSharpCompilation.Create("Cited", [.. trees.Values, _usings], Framework(), new CSharpCompilationOptions(OutputKind.ConsoleApplication));
    }

    /// <summary>Whether a file is one of C#.</summary>
    public static bool Is(string path) => Path.GetExtension(path).Equals(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Files that may have constants of each other in their citations.</summary>
    public static CitedCode Of(IEnumerable<ProseFile> files) => new(files.ToDictionary(file => file.Path, Parsed, StringComparer.Ordinal));

    /// <summary>The same files, one of which has another text.</summary>
    public CitedCode With(ProseFile changed) => new(new Dictionary<string, SyntaxTree>(_trees, StringComparer.Ordinal) { [changed.Path] = Parsed(changed) });

    /// <summary>Asks the sources about everything that one of the files cites.</summary>
    public CheckedFile Check(ProseFile file, Verifier verifier, CancellationToken cancellationToken)
    {
        var prose = new CodeProse();
        Citation[] citations =
        [
            .. CitationsOf(_trees[file.Path], file.Text, cancellationToken)
                .OrderBy(citation => citation.Span.Start).DistinctBy(citation => (citation.Span, citation.Text?.Value)),
        ];
        CheckedCitationInCode[] found = [.. citations.Select(citation => new CheckedCitationInCode(citation, prose.Add(citation)))];
        return new CheckedFile(file.With(prose.ToProse()), [.. found.Select(citation => citation.Ask(verifier, cancellationToken))]);
    }

    private IEnumerable<Citation> CitationsOf(SyntaxTree tree, string text, CancellationToken cancellationToken)
    {
        SemanticModel model = _code.GetSemanticModel(tree);
        foreach (SyntaxNode node in tree.GetRoot(cancellationToken).DescendantNodesAndSelf())
        {
            foreach (Citation citation in CodeCitation.Read(node, model, _marks, cancellationToken))
                yield return citation;
            if (!IsBody(node) || model.GetOperation(node, cancellationToken) is not { } body)
                continue;

            foreach (IOperation operation in body.DescendantsAndSelf().Where(operation => CodeCitation.Kinds.Contains(operation.Kind)))
            {
                foreach (Citation citation in CodeCitation.Read(operation, _marks, cancellationToken))
                    yield return citation;
            }
        }

        foreach (Citation citation in DocumentationCitation.Read(tree, text, cancellationToken).Concat(CommentCitation.Read(tree, text, cancellationToken)))
            yield return citation;
    }

    // What is run, and the values that fields, properties and parameters begin with.
    private static bool IsBody(SyntaxNode node) => node is CompilationUnitSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
        or ArrowExpressionClauseSyntax { Parent: not BaseMethodDeclarationSyntax } or PrimaryConstructorBaseTypeSyntax or RecordDeclarationSyntax
        or EqualsValueClauseSyntax { Parent: not VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } };

    private static SyntaxTree Parsed(ProseFile file) => CSharpSyntaxTree.ParseText(file.Text, _options, file.Path);

    // The run time's own assemblies: enough to know what a string is and what a constant comes to.
    private static IEnumerable<MetadataReference> Framework()
    {
        string? folder = Path.GetDirectoryName(typeof(object).Assembly.Location);
        string all = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        return all.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(file => Path.GetDirectoryName(file) == folder && Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
    }
}
