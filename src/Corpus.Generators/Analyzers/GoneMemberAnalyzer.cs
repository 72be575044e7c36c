using System.Collections.Immutable;
using Corpus.Generators.Citations;
using Corpus.Text.Verification.Wording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>
/// CORP110 beside the compiler's CS0117: a generated member that code uses and that the sources do not give (any more), and which one is nearest.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GoneMemberAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.UnknownName];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var sources = ProjectSources.Of(start.Options);
            if (sources.Files.Count == 0)
                return;

            var marks = new CitationMarkers(sources.Options.Namespace);
            start.RegisterSyntaxNodeAction(
                found =>
                {
                    if (Find((MemberAccessExpressionSyntax)found.Node, sources, marks, found.SemanticModel, found.CancellationToken) is { } diagnostic)
                        found.ReportDiagnostic(diagnostic);
                },
                SyntaxKind.SimpleMemberAccessExpression);
        });
    }

    private static Diagnostic? Find(
        MemberAccessExpressionSyntax access,
        ProjectSources sources,
        CitationMarkers marks,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        if (!CatalogueAccess.MayBe(access) || access.Name.IsMissing
            || IsKnown(access, model, cancellationToken) || IsInCitation(access, marks, model, cancellationToken))
        {
            return null;
        }

        // What the sources give already comes with the next run of the generator.
        string name = access.Name.Identifier.ValueText;
        if (CatalogueAccess.Read(access, sources.Load(cancellationToken).Catalogue, model, marks, cancellationToken) is not { } found
            || found.Members.Contains(name))
        {
            return null;
        }

        string? nearest = NearestMember.Of(name, found.Members);
        return Diagnostic.Create(
            Rules.UnknownName,
            access.Name.GetLocation(),
            FixPropertySet.Empty.AddIf(nearest is not null, FixProperties.Member, nearest),
            found.Thing,
            MessageText.Clip(name),
            nearest is null ? "" : "; the nearest is “" + nearest + "”");
    }

    private static bool IsKnown(MemberAccessExpressionSyntax access, SemanticModel model, CancellationToken cancellationToken)
    {
        SymbolInfo info = model.GetSymbolInfo(access, cancellationToken);
        return info.Symbol is not null || !info.CandidateSymbols.IsEmpty;
    }

    /// <summary>Whether it names the speaker or the source of a citation, which is checked there.</summary>
    private static bool IsInCitation(MemberAccessExpressionSyntax access, CitationMarkers marks, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax value = access.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } nameof } =>
                nameof,
            MemberAccessExpressionSyntax outer => outer,
            _ => access,
        };
        return new CitedRole(model, marks, cancellationToken).Of(value) is CitationRole.Speaker or CitationRole.Article;
    }
}
