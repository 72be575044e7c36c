using System.CommandLine;
using Corpus.Tool.Fetching;
using Corpus.Tool.Sources;
using Corpus.Tool.Updating;

namespace Corpus.Tool.Commands;

/// <summary><c>corpus update</c>: fetches or reads the sources' pages again, and says what changed.</summary>
internal static class UpdateCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommandContext context)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and write nothing" };
        var fetch = new FetchArguments();
        var command = new Command("update", "Fetches or reads again every source that has an address or a kept original, and says what changed.") { dryRun };
        Option<string> output = SourceFolderOption.AddTo(command);
        fetch.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            SourceFolder folder = Existing(SourceFolderOption.Of(parsed, output, context), context);
            using var fetcher = new PageFetcher(fetch.Read(parsed));
            return await RunAsync(new SourceUpdater(context, folder, fetcher), folder, parsed.GetValue(dryRun), context, cancellationToken);
        });
        return command;
    }

    private static SourceFolder Existing(string path, CommandContext context) => Directory.Exists(path)
        ? SourceFolder.Open(path)
        : throw new CannotRunException($"there is no folder “{context.Shown(path)}”: -o names the folder of the sources");

    private static async Task<int> RunAsync(SourceUpdater updater, SourceFolder folder, bool isDry, CommandContext context, CancellationToken cancellationToken)
    {
        List<StoredSource> sources = [.. folder.Sources.Where(updater.CanUpdate)];
        if (sources.Count == 0)
        {
            throw new CannotRunException(
                $"no source in {context.Shown(folder.Path)} has an address or a kept original: “corpus add” writes the one, and with --keep the other");
        }

        var results = new List<UpdatedSource>();
        Dictionary<string, StoredSource> byPath = sources.ToDictionary(source => source.Path, StringComparer.Ordinal);
        await Bar.RunAsync(
            Consoles.Of(context), context.IsTerminal, [.. byPath.Keys], async path => results.Add(await updater.ReadAsync(byPath[path], cancellationToken)));
        var changing = results
            .Where(result => result.Article is not null)
            .ToDictionary(result => result.Source.Path, result => result.Article!, StringComparer.Ordinal);
        IReadOnlyList<string> broken = BrokenCitations.Find(context, folder, changing, cancellationToken);
        if (!isDry)
            results = [.. results.Select(updater.Write)];
        foreach (UpdatedSource result in results)
            UpdateReport.Write(result, isDry, context);

        if (broken.Count > 0)
            await context.Output.WriteLineAsync(isDry ? "citations that would not hold any more:" : "citations that do not hold any more:");
        foreach (string citation in broken)
            await context.Output.WriteLineAsync("  " + citation);

        int changed = results.Count(result => result.Changes is { IsNothing: false });
        await context.Output.WriteLineAsync($"{results.Count} read again, {changed} changed{(isDry && changed > 0 ? ", none written" : "")}");
        return results.Exists(result => result.Fault is not null) ? 1 : 0;
    }
}
