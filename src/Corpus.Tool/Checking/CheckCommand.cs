using System.CommandLine;
using Corpus.Tool.Commands;

namespace Corpus.Tool.Checking;

/// <summary><c>corpus check</c>: holds the quotations of prose against the sources.</summary>
internal static class CheckCommand
{
    private static readonly Dictionary<string, Action<CheckResult, TextWriter>> _formats = new(StringComparer.Ordinal)
    {
        ["text"] = TextFormat.Write,
        ["sarif"] = SarifFormat.Write,
        ["json"] = JsonFormat.Write,
        ["github"] = GitHubFormat.Write,
    };

    public static Command Create(CommandContext context)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files, folders or patterns such as 'docs/**/*.md'; else those of corpus.json, else all Markdown below the folder",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<string[]> sources = PatternOption.Sources();
        var strict = new Option<bool>("--strict") { Description = "Words that are in no source are a fault, too, where no source is named" };
        var fix = new Option<bool>("--fix")
        {
            Description = "Puts the source's words in the place of altered ones, where the sources accept them there, and writes the files",
        };
        var format = new Option<string>("--format")
        {
            Description = "How faults are written: text for people and editors, sarif (2.1.0), json with every citation, github for a workflow's annotations",
            HelpName = string.Join('|', _formats.Keys),
            DefaultValueFactory = _ => "text",
        };
        format.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } asked }] && !_formats.ContainsKey(asked))
                result.AddError($"--format is {string.Join(", ", _formats.Keys.SkipLast(1))} or {_formats.Keys.Last()}, not “{asked}”");
        });

        var command = new Command(
            "check",
            "Holds the quotations of Markdown, web pages, text, resources, JSON, C# and comments against the sources. "
            + "Ends with 0 without a fault, 1 with faults, 2 where it cannot check.")
        {
            files, sources, strict, fix, format,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new CheckRequest(
                context.Folder, parsed.GetValue(files) ?? [], PatternOption.Of(parsed, sources), parsed.GetValue(strict));
            TextWriter output = parsed.InvocationConfiguration.Output;
            TextWriter error = parsed.InvocationConfiguration.Error;
            return Task.FromResult(Run(request, parsed.GetValue(fix), parsed.GetValue(format)!, output, error, cancellationToken));
        });
        return command;
    }

    /// <summary>Checks, writes what was found, and says how it ended: 0 without faults, 1 with faults, 2 when nothing could be done.</summary>
    public static int Run(CheckRequest request, bool fixes, string format, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            CheckResult result = request.Run(problem => error.Write($"corpus: {problem}\n"), cancellationToken);
            if (fixes)
                result = Fix(result, cancellationToken);
            _formats[format](result, output);
            return result.Faults > 0 ? 1 : result.IsWhole ? 0 : 2;
        }
        catch (Exception fault) when (fault is CannotRunException or IOException or UnauthorizedAccessException)
        {
            error.Write($"corpus: {fault.Message}\n");
            return 2;
        }
    }

    private static CheckResult Fix(CheckResult result, CancellationToken cancellationToken)
    {
        var files = new List<CheckedFile>(result.Files.Count);
        foreach (CheckedFile file in result.Files)
        {
            string mended = FileFixes.Apply(file, text => result.Checks.Again(file.File.With(text), cancellationToken));
            if (mended != file.File.Text)
                FileFixes.Write(file.File.File, mended);
            files.Add(mended == file.File.Text ? file : result.Checks.Again(file.File.With(mended), cancellationToken));
        }

        return result with { Files = files };
    }
}
