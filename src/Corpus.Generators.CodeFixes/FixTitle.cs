using Corpus.Generators.Analyzers;
using Corpus.Text.Verification.Wording;

namespace Corpus.Generators.CodeFixes;

/// <summary>The title of a fix with the words that it puts in.</summary>
internal static class FixTitle
{
    private static readonly HashSet<string> _commentMarks = ["///", "//#", "*", ""];

    /// <summary>The title, and of <paramref name="words"/> those that are new beside the ones <paramref name="before"/>, with a word on each side.</summary>
    public static string Of(string title, string before, string words)
    {
        string[] old = [.. before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(word => !_commentMarks.Contains(word))];
        string[] now = words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        int most = Math.Min(old.Length, now.Length);
        int first = 0;
        while (first < most && old[first] == Bare(now[first]))
            first++;
        int last = 0;
        while (last < most - first && old[old.Length - 1 - last] == Bare(now[now.Length - 1 - last]))
            last++;

        first = Math.Max(0, Math.Min(first, now.Length - 1) - 1);
        int end = Math.Min(now.Length, now.Length - last + 1);
        string shown = MessageText.Clip(string.Join(" ", now.Skip(first).Take(end - first)));
        return $"{title}: “{(first > 0 ? "… " : "")}{shown}{(end < now.Length ? " …" : "")}”";
    }

    // Without the marks of the literal around it; with the brackets and commas that make a difference.
    private static string Bare(string word) => word.Trim('"', '@', '$', '+');
}
