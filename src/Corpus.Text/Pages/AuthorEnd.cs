using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages;

/// <summary>The author's name on a line of its own, or the sentence on the author: the article is over there, whatever prose follows.</summary>
internal static class AuthorEnd
{
    private const int WordsBefore = 80;
    private const int LongestNameLine = 8;

    /// <summary>The run up to the author's second appearance behind at least eighty words of prose.</summary>
    public static BodyRun Cut(string text, IReadOnlyList<PageLine> lines, BodyRun run, string? byline)
    {
        if (byline is null || byline.IndexOf(' ') < 0)
            return run;

        string[] names = [.. byline.Split([", "], StringSplitOptions.None).Where(name => name.IndexOf(' ') > 0)];
        int words = 0;
        for (int i = run.First; i <= run.Last; i++)
        {
            PageLine line = lines[i];
            if (words >= WordsBefore && IsAboutAuthor(text, line, names, isLast: i >= run.Last - 1))
                return new BodyRun(run.First, i - 1).WithoutLooseEnd(lines);
            words += line.IsGood ? line.Words : 0;
        }

        return run;
    }

    private static bool IsAboutAuthor(string text, PageLine line, string[] names, bool isLast)
    {
        foreach (string name in names)
        {
            if (IsAboutAuthor(text, line, name, isLast))
                return true;
        }

        return false;
    }

    // No reporter opens the last paragraphs with the own name: what does is about the reporter.
    private static bool IsAboutAuthor(string text, PageLine line, string name, bool isLast)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Content.Start, line.Content.Length);
        if (line.Words > LongestNameLine)
            return (line.IsNote || isLast) && content.StartsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (line.EndsSentence || line.EndsOpen || content.IndexOf(name.AsSpan(), StringComparison.OrdinalIgnoreCase) < 0)
            return false;

        // "Jane Doe", "By Jane Doe", "Photo of Jane Doe", "Jane Doe, staff writer"; not "Photo: Jane Doe", which stands under a picture.
        return !line.Is(LineCategories.Caption)
            && (content.Length <= name.Length + 4 || line.Is(LineCategories.Byline | LineCategories.Meta)
                || content.StartsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase));
    }
}
