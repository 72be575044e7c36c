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
            foreach (OptionFault fault in ProjectSources.Of(context.Options).Options.Faults.Concat(SharedNamespace(context)))
                context.ReportDiagnostic(Diagnostic.Create(Rules.Property, Location.None, fault.Property, fault.Value, fault.Expected));

            // Every section of every file of options that counts for any of the code. A fault in one of them is told once.
            var unknown = new SortedSet<string>(StringComparer.Ordinal);
            var faults = new HashSet<OptionFault>();
            foreach (AnalyzerConfigOptions options in context.Compilation.SyntaxTrees.Select(provider.GetOptions).Prepend(provider.GlobalOptions))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                unknown.UnionWith(Keys(options).Where(key => key.StartsWith(CitationOptions.Prefix, StringComparison.OrdinalIgnoreCase)
                    && !CitationOptions.IsKnown(key)));
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

    // Keys is virtual, and the compiler's own base class throws this where a host does not list its options: such a host is not asked to.
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

    // Two corpora in one namespace, of which this project sees both: the compiler takes the nearer one and warns at each use (CS0436).
    private static IEnumerable<OptionFault> SharedNamespace(CompilationAnalysisContext context)
    {
        var sources = ProjectSources.Of(context.Options);
        if (sources.Files.Count == 0)
            yield break;

        string articles = LegalNamespace.Unescaped(sources.Options.Namespace) + ".Articles";
        foreach (IAssemblySymbol assembly in context.Compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.GetTypeByMetadataName(articles) is not { } other
                || (other.DeclaredAccessibility != Accessibility.Public && !assembly.GivesAccessTo(context.Compilation.Assembly)))
            {
                continue;
            }

            yield return new OptionFault(
                "CorpusNamespace",
                sources.Options.Namespace,
                "another one: the corpus of " + assembly.Name + " has it, and this project sees both");
            yield break;
        }
    }
}
