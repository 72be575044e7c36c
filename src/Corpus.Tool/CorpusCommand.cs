using System.CommandLine;
using System.Text;
using Corpus.Tool.Checking;
using Corpus.Tool.Commands;
using Corpus.Tool.Mcp;
using Corpus.Tool.Report;

namespace Corpus.Tool;

/// <summary>The command <c>corpus</c>: the table of contents of its commands, which are one file each.</summary>
internal static class CorpusCommand
{
    private const int CannotRun = 2;

    // Pages of an older time are in code pages, which .NET has and does not offer unasked.
    static CorpusCommand() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Runs the command that <paramref name="arguments"/> name.</summary>
    /// <param name="arguments">The words behind <c>corpus</c>.</param>
    /// <param name="output">Takes what was asked for.</param>
    /// <param name="error">Takes what went wrong.</param>
    /// <param name="folder">The working folder; null for the process's own.</param>
    /// <param name="cancellationToken">Stops the command.</param>
    /// <returns>0 when all went well, 1 when there were faults, 2 when nothing could be done.</returns>
    public static Task<int> RunAsync(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter error, string? folder = null, CancellationToken cancellationToken = default) =>
        RunAsync(arguments, new CommandContext(output, error, Path.GetFullPath(folder ?? Directory.GetCurrentDirectory())), cancellationToken);

    /// <inheritdoc cref="RunAsync(IReadOnlyList{string}, TextWriter, TextWriter, string, CancellationToken)"/>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, CommandContext context, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Makes sources of pages, checks prose against them, shows the corpus, answers programs.");
        root.Subcommands.Add(AddCommand.Create(context));
        root.Subcommands.Add(UpdateCommand.Create(context));
        root.Subcommands.Add(CheckCommand.Create(context));
        root.Subcommands.Add(ReportCommand.Create(context));
        root.Subcommands.Add(McpCommand.Create(context));

        var configuration = new InvocationConfiguration { Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false };
        try
        {
            ParseResult parsed = root.Parse(arguments);
            if (ParseFault.Of(parsed) is not { } fault)
                return await parsed.InvokeAsync(configuration, cancellationToken);

            // What cannot be understood cannot be done; 1 says that something was done and has faults.
            if (arguments.Count == 0)
                await root.Parse(["--help"]).InvokeAsync(configuration, cancellationToken);
            context.Error.Write($"corpus: {fault}\n");
            return CannotRun;
        }
        catch (OperationCanceledException)
        {
            context.Error.Write("corpus: stopped\n");
            return 1;
        }
        catch (Exception e)
        {
            // Whatever it is: a command ends with a line that says why, and never with a stack.
            context.Error.Write($"corpus: {e.Message}\n");
            return CannotRun;
        }
    }
}
