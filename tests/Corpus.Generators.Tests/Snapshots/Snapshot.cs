using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>
/// Compares generated files with those kept beside the test, in the format of Verify.SourceGenerators: <c>Type.Method#Hint.verified.cs</c>, whose first
/// line names the hint. What differs is written beside it as <c>.received.cs</c>; to accept it, rename it.
/// </summary>
internal static class Snapshot
{
    /// <summary>Fails when one of the wanted files of a run differs from its snapshot, has none, or when a snapshot has no file any more.</summary>
    public static Task Verify(GeneratorDriver run, Func<GeneratedSourceResult, bool> isWanted, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        Verify(run.GetRunResult().Results.Single().GeneratedSources.Where(isWanted), test, method);
        return Task.CompletedTask;
    }

    private static void Verify(IEnumerable<GeneratedSourceResult> files, string test, string method)
    {
        string folder = Path.GetDirectoryName(test)!;
        string prefix = Path.GetFileNameWithoutExtension(test) + "." + method + "#";
        var differing = new List<string>();
        var leftOver = new HashSet<string>(Directory.GetFiles(folder, prefix + "*.verified.cs").Select(file => Path.GetFileName(file)), StringComparer.Ordinal);
        foreach (GeneratedSourceResult file in files)
        {
            string name = prefix + Path.GetFileNameWithoutExtension(file.HintName);
            leftOver.Remove(name + ".verified.cs");
            string received = Path.Combine(folder, name + ".received.cs");
            string verified = Path.Combine(folder, name + ".verified.cs");
            string content = "//HintName: " + file.HintName + "\n" + WithoutVersion(file.SourceText.ToString());
            if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == content)
            {
                File.Delete(received);
                continue;
            }

            File.WriteAllText(received, content);
            differing.Add(name);
        }

        Assert.True(differing.Count == 0, "Not as in the snapshot; see the .received.cs files: " + string.Join(", ", differing));
        Assert.True(leftOver.Count == 0, "Snapshots of files that are not generated any more: " + string.Join(", ", leftOver));
    }

    /// <summary>A new version of the product is no new snapshot.</summary>
    private static string WithoutVersion(string code) =>
        code.Replace($"\"{typeof(CorpusGenerator).Assembly.GetName().Version!.ToString(3)}\"", "\"{version}\"", StringComparison.Ordinal);
}
