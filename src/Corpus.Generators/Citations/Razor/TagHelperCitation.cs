using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations.Razor;

/// <summary>A tag in the markup of a <c>.cshtml</c> file whose tag helper has a property marked <c>[QuotedText]</c>.</summary>
internal static class TagHelperCitation
{
    /// <summary>The citations that the assignment makes; null when it is none that markup has led to.</summary>
    public static IReadOnlyList<Citation>? Read(
        ISimpleAssignmentOperation operation,
        TemplateFile? file,
        CitationMarkers marks,
        CancellationToken cancellationToken)
    {
        if (operation is not { SemanticModel: { } model, Syntax: AssignmentExpressionSyntax assignment }
            || RoleOf(operation.Target, marks) != CitationRole.Text)
            return null;
        if (TagHelperValue.Read(assignment, model, cancellationToken) is not { } text)
            return null;

        TagHelperValue? speaker = Beside(assignment, CitationRole.Speaker, model, marks, cancellationToken);
        TagHelperValue? article = Beside(assignment, CitationRole.Article, model, marks, cancellationToken);
        TagHelperValue[] all = [.. new[] { text, speaker, article }.OfType<TagHelperValue>()];
        var names = new CitedParts
        {
            Texts = text.Parts.Count == 1 ? text.Parts : [],
            Speaker = Single(speaker),
            Article = Single(article),
            Places = span => Place(all, span, file, model.SyntaxTree),
        };
        return text.Parts.Count == 1 ? names.Read(model, marks, cancellationToken) : [Joined(text.Parts, model, cancellationToken)];
    }

    // Text and code by turns: class="a @b c".
    private static Citation Joined(IReadOnlyList<ExpressionSyntax> parts, SemanticModel model, CancellationToken cancellationToken)
    {
        // The first part that is code has a place in the file.
        SourceSpan whole = parts.FirstOrDefault(part => TemplateFile.HasPlace(model.SyntaxTree, part.Span))?.Span ?? parts[0].Span;
        bool isConstant = ConstantText.TryRead(parts, whole, model, cancellationToken, out MappedText? text);
        return new Citation
        {
            Tree = model.SyntaxTree,
            Span = whole,
            Text = text is null ? null : new MappedText(text.Value, [new TextPiece(0, text.Value, whole, "", TextForm.Opaque)], whole),
            Unchecked = isConstant ? [] : [new UncheckedValue(CitationRole.Text, whole, Step: null)],
        };
    }

    private static ExpressionSyntax? Single(TagHelperValue? value) => value is { Parts: { Count: 1 } parts } ? parts[0] : null;

    private static TagHelperValue? Beside(
        AssignmentExpressionSyntax assignment,
        CitationRole role,
        SemanticModel model,
        CitationMarkers marks,
        CancellationToken cancellationToken)
    {
        if (assignment is not
            {
                Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } statement,
                Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax helper }
            })
        {
            return null;
        }

        int at = block.Statements.IndexOf(statement);
        return OfTag(block, helper.Identifier.ValueText, at, -1).Concat(OfTag(block, helper.Identifier.ValueText, at, 1))
            .Where(other => marks.RoleOf(model.GetSymbolInfo(other.Left, cancellationToken).Symbol) == role)
            .Select(other => TagHelperValue.Read(other, model, cancellationToken))
            .FirstOrDefault(value => value is not null);
    }

    /// <summary>The assignments to the properties of one tag's helper: up to where the variable gets the next helper.</summary>
    private static IEnumerable<AssignmentExpressionSyntax> OfTag(BlockSyntax block, string helper, int at, int step)
    {
        for (int i = at + step; i >= 0 && i < block.Statements.Count; i += step)
        {
            if (block.Statements[i] is not ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment })
                continue;
            if (assignment.Left is IdentifierNameSyntax made && made.Identifier.ValueText == helper)
                yield break;
            if (assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } && owner.Identifier.ValueText == helper)
                yield return assignment;
        }
    }

    private static CitationRole RoleOf(IOperation target, CitationMarkers marks) =>
        target is IPropertyReferenceOperation { Property: { } property } ? marks.RoleOf(property) : CitationRole.None;

    private static Location? Place(IEnumerable<TagHelperValue> all, SourceSpan span, TemplateFile? file, SyntaxTree tree)
    {
        TagHelperValue? value = all.FirstOrDefault(given => given.Parts.Any(part => part.Span.Contains(span)));
        return value?.Attribute is { } attribute && value.Parts[0] is LiteralExpressionSyntax literal && !TemplateFile.HasPlace(tree, span)
            ? file?.Find(attribute, literal.Token.ValueText)
            : null;
    }
}
