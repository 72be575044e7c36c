using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Citations;

/// <summary>An argument for a parameter marked <c>[QuotedText]</c>, of <c>Cite.Quote</c> or of any other method, constructor or indexer.</summary>
internal static class MarkedArgument
{
    public static IReadOnlyList<Citation> Read(IArgumentOperation argument, CitationMarkers marks, CancellationToken cancellationToken)
    {
        if (argument.SemanticModel is not { } model || (marks.RoleOf(argument.Parameter) != CitationRole.Text && !IsAddedToText(argument, marks)))
            return [];

        IReadOnlyList<ExpressionSyntax> texts = TextsOf(argument);
        if (texts.Count == 0)
            return [];

        ImmutableArray<IArgumentOperation> neighbours = argument.Parent switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            IPropertyReferenceOperation indexer => indexer.Arguments,
            _ => [],
        };
        ExpressionSyntax? speaker = null;
        ExpressionSyntax? article = null;
        foreach (IArgumentOperation neighbour in neighbours)
        {
            CitationRole role = neighbour.ArgumentKind == ArgumentKind.Explicit ? marks.RoleOf(neighbour.Parameter) : CitationRole.None;
            if (role == CitationRole.Speaker)
                speaker ??= ExpressionOf(neighbour);
            else if (role == CitationRole.Article)
                article ??= ExpressionOf(neighbour);
        }

        return new CitedParts { Texts = texts, Speaker = speaker, Article = article }.Read(model, marks, cancellationToken);
    }

    // card.Words.Add("…"), where Words takes several texts.
    private static bool IsAddedToText(IArgumentOperation argument, CitationMarkers marks) =>
        argument.Parent is IInvocationOperation
        {
            TargetMethod.Name: "Add" or "AddRange" or "Insert" or "InsertRange" or "Enqueue" or "Push",
            Instance: IPropertyReferenceOperation { Property: { Type.SpecialType: not SpecialType.System_String } collection },
        }
        && argument.Parameter is { Type.SpecialType: not SpecialType.System_Int32 }
        && marks.RoleOf(collection) == CitationRole.Text;

    /// <summary>The receiver of a member that an <c>extension</c> block declares, whose parameter is marked.</summary>
    public static IReadOnlyList<Citation> ReadReceiver(IInvocationOperation call, CitationMarkers marks, CancellationToken cancellationToken)
    {
        // The compiler that this is built with does not know such blocks: what it knows is that they are types with parameters.
        if (call is not { SemanticModel: { } model, Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } }
            || call.TargetMethod.ContainingType is not { Name: "", IsAnonymousType: false } block)
            return [];

        var declaration = block.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as TypeDeclarationSyntax;
        return declaration?.ParameterList is { Parameters: { Count: 1 } parameters } && CitationMarkers.IsMarkedText(parameters[0])
            ? new CitedParts { Texts = [access.Expression] }.Read(model, marks, cancellationToken)
            : [];
    }

    /// <summary>The expression that is given; those of a <c>params</c> parameter one by one.</summary>
    private static IReadOnlyList<ExpressionSyntax> TextsOf(IArgumentOperation argument) => argument.ArgumentKind switch
    {
        ArgumentKind.Explicit => ExpressionOf(argument) is { } text ? [text] : [],
        ArgumentKind.ParamArray => Elements((argument.Value as IArrayCreationOperation)?.Initializer?.ElementValues ?? []),
        ArgumentKind.ParamCollection => Elements((Unconverted(argument.Value) as ICollectionExpressionOperation)?.Elements ?? []),
        _ => [],
    };

    private static IReadOnlyList<ExpressionSyntax> Elements(ImmutableArray<IOperation> elements) =>
        [.. elements.Select(element => Whole(element.Syntax)).OfType<ArgumentSyntax>().Select(element => element.Expression)];

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation conversion ? Unconverted(conversion.Operand) : value;

    private static ExpressionSyntax? ExpressionOf(IArgumentOperation argument)
    {
        if (Whole(argument.Syntax) is ArgumentSyntax given)
            return given.Expression;

        // "words".Print(): the receiver of an extension method is its first argument.
        return argument.Parent is IInvocationOperation { TargetMethod.IsExtensionMethod: true, Syntax: InvocationExpressionSyntax call }
            && argument.Parameter?.Ordinal == 0
            ? call.Expression is MemberAccessExpressionSyntax access ? access.Expression : argument.Value.Syntax as ExpressionSyntax
            : null;
    }

    // The compiler looks through parentheses, "!" and casts, and takes what is in them for the argument.
    private static SyntaxNode? Whole(SyntaxNode? syntax)
    {
        while (syntax is ExpressionSyntax { Parent: ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax or ArgumentSyntax })
            syntax = syntax.Parent;
        return syntax;
    }
}
