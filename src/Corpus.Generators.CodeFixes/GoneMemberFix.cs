using System.Threading.Tasks;
using Corpus.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.CodeFixes;

/// <summary>Writes the nearest generated member in place of one that is gone.</summary>
internal sealed class GoneMemberFix : CitationFix
{
    /// <summary>It is a name too, and all names of a project are put right at once.</summary>
    public override string Key => nameof(CitedNameFix);

    public override Task<(string Title, TextChange Change)?> FixAsync(
        Document document,
        SyntaxNode root,
        SourceText text,
        Diagnostic diagnostic,
        CancellationToken cancellationToken)
    {
        (string, TextChange)? change = diagnostic.Properties.TryGetValue(FixProperties.Member, out string? member) && member is not null
            && root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is SimpleNameSyntax name
                ? ("Use " + member, new TextChange(name.Identifier.Span, member))
                : null;
        return Task.FromResult(change);
    }
}
