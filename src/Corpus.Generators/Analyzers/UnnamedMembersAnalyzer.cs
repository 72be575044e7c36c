using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>CORP011: a corpus so large that not everything in it has a named member.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnnamedMembersAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.UnnamedMembers];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(static context =>
        {
            var sources = ProjectSources.Of(context.Options);

            // A project that says what it wants has it, and needs not be told.
            if (sources.Files.Count == 0 || sources.Options.Members != MemberChoice.Auto)
                return;

            CorpusSize size = sources.Load(context.CancellationToken).Size;
            MemberScope scope = MemberScopes.Choose(MemberChoice.Auto, size);
            if (scope < MemberScope.All)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Rules.UnnamedMembers,
                    Location.None,
                    Number(size.Members(MemberScope.All)),
                    Number(MemberScopes.MostAbove(scope)),
                    Named(scope),
                    Number(size.Members(scope))));
            }
        });
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Named(MemberScope scope) => scope switch
    {
        MemberScope.CitableQuotes => "articles, speakers and the direct quotations of known speakers",
        MemberScope.Speakers => "articles and speakers",
        _ => "articles",
    };
}
