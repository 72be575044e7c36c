using System.CommandLine;
using System.CommandLine.Parsing;
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
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ReportCommand.Create());
        root.Subcommands.Add(McpCommand.Create());

        var configuration = new InvocationConfiguration { Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false };
        try
        {
            ParseResult parsed = root.Parse(arguments);
            if (UnknownOption(parsed) is { } unknown)
            {
                context.Error.Write($"corpus: there is no option {unknown}: corpus {parsed.CommandResult.Command.Name} --help lists them\n");
                return CannotRun;
            }

            int code = await parsed.InvokeAsync(configuration, cancellationToken);

            // What cannot be understood cannot be done; 1 says that something was done and has faults.
            return parsed.Errors.Count > 0 ? CannotRun : code;
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

    // Where a command takes names of files, a mistyped option would be one of them. A file of such a name stands behind "--".
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && IsNamedAsOption(token.Value))?.Value;

    private static bool IsNamedAsOption(string word) => word.Length > 1 && word[0] == '-' && !char.IsDigit(word[1]);
}
