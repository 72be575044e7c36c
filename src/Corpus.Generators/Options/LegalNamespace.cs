using System.Text;
using Corpus.Text.Language;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Options;

/// <summary>Turns a project's name, which may have hyphens, spaces and leading digits, into a C# namespace.</summary>
internal static class LegalNamespace
{
    /// <summary>The namespace for <paramref name="name"/>; empty when nothing of it can be used.</summary>
    public static string Of(string name) => string.Join(".", name.Split('.').Select(LegalPart).Where(part => part.Length > 0));

    /// <summary>A namespace without its escapes, to compare two.</summary>
    public static string Unescaped(string name) => string.Join(".", name.Split('.').Select(part => part.TrimStart('@')));

    private static string LegalPart(string part)
    {
        part = part.Trim().TrimStart('@');
        if (part.Length == 0)
            return "";

        var legal = new StringBuilder(part.Length + 1);

        // C# passes over some invisible characters in an identifier: two names that differ in one of those only would be one.
        foreach (char c in part)
            legal.Append(SyntaxFacts.IsIdentifierPartCharacter(c) && !char.IsControl(c) && !Invisible.Is(c) ? c : '_');

        if (!SyntaxFacts.IsIdentifierStartCharacter(legal[0]))
            legal.Insert(0, '_');

        string identifier = legal.ToString();
        return IsKeyword(identifier) ? "@" + identifier : identifier;
    }

    private static bool IsKeyword(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None;
}
