using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;

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

    public void Dispose() => _workspace.Dispose();
}
