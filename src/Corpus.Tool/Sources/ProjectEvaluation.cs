using System.Diagnostics;
using System.Text.Json;

namespace Corpus.Tool.Sources;

/// <summary>Asks MSBuild for the items of a project.</summary>
internal static class ProjectEvaluation
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(60);

    public static IReadOnlyList<ProjectItems.ProjectItem> ItemsOf(string project, string item)
    {
        string answer = Ask(project, item);
        try
        {
            using JsonDocument document = JsonDocument.Parse(answer);
            return [.. document.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray().Select(Read)];
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw Failed(project, answer.Split('\n')[0]);
        }
    }

    private static ProjectItems.ProjectItem Read(JsonElement item)
    {
        Dictionary<string, string> values = item.EnumerateObject()
            .ToDictionary(value => value.Name, value => value.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new ProjectItems.ProjectItem([values["FullPath"]], [], values);
    }

    private static string Ask(string project, string item)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-getItem:" + item, "-nologo"]) { RedirectStandardOutput = true };
        try
        {
            using Process process = Process.Start(start) ?? throw Failed(project, "dotnet does not start");
            Task<string> answer = process.StandardOutput.ReadToEndAsync();
            if (answer.Wait(_longest))
                return answer.Result;

            process.Kill(entireProcessTree: true);
            throw Failed(project, "it does not answer");
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw Failed(project, fault.Message);
        }
    }

    private static CannotRunException Failed(string project, string why) =>
        new($"the sources of {Path.GetFileName(project)} cannot be asked of MSBuild ({why.Trim()}): say which files are sources with --sources");
}
