using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.PackageTests;

/// <summary>A consumer's project, opened in the engine that editors use for C#.</summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace;

    private Editor(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        Project = project;
    }

    public Project Project { get; }

    public static async Task<Editor> OpenAsync(Consumer consumer)
    {
        consumer.TryBuild(); // restores, which the engine does not do
        MSBuildWorkspace workspace = MSBuildWorkspace.Create();
        return new Editor(workspace, await workspace.OpenProjectAsync(consumer.ProjectFile));
    }

    /// <summary>The tooltip over the first place where <paramref name="code"/> stands in the file, at its last word.</summary>
    public async Task<string> TooltipAsync(string file, string code, string? content = null) =>
        string.Join("\n", (await SectionsAsync(file, code, content)).Select(section => section.Text));

    /// <summary>The addresses to which that tooltip leads. The engine keeps them to itself, and to the editor.</summary>
    public async Task<IReadOnlyList<string>> LinksAsync(string file, string code, string? content = null) =>
    [
        .. (await SectionsAsync(file, code, content))
            .SelectMany(section => section.TaggedParts)
            .Select(part => typeof(TaggedText).GetProperty("NavigationTarget", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(part) as string)
            .OfType<string>()
            .Where(target => target.Contains(".txt", StringComparison.Ordinal) || target.Contains("://", StringComparison.Ordinal)),
    ];

    private async Task<ImmutableArray<QuickInfoSection>> SectionsAsync(string file, string code, string? content)
    {
        Document document = content is null ? Project.Documents.Single(document => document.Name == file) : Typed(file, content);
        string text = (await document.GetTextAsync()).ToString();
        int position = text.IndexOf(code, StringComparison.Ordinal) + code.Length - 1;
        QuickInfoItem? item = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return item?.Sections ?? [];
    }

    /// <summary>What the editor offers at the bar in <paramref name="code"/>, when it is all that the file holds.</summary>
    public async Task<IReadOnlyList<string>> OfferedAsync(string file, string code) =>
        [.. (await CompletionsAsync(Typed(file, code), code)).ItemsList.Select(item => item.DisplayText)];

    /// <summary>The code after the line <paramref name="offered"/> of the list at the bar has been chosen.</summary>
    /// <remarks>Some editors ask for the change and some write what the list shows in place of its span: it must be one and the same.</remarks>
    public async Task<string> CompleteAsync(string file, string code, string offered)
    {
        Document document = Typed(file, code);
        CompletionList list = await CompletionsAsync(document, code);
        CompletionItem item = Assert.Single(list.ItemsList, item => item.DisplayText == offered);
        CompletionChange change = await CompletionService.GetService(document)!.GetChangeAsync(document, item);
        Assert.Equal(new TextChange(list.Span, item.DisplayText), change.TextChange);
        Assert.Equal(list.Span, item.Span);
        return (await document.GetTextAsync()).WithChanges(change.TextChange).ToString();
    }

    /// <summary>What the package reports in the file while it is typed, with the documents as they are now and what was generated from them as they were.</summary>
    /// <param name="file">The file, which holds nothing but <paramref name="code"/>.</param>
    /// <param name="code">The code.</param>
    /// <param name="edit">Changes a document after the generator has run; null for none.</param>
    public async Task<IReadOnlyList<Diagnostic>> ReportedAsync(string file, string code, Func<Project, Project>? edit = null)
    {
        Project typed = Typed(file, code).Project;
        Compilation generated = (await typed.GetCompilationAsync())!;
        Project now = (edit ?? (project => project))(typed);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. Package(now).SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        ImmutableArray<Diagnostic> found = await generated.WithAnalyzers(analyzers, now.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath.EndsWith(file, StringComparison.Ordinal) == true).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>What the package reports in a file that is no C#, of the code that was made of it.</summary>
    public async Task<IReadOnlyList<Diagnostic>> ReportedInAsync(string file)
    {
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. Package(Project).SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp))];
        ImmutableArray<Diagnostic> found = await (await Project.GetCompilationAsync())!.WithAnalyzers(analyzers, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Location.GetMappedLineSpan().Path.EndsWith(file, StringComparison.Ordinal))];
    }

    /// <summary>The code after the first fix whose title begins with <paramref name="title"/> has been taken for what is reported first.</summary>
    public async Task<string> FixAsync(string file, string code, string title)
    {
        Document document = Typed(file, code);
        Diagnostic diagnostic = (await ReportedAsync(file, code))[0];
        var offered = new List<CodeAction>();
        foreach (CodeFixProvider fix in Fixes(document.Project).Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), default));

        CodeAction taken = offered.First(action => action.Title.StartsWith(title, StringComparison.Ordinal));
        var change = (ApplyChangesOperation)Assert.Single(await taken.GetOperationsAsync(default));
        return (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    /// <summary>The file and the line to which an editor goes from the bar in <paramref name="code"/>.</summary>
    public async Task<(string File, string Line)> DefinitionAsync(string file, string code)
    {
        Document document = Typed(file, code);
        ISymbol symbol = Assert.IsAssignableFrom<ISymbol>(await SymbolFinder.FindSymbolAtPositionAsync(document, code.IndexOf('|', StringComparison.Ordinal)));
        Location place = symbol.Locations[0];
        Document generated = (await document.Project.GetSourceGeneratedDocumentsAsync()).Single(candidate => candidate.FilePath == place.SourceTree!.FilePath);
        return (generated.Name, (await generated.GetTextAsync()).Lines.GetLineFromPosition(place.SourceSpan.Start).ToString().Trim());
    }

    private static IEnumerable<AnalyzerReference> Package(Project project) =>
        project.AnalyzerReferences.Where(reference => reference.FullPath is { } path && Path.GetFileName(path).StartsWith("Corpus.", StringComparison.Ordinal));

    private static IEnumerable<CodeFixProvider> Fixes(Project project) =>
        Package(project).OfType<AnalyzerFileReference>()
            .Select(reference => reference.GetAssembly())
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private static async Task<CompletionList> CompletionsAsync(Document document, string code) =>
        await CompletionService.GetService(document)!.GetCompletionsAsync(document, code.IndexOf('|'));

    private Document Typed(string file, string code) =>
        Project.Documents.Single(document => document.Name == file).WithText(SourceText.From(code.Replace("|", "")));

    public void Dispose() => _workspace.Dispose();
}
