using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
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
    public async Task<string> TooltipAsync(string file, string code)
    {
        Document document = Project.Documents.Single(document => document.Name == file);
        string text = (await document.GetTextAsync()).ToString();
        int position = text.IndexOf(code, StringComparison.Ordinal) + code.Length - 1;
        QuickInfoItem? item = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return string.Join("\n", (item?.Sections ?? []).Select(section => section.Text));
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

    private static async Task<CompletionList> CompletionsAsync(Document document, string code) =>
        await CompletionService.GetService(document)!.GetCompletionsAsync(document, code.IndexOf('|'));

    private Document Typed(string file, string code) =>
        Project.Documents.Single(document => document.Name == file).WithText(SourceText.From(code.Replace("|", "")));

    public void Dispose() => _workspace.Dispose();
}
