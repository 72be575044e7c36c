using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>One way to put a citation right, by other characters in one place of the code.</summary>
internal abstract class CitationFix
{
    /// <summary>What fixes that are applied together have in common.</summary>
    public virtual string Key => GetType().Name;

    /// <summary>What to put where, and what to call it; null when the diagnostic cannot be fixed in this way.</summary>
    public abstract Task<(string Title, TextChange Change)?> FixAsync(
        Document document,
        SyntaxNode root,
        SourceText text,
        Diagnostic diagnostic,
        CancellationToken cancellationToken);
}
