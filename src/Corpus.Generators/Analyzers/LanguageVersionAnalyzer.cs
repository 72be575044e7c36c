using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP008: a language version in which the generated code does not compile.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LanguageVersionAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.LanguageVersion];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static context =>
        {
            if (context.Compilation is CSharpCompilation { LanguageVersion: < LanguageVersion.CSharp9 } compilation
                && ProjectSources.Of(context.Options).Files.Count > 0)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rules.LanguageVersion, Location.None, compilation.LanguageVersion.ToDisplayString()));
            }
        });
    }
}
