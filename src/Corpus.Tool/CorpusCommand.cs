using System.CommandLine;
using Corpus.Tool.Checking;

namespace Corpus.Tool;

/// <summary>The command <c>corpus</c>: the table of contents of its commands, which are one file each.</summary>
internal static class CorpusCommand
{
    private const int CannotRun = 2;

    /// <summary>Runs the command that <paramref name="arguments"/> name.</summary>
    /// <returns>0 when all went well, 1 when there were faults, 2 when nothing could be done.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Makes sources of pages, checks prose against them, shows the corpus, answers programs.");
        root.Subcommands.Add(CheckCommand.Create());

        var configuration = new InvocationConfiguration { Output = output, Error = error };
        ParseResult parsed = root.Parse(arguments);
        int code = await parsed.InvokeAsync(configuration, cancellationToken);

        // What cannot be understood cannot be done; 1 says that something was done and has faults.
        return parsed.Errors.Count > 0 ? CannotRun : code;
    }
}
