using System.CommandLine;
using System.Text;
using Corpus.Tool.Checking;
using Corpus.Tool.Commands;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Report;

/// <summary><c>corpus report</c>: shows the corpus as a page for people.</summary>
internal static class ReportCommand
{
    public static Command Create(CommandContext context)
    {
        var file = new Option<string>("--output", "-o")
        {
            Description = "The page that is written",
            HelpName = "file",
            DefaultValueFactory = _ => "report.html",
        };
        var title = new Option<string>("--title") { Description = "What stands at its head", DefaultValueFactory = _ => "The corpus" };
        Option<string[]> sources = PatternOption.Sources();
        Option<string[]> check = PatternOption.Create(
            "--check",
            "Prose and code to be checked and shown with the verdicts, by patterns as for --sources; without one those of corpus.json, else all Markdown");
        check.Arity = ArgumentArity.ZeroOrMore;
        var command = new Command("report", "Shows the corpus as one page: who says what where, who repeats whom, which figures disagree, what is cited.")
        {
            file, title, sources, check,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new ReportRequest(context.Folder, parsed.GetValue(file)!, parsed.GetValue(title)!)
            {
                Sources = PatternOption.Of(parsed, sources),
                Checked = parsed.GetResult(check) is null ? null : PatternOption.Of(parsed, check),
            };
            TextWriter output = parsed.InvocationConfiguration.Output;
            TextWriter error = parsed.InvocationConfiguration.Error;
            return Task.FromResult(Run(request, output, error, cancellationToken));
        });
        return command;
    }

    /// <summary>Writes the page, and says how it ended: 0, or 2 when nothing could be done.</summary>
    public static int Run(ReportRequest request, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            Require(request);
            string page = request.Make(problem => error.Write($"corpus: {problem}\n"), out ReportedCorpus corpus, cancellationToken);
            File.WriteAllText(Path.GetFullPath(request.Output, request.Folder), page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            int quotations = corpus.Sources.Sum(source => source.Article.Quotes.Count);
            output.Write($"{request.Output}: {Wording.Counted(corpus.Sources.Count, "article")}, {Wording.Counted(quotations, "quotation")}\n");
            return 0;
        }
        catch (Exception fault) when (fault is CannotRunException or IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            error.Write($"corpus: {fault.Message}\n");
            return 2;
        }
    }

    // Said before all sources are read.
    private static void Require(ReportRequest request)
    {
        string file = Path.GetFullPath(request.Output, request.Folder);
        if (Directory.Exists(file))
        {
            throw new CannotRunException(
                $"“{request.Output}” is a folder: -o names the page's file, such as -o {request.Output.TrimEnd('/', '\\')}/report.html");
        }

        if (Path.GetDirectoryName(file) is { } folder && !Directory.Exists(folder))
        {
            throw new CannotRunException(
                $"the page cannot be written to “{request.Output}”: there is no folder “{Path.GetDirectoryName(request.Output)}”");
        }
    }
}
