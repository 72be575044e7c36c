using System.CommandLine;
using System.Text;
using Corpus.Tool.Checking;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Report;

/// <summary><c>corpus report</c>: shows the corpus as a page for people.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var file = new Option<string>("--output", "-o") { Description = "The page that is written", DefaultValueFactory = _ => "report.html" };
        var title = new Option<string>("--title") { Description = "What stands at its head", DefaultValueFactory = _ => "The corpus" };
        var sources = new Option<string[]>("--sources")
        {
            Description = "The sources, by patterns; else those of corpus.json, else the CorpusSource items of the folder's project",
            AllowMultipleArgumentsPerToken = true,
        };
        var check = new Option<string[]>("--check")
        {
            Description = "Prose and code to be checked and shown with the verdicts, by patterns; without one those of corpus.json, else all Markdown",
            Arity = ArgumentArity.ZeroOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("report", "Shows the corpus as one page: who says what where, who repeats whom, which figures disagree, what is cited.")
        {
            file, title, sources, check,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var request = new ReportRequest(Directory.GetCurrentDirectory(), parsed.GetValue(file)!, parsed.GetValue(title)!)
            {
                Sources = parsed.GetValue(sources) ?? [],
                Checked = parsed.GetResult(check) is null ? null : parsed.GetValue(check) ?? [],
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
}
