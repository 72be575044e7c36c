using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Mutations;

/// <summary>Writes into one file, beside the code, each fault that is to stand there, behind a question that is asked at run time.</summary>
internal sealed partial class Planting(IReadOnlyDictionary<SyntaxNode, List<Fault>> faults) : CSharpSyntaxRewriter
{
    /// <summary>The file with its faults. Those whose code is not there are added to <paramref name="lost"/>.</summary>
    public static string Plant(string code, IEnumerable<Fault> faults, ICollection<Fault> lost)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(code, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();
        var byNode = new Dictionary<SyntaxNode, List<Fault>>();
        foreach (Fault fault in faults)
        {
            if (CodePlace.Find(root, fault) is not { } node)
            {
                lost.Add(fault);
                continue;
            }

            if (!byNode.TryGetValue(node, out List<Fault>? same))
                byNode.Add(node, same = []);
            same.Add(fault);
        }

        return new Planting(byNode).Visit(root)!.ToFullString();
    }

    /// <summary>The faults whose code is around a place of a file that has been planted.</summary>
    public static IEnumerable<int> FaultsAround(string planted, int line)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(planted, CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();
        foreach (InvocationExpressionSyntax call in root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression.ToString() != "global::Planted.Is")
                continue;

            FileLinePositionSpan lines = call.SyntaxTree.GetLineSpan(call.Parent!.Span);
            if (lines.StartLinePosition.Line <= line && line <= lines.EndLinePosition.Line)
                yield return int.Parse(call.ArgumentList.Arguments[0].ToString(), CultureInfo.InvariantCulture);
        }

        // Where a question may not be asked, such as in a pattern, it is no call: it stands in the line, and so do its neighbours.
        string[] written = planted.Split('\n');
        foreach (Match question in Question().Matches(line < written.Length ? written[line] : ""))
            yield return int.Parse(question.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        SyntaxNode? visited = base.Visit(node);
        return node is not null && faults.TryGetValue(node, out List<Fault>? here) ? here.Aggregate(visited!, With) : visited;
    }

    // A constant cannot be switched: it becomes a property that is asked for each time.
    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        SyntaxNode visited = base.VisitFieldDeclaration(node)!;
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword) || !node.DescendantNodes().Any(faults.ContainsKey))
            return visited;

        var field = (FieldDeclarationSyntax)visited;
        VariableDeclaratorSyntax variable = field.Declaration.Variables[0];
        string modifiers = string.Join(' ', field.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.ConstKeyword)).Select(modifier => modifier.Text));
        return SyntaxFactory.ParseMemberDeclaration($"{modifiers} static {field.Declaration.Type} {variable.Identifier} => {variable.Initializer!.Value};\n");
    }

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        var visited = (LocalDeclarationStatementSyntax)base.VisitLocalDeclarationStatement(node)!;
        return node.IsConst && node.DescendantNodes().Any(faults.ContainsKey)
            ? visited.WithModifiers([]).WithLeadingTrivia(node.GetLeadingTrivia())
            : visited;
    }

    private static SyntaxNode With(SyntaxNode code, Fault fault)
    {
        SyntaxNode bare = code.WithoutTrivia();
        SyntaxNode planted = code switch
        {
            StatementSyntax => SyntaxFactory.ParseStatement($"if (global::Planted.Is({fault.Number})) {{ {fault.Mutated} }} else {bare}"),
            _ when CodePlace.IsText(code) && CodePlace.Flat(code) != fault.Original => SyntaxFactory.ParseExpression(
                $"(global::Planted.Is({fault.Number}) ? ({bare}).Replace({Literal(fault.Original)}, {Literal(fault.Mutated)}) : {bare})"),
            _ => SyntaxFactory.ParseExpression($"(global::Planted.Is({fault.Number}) ? {fault.Mutated} : {bare})"),
        };
        return planted.WithTriviaFrom(code);
    }

    [GeneratedRegex(@"Planted\.Is\((\d+)\)")]
    private static partial Regex Question();

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
