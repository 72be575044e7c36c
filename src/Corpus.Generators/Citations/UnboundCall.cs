using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generators.Citations;

/// <summary><c>Cite.Quote(…)</c> where the compiler does not know <c>Cite</c>: before the generator has run, or while the call is being typed.</summary>
internal static class UnboundCall
{
    private static readonly string[] _parameters = ["text", "speaker", "article"];

    public static bool IsCiteQuote(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Quote" } access
        && access.Expression is IdentifierNameSyntax { Identifier.ValueText: "Cite" }
            or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Cite" }
            or AliasQualifiedNameSyntax { Name.Identifier.ValueText: "Cite" };

    public static IReadOnlyList<Citation> Read(IInvalidOperation invalid, CitationMarkers marks, CancellationToken cancellationToken)
    {
        if (invalid is not { Syntax: InvocationExpressionSyntax call, SemanticModel: { } model } || !IsCiteQuote(call))
            return [];

        // A known type named Cite is somebody else's, unless it is the generated one with arguments that do not fit yet.
        ExpressionSyntax type = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        if (model.GetSymbolInfo(type, cancellationToken).Symbol is { } symbol && !marks.IsGenerated(symbol as INamedTypeSymbol, "Cite"))
            return [];

        var given = new ExpressionSyntax?[_parameters.Length];
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        for (int i = 0; i < arguments.Count; i++)
        {
            int position = PositionOf(arguments[i], i);
            if (position >= 0 && position < given.Length)
                given[position] ??= arguments[i].Expression;
        }

        return given[0] is { IsMissing: false } text
            ? new CitedParts { Texts = [text], Speaker = given[1], Article = given[2] }.Read(model, marks, cancellationToken)
            : [];
    }

    /// <summary>What an argument of <c>Cite.Quote</c> is to the citation.</summary>
    public static CitationRole RoleOf(ArgumentSyntax argument, int index) => PositionOf(argument, index) switch
    {
        0 => CitationRole.Text,
        1 => CitationRole.Speaker,
        2 => CitationRole.Article,
        _ => CitationRole.None,
    };

    private static int PositionOf(ArgumentSyntax argument, int index) =>
        argument.NameColon is { Name.Identifier.ValueText: { } name } ? Array.IndexOf(_parameters, name) : index;
}
