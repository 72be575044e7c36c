using System.Collections.Immutable;
using Corpus.Generators.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP009: an MSBuild property or an option of <c>.editorconfig</c> with a value that means nothing, or an option that there is not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PropertyAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.Property, Rules.OptionValue, Rules.UnknownOption];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static context =>
        {
            AnalyzerConfigOptionsProvider provider = context.Options.AnalyzerConfigOptionsProvider;
            foreach (OptionFault fault in CorpusOptions.Read(provider.GlobalOptions).Faults)
                context.ReportDiagnostic(Diagnostic.Create(Rules.Property, Location.None, fault.Property, fault.Value, fault.Expected));

            // Every section of every file of options that counts for any of the code. A fault in one of them is told once.
            var unknown = new SortedSet<string>(StringComparer.Ordinal);
            var faults = new HashSet<OptionFault>();
            foreach (AnalyzerConfigOptions options in context.Compilation.SyntaxTrees.Select(provider.GetOptions).Prepend(provider.GlobalOptions))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                unknown.UnionWith(Keys(options).Where(key => key.StartsWith(CitationOptions.Prefix, StringComparison.OrdinalIgnoreCase) && !CitationOptions.IsKnown(key)));
                faults.UnionWith(CitationOptions.Faults(options));
            }

            foreach (string key in unknown)
            {
                string behind = CitationOptions.Nearest(key) is { } nearest ? ": the nearest is " + nearest : "";
                context.ReportDiagnostic(Diagnostic.Create(Rules.UnknownOption, Location.None, key, behind));
            }

            foreach (OptionFault fault in faults.OrderBy(fault => fault.Property, StringComparer.Ordinal).ThenBy(fault => fault.Value, StringComparer.Ordinal))
                context.ReportDiagnostic(Diagnostic.Create(Rules.OptionValue, Location.None, fault.Property, fault.Value, fault.Expected));
        });
    }

    // A host that cannot list its options is not asked to.
    private static IEnumerable<string> Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }
}
