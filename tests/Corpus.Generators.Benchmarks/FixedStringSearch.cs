using System.Diagnostics;
using Corpus.Generators.Benchmarks.Quick;

namespace Corpus.Generators.Benchmarks;

/// <summary>The peer: <c>grep</c> looks for all citations at once, letter by letter, in the same text on one line a page. It must be on the path.</summary>
/// <remarks>It knows no typography, no speaker, no source and no nearest passage.</remarks>
internal sealed class FixedStringSearch : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;

    public FixedStringSearch(CitedPages cited)
        : this(cited, cited.Citations)
    {
    }

    public FixedStringSearch(CitedPages cited, IEnumerable<string> citations)
    {
        File.WriteAllLines(Path.Combine(_folder, "words"), citations);
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

    /// <summary>The processor time of a run, user, in milliseconds.</summary>
    public double Measure()
    {
        ChildUsage grep = ChildUsage.Of(_folder, TimeSpan.FromMinutes(1), "grep", "-c", "-F", "-f", "words", "text");
        return grep.User * 1e3;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
