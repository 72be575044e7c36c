using System.Threading.Tasks;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>Writes the generated quotation in place of its words: <c>Quotes.Article.Quote.Text</c>.</summary>
/// <remarks>
/// The text of a quotation is no constant, as the text of the sources lies in resources: the fix is not offered where the language wants one,
/// in attributes and default values.
/// </remarks>
internal sealed class GeneratedMemberFix : CitationFix
{
    public override async Task<(string Title, TextChange Change)?> FixAsync(
        Document document,
        SyntaxNode root,
        SourceText text,
        Diagnostic diagnostic,
        CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.Quotation, out string? members) || members is null
            || CitedPlace.Expression(root, diagnostic.Location.SourceSpan) is not { } expression
            || CitedPlace.FirstLiteral(expression) is null
            || expression.Parent is not (ArgumentSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax }))
        {
            return null;
        }

        diagnostic.Properties.TryGetValue(FixProperties.Namespace, out string? corpusNamespace);
        string member = "Quotes." + members + ".Text";
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return ("Use " + member, new TextChange(expression.Span, CorpusQualifier.Of(expression, model, corpusNamespace) + member));
    }
}
