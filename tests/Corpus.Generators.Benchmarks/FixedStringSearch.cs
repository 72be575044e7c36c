using System.Diagnostics;

namespace Corpus.Generators.Benchmarks;

/// <summary>The peer: <c>grep</c> looks for all citations at once, as printed, in the same text on one line a page. It must be on the path.</summary>
/// <remarks>It knows no typography, no speaker, no source and no nearest passage.</remarks>
internal sealed class FixedStringSearch : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;

    public FixedStringSearch(CitedPages cited)
    {
        File.WriteAllLines(Path.Combine(_folder, "words"), cited.Citations);
        File.WriteAllLines(Path.Combine(_folder, "text"), cited.Pages.Select(CitedPages.Flattened));
    }

    /// <summary>The number of citations found.</summary>
    public int Run()
    {
        using Process grep = Process.Start(new ProcessStartInfo("grep", ["-o", "-F", "-f", "words", "text"]) { WorkingDirectory = _folder, RedirectStandardOutput = true })!;
        int found = 0;
        while (grep.StandardOutput.ReadLine() is not null)
            found++;

        grep.WaitForExit();
        return found;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
