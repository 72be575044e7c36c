using Corpus.Generators.Citations;
using Corpus.Generators.Citations.Razor;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Analyzers;

/// <summary>Finds the citations in code that a generator wrote.</summary>
internal static class GeneratedCode
{
    private static readonly string _ownFolder = typeof(CorpusGenerator).FullName;

    /// <summary>Whether somebody's words can stand in the file: it says where its code comes from, or it cites by name. What this package emits is passed
    /// over unread.</summary>
    public static bool MayCite(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (tree.FilePath.Split('/', '\\').Contains(_ownFolder))
            return false;

        string code = tree.GetText(cancellationToken).ToString();
        return code.IndexOf("#line ", StringComparison.Ordinal) >= 0 || code.IndexOf("Cite", StringComparison.Ordinal) >= 0;
    }

    public static IEnumerable<Citation> Read(SemanticModel model, TemplateFile? file, CitationMarkers marks, CancellationToken cancellationToken)
    {
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            foreach (Citation citation in CodeCitation.Read(node, model, marks, cancellationToken))
                yield return citation;

            if (!IsBody(node) || model.GetOperation(node, cancellationToken) is not { } body)
                continue;

            foreach (IOperation operation in body.DescendantsAndSelf())
            {
                cancellationToken.ThrowIfCancellationRequested();
                foreach (Citation citation in Read(operation, file, marks, cancellationToken))
                    yield return citation;
            }
        }
    }

    private static IEnumerable<Citation> Read(
        IOperation operation,
        TemplateFile? file,
        CitationMarkers marks,
        CancellationToken cancellationToken) =>
        operation switch
        {
            IInvocationOperation call => ComponentCitation.Read(call, marks, cancellationToken).Concat(CodeCitation.Read(call, marks, cancellationToken)),
            ISimpleAssignmentOperation assignment when TagHelperCitation.Read(assignment, file, marks, cancellationToken) is { } fromMarkup => fromMarkup,
            _ => CodeCitation.Read(operation, marks, cancellationToken),
        };

    /// <summary>Whether operations hang from the node: nothing of one body is within another.</summary>
    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => true,
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } } => true,
        _ => false,
    };
}
