using System.CommandLine;
using Corpus.Tool.Commands;
using Corpus.Tool.Sources;
using ModelContextProtocol.Server;

namespace Corpus.Tool.Mcp;

/// <summary><c>corpus mcp</c>: answers programs about the corpus, on standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create(CommandContext context)
    {
        Option<string[]> sources = PatternOption.Sources();
        var command = new Command("mcp", "Answers programs about the corpus by the Model Context Protocol, on standard input and output.") { sources };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(context.Folder, PatternOption.Of(parsed, sources), parsed.InvocationConfiguration.Error, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, IReadOnlyList<string> patterns, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            var settings = CorpusSettings.Of(folder);
            SourceSet sources = new SourceRequest(folder, patterns).Load(settings, cancellationToken);
            foreach (SourceProblem problem in sources.Problems)
                error.Write($"corpus: {problem.Path}: {problem.Message}\n");

            // Standard output is the protocol's: whatever else is written by anybody goes to the other one.
            await using var transport = new StdioServerTransport("corpus");
            Console.SetOut(error);
            await CorpusServer.RunAsync(sources.Corpus, settings.Options, transport, cancellationToken);
            return 0;
        }
        catch (Exception fault) when (fault is CannotRunException or IOException or UnauthorizedAccessException)
        {
            error.Write($"corpus: {fault.Message}\n");
            return 2;
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }
}
