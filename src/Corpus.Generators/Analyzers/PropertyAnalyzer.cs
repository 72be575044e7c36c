using System.Collections.Immutable;
using Corpus.Generators.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP009: an MSBuild property of the product with a value that means nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PropertyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Property];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static context =>
        {
            foreach (OptionFault fault in CorpusOptions.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions).Faults)
                context.ReportDiagnostic(Diagnostic.Create(Rules.Property, Location.None, fault.Property, fault.Value, fault.Expected));
        });
    }
}
