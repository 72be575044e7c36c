using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Mutations;

/// <summary>New lines for the list: so many of a folder, spread over its code evenly and always the same.</summary>
internal static class Proposal
{
    public static IEnumerable<string> Lines(string folder, int count)
    {
        string[] all = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).SelectMany(OfFile)];
        for (int i = 0; i < count; i++)
            yield return all[(int)((long)all.Length * i / count)];
    }

    private static IEnumerable<string> OfFile(string file)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(File.ReadAllText(file), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)).GetRoot();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SyntaxNode node in root.DescendantNodes().Where(node => node is ExpressionSyntax or StatementSyntax))
        {
            string member = CodePlace.MemberOf(node);
            string original = CodePlace.Flat(node);
            seen[$"{member}\t{original}"] = seen.GetValueOrDefault($"{member}\t{original}") + 1;
            string place = seen[$"{member}\t{original}"] is > 1 and int nth ? $"{member}#{nth}" : member;
            foreach (string mutated in Operators.Of(node))
                yield return $"{Ending(file)}\t{place}\t{original}\t{mutated}";
        }
    }

    // The name, with the folder when another file has the same name.
    private static string Ending(string file) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), Path.GetFileName(file), SearchOption.AllDirectories).Count() == 1
            ? Path.GetFileName(file)
            : Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileName(file);
}
