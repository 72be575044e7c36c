using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Citations;

/// <summary>An argument for a parameter marked <c>[QuotedText]</c>, of <c>Cite.Quote</c> or of any other method, constructor or indexer.</summary>
internal static class MarkedArgument
{
    public static Citation? Read(IArgumentOperation argument, Marks marks, CancellationToken cancellationToken)
    {
        if (argument.ArgumentKind != ArgumentKind.Explicit
            || marks.RoleOf(argument.Parameter) != CitationRole.Text
            || argument.SemanticModel is not { } model
            || ExpressionOf(argument) is not { } text)
        {
            return null;
        }

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

        return Citation.Create(text, speaker, article, model, marks, cancellationToken);
    }

    // The compiler looks through parentheses and "!", and takes what is in them for the argument.
    private static ExpressionSyntax? ExpressionOf(IArgumentOperation argument)
    {
        SyntaxNode? syntax = argument.Syntax;
        while (syntax is ExpressionSyntax { Parent: ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or ArgumentSyntax })
            syntax = syntax.Parent;
        return (syntax as ArgumentSyntax)?.Expression;
    }
}
