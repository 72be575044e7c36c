using Spectre.Console;

namespace Corpus.Tool;

/// <summary>Does one thing after another, with a bar that says how far it is where a person watches.</summary>
internal static class Bar
{
    /// <summary>Does <paramref name="work"/> for each name.</summary>
    public static async Task RunAsync(IAnsiConsole console, bool isWatched, IReadOnlyList<string> names, Func<string, Task> work)
    {
        if (!isWatched || names.Count < 2)
        {
            foreach (string name in names)
                await work(name);
            return;
        }

        await console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            ProgressTask task = progress.AddTask("pages", maxValue: names.Count);
            foreach (string name in names)
            {
                await work(name);
                task.Increment(1);
            }
        });
    }
}
