using System.CommandLine;
using Corpus.Tool.Adding;
using Corpus.Tool.Fetching;
using Corpus.Tool.Sources;
using Spectre.Console;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus add</c>: makes sources of pages.</summary>
internal static class AddCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        var pages = new Argument<string[]>("page")
        {
            Description = "Files, folders with pages in them, http and https addresses",
            Arity = ArgumentArity.OneOrMore,
        };
        var keep = new Option<bool>("--keep") { Description = "Keep the original beside the source, gzipped" };
        var fetch = new FetchArguments();
        var command = new Command("add", "Makes sources of web pages, PDF and Word documents: a text a page, with what the page says of itself at its head.")
        {
            pages, keep,
        };
        Option<string> output = SourceFolderOption.AddTo(command);
        fetch.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            SourceFolder folder = SourceFolder.Open(SourceFolderOption.Of(parsed, output, context));
            IReadOnlyList<string> names = PageInputs.Expand(parsed.GetValue(pages) ?? [], context, folder.Path);
            using var fetcher = new PageFetcher(fetch.Read(parsed));
            return await RunAsync(new PageAdder(context, folder, fetcher, parsed.GetValue(keep)), names, context, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(PageAdder adder, IReadOnlyList<string> names, CommandContext context, CancellationToken cancellationToken)
    {
        if (names.Count == 0)
            throw new CannotRunException("there is no page in what was named: name files, folders with pages in them, or http and https addresses");

        // What is named and is not there keeps none of the others, but where nothing is there nothing is done.
        if (names.All(name => PageInputs.FaultOf(name, context) is not null))
        {
            foreach (string name in names)
                context.Error.Write($"corpus: {context.Shown(name)}: {PageInputs.FaultOf(name, context)}\n");
            return 2;
        }

        IAnsiConsole console = Consoles.Of(context);
        var added = new List<AddedPage>();
        await Bar.RunAsync(console, context.IsTerminal, names, async name => added.Add(await adder.AddAsync(name, cancellationToken)));
        if (added.Exists(page => page.Source is not null))
            console.Write(AddedTable.Of(added, context));
        foreach (AddedPage page in added.Where(page => page.Fault is not null))
            await context.Error.WriteLineAsync(page.Name + ": " + page.Fault);

        return added.Exists(page => page.Fault is not null) ? 1 : 0;
    }
}
