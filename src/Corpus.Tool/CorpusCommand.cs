using System.CommandLine;

namespace Corpus.Tool;

/// <summary>The command <c>corpus</c>: the table of contents of its commands, which are one file each.</summary>
internal static class CorpusCommand
{
    /// <summary>Runs the command that <paramref name="arguments"/> name.</summary>
    /// <returns>0 when all went well, 1 when there were faults, 2 when nothing could be done.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Makes sources of pages, checks prose against them, shows the corpus, answers programs.");
        var configuration = new InvocationConfiguration { Output = output, Error = error };
        return await root.Parse(arguments).InvokeAsync(configuration, cancellationToken);
    }
}
