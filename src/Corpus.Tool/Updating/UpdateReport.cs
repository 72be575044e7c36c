using System.Globalization;

namespace Corpus.Tool.Updating;

/// <summary>Says of a source what changed, in lines for people.</summary>
internal static class UpdateReport
{
    private const int LongestWords = 120;

    /// <summary>Writes the lines of one source.</summary>
    public static void Write(UpdatedSource updated, bool isDry, CommandContext context)
    {
        string name = context.Shown(updated.Source.Path);
        if (updated.Fault is { } fault)
        {
            context.Error.WriteLine(name + ": " + fault);
            return;
        }

        if (updated.Changes is not { IsNothing: false } changes)
            return;

        context.Output.WriteLine(name + (isDry ? " would change" : " changed"));
        if (changes.Title is { } title)
            context.Output.WriteLine($"  title: {title.Before ?? "none"} -> {title.Now ?? "none"}");
        if (changes.Words.Before != changes.Words.Now)
            context.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  words: {changes.Words.Before:N0} -> {changes.Words.Now:N0}"));
        foreach (string words in changes.Lost)
            context.Output.WriteLine("  lost: “" + Clip(words) + "”");
        foreach ((string before, string now) in changes.Altered)
            context.Output.WriteLine("  altered: “" + Clip(before) + "” -> “" + Clip(now) + "”");
        foreach (string words in changes.New)
            context.Output.WriteLine("  new: “" + Clip(words) + "”");
    }

    private static string Clip(string words) => words.Length <= LongestWords ? words : words[..LongestWords] + " …";
}
