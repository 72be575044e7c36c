using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Mutations;

/// <summary>Finds the code that a line of the list speaks of.</summary>
internal static partial class CodePlace
{
    /// <summary>The expression or statement; for a piece of a literal, the literal. Null when the code is no longer there.</summary>
    public static SyntaxNode? Find(SyntaxNode root, Fault fault)
    {
        SyntaxNode[] inMember = [.. root.DescendantNodes().Where(node => node is ExpressionSyntax or StatementSyntax && MemberOf(node) == fault.Member)];
        return inMember.Where(node => Flat(node) == fault.Original).Skip(fault.Nth - 1).FirstOrDefault()
            ?? inMember.Where(node => IsText(node) && node.ToString().Contains(fault.Original, StringComparison.Ordinal)).Skip(fault.Nth - 1).FirstOrDefault();
    }

    public static bool IsText(SyntaxNode node) =>
        node is InterpolatedStringExpressionSyntax || (node is LiteralExpressionSyntax literal && literal.Token.Value is string);

    /// <summary>The code without its layout.</summary>
    public static string Flat(SyntaxNode node) => WhiteSpace().Replace(node.ToString(), " ");

    /// <summary>The name of the member around a node.</summary>
    public static string MemberOf(SyntaxNode node) => node.Ancestors().Select(Name).FirstOrDefault(name => name is not null) ?? "";

    private static string? Name(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        IndexerDeclarationSyntax => "this[]",
        OperatorDeclarationSyntax operation => operation.OperatorToken.Text,
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        _ => null,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
