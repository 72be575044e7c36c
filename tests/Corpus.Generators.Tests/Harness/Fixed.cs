using System.Collections.Immutable;
using System.Reflection;
using Corpus.Generators.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Applies the code fixes of the product.</summary>
internal static class Fixed
{
    public static IReadOnlyList<CodeFixProvider> All { get; } =
        [.. Loadable()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    // The completion provider of the same assembly needs the editor's assemblies, which are not here.
    private static IEnumerable<Type> Loadable()
    {
        try
        {
            return typeof(SourceWordsFix).Assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            return partly.Types.OfType<Type>();
        }
    }

    /// <summary>The fixes that are offered for the first diagnostic that <typeparamref name="TFix"/> can fix.</summary>
    public static async Task<IReadOnlyList<CodeAction>> Offered<TFix>(TestProject tested, Project project)
        where TFix : CitationFix
    {
        var offered = new List<CodeAction>();
        foreach (Diagnostic diagnostic in (await tested.Analyze(project)).Where(diagnostic => diagnostic.Location.IsInSource))
        {
            Document document = project.GetDocument(diagnostic.Location.SourceTree)!;
            foreach (CodeFixProvider provider in All.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), default));
        }

        offered.RemoveAll(action => action.EquivalenceKey != Key<TFix>());
        return offered;
    }

    /// <summary>The code after the first fix that <typeparamref name="TFix"/> offers; and what is still reported there.</summary>
    public static async Task<(string Code, IReadOnlyList<Diagnostic> Left)> Once<TFix>(TestProject tested, string code)
        where TFix : CitationFix
    {
        Project project = tested.Create(code);
        IReadOnlyList<CodeAction> offered = await Offered<TFix>(tested, project);
        Assert.NotEmpty(offered);
        return await Apply(tested, project, offered[0]);
    }

    /// <summary>The code after <typeparamref name="TFix"/> has been applied to everything at once.</summary>
    public static async Task<(string Code, IReadOnlyList<Diagnostic> Left)> Everywhere<TFix>(TestProject tested, string code)
        where TFix : CitationFix
    {
        CodeFixProvider provider = All.Single(provider => provider is CitedNameFixProvider == typeof(TFix).IsSubclassOf(typeof(CitedNameFix)));
        Project project = tested.Create(code);
        Document document = project.Documents.Single(candidate => candidate.Name == "Code.cs");
        var context = new FixAllContext(document, provider, FixAllScope.Document, Key<TFix>(), provider.FixableDiagnosticIds, new Reported(tested), default);
        CodeAction? action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        return await Apply(tested, project, action);
    }

    /// <summary>The code after altered words are fixed everywhere, as a command line asks for it: by the first fix of one diagnostic, if any.</summary>
    public static async Task<(string Code, IReadOnlyList<Diagnostic> Left)> AskedBy(TestProject tested, Project project, Diagnostic first)
    {
        CodeFixProvider provider = All.Single(provider => provider is AlteredWordsFixProvider);
        Document document = project.GetDocument(first.Location.SourceTree)!;
        CodeAction? asked = null;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, first, (offered, _) => asked ??= offered, default));
        ImmutableArray<string> ids = provider.FixableDiagnosticIds;
        var context = new FixAllContext(document, provider, FixAllScope.Solution, asked?.EquivalenceKey, ids, new Reported(tested), default);
        CodeAction? action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        return await Apply(tested, project, action);
    }

    private static string Key<TFix>()
        where TFix : CitationFix => ((CitationFix)Activator.CreateInstance(typeof(TFix))!).Key;

    private static async Task<(string, IReadOnlyList<Diagnostic>)> Apply(TestProject tested, Project project, CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(default);
        Project changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        Document document = changed.Documents.Single(candidate => candidate.Name == "Code.cs");
        return ((await document.GetTextAsync()).ToString(), await tested.Analyze(changed));
    }

    private sealed class Reported(TestProject tested) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await tested.Analyze(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await tested.Analyze(document.Project)).Where(diagnostic => document.Project.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
