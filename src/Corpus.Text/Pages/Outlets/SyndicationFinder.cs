using Corpus.Text.Language;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Outlets;

/// <summary>Where the page says that the article was published first: "This post appeared first on example.org".</summary>
internal static class SyndicationFinder
{
    private const int LinesBelow = 25;
    private const int LinesAbove = 12;
    private const int LongestLine = 400;

    /// <summary>The first publisher and the line that names it; null when none does.</summary>
    public static (string From, int Index)? Find(string text, IReadOnlyList<PageLine> lines, BodyRun run)
    {
        if (run.IsEmpty)
            return null;

        for (int i = Math.Max(0, run.First - LinesAbove); i <= Math.Min(lines.Count - 1, run.Last + LinesBelow); i++)
        {
            // Inside the body only its last lines: prose may well say where something was published first.
            bool isPlace = !run.Contains(i) || (i >= run.Last - 1 && lines[i].IsNote);
            if (isPlace && lines[i].Is(LineCategories.Origin) && lines[i].Content.Length <= LongestLine
                && In(text.AsSpan(lines[i].Content.Start, lines[i].Content.Length)) is { } from)
                return (from, i);
        }

        return null;
    }

    private static string? In(ReadOnlySpan<char> line)
    {
        string lower = Words.Lower(line);
        foreach (string phrase in Lexicon.SyndicationPhrases)
        {
            int at = lower.IndexOf(phrase + " ", StringComparison.Ordinal);
            if (at >= 0)
                return Publisher(line.Slice(at + phrase.Length + 1));
        }

        return null;
    }

    private static string? Publisher(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> trimmed = rest.TrimStart();
        int blank = trimmed.IndexOf(' ');
        if (blank > 0 && Lexicon.Articles.Contains(Words.Lower(trimmed.Slice(0, blank))))
            trimmed = trimmed.Slice(blank + 1);

        ReadOnlySpan<char> domain = WebAddress.FirstDomain(trimmed);
        if (!domain.IsEmpty && trimmed.IndexOf(domain) <= 12)
            return domain.ToString();

        int end = 0;
        for (int at = 0; at < trimmed.Length && (char.IsUpper(trimmed[at]) || char.IsDigit(trimmed[at]));)
        {
            end = at;
            while (end < trimmed.Length && (char.IsLetterOrDigit(trimmed[end]) || trimmed[end] is '\'' or '’' or '-' or '&'))
                end++;
            at = end;
            while (at < trimmed.Length && trimmed[at] == ' ')
                at++;
        }

        return end > 1 ? trimmed.Slice(0, end).ToString() : null;
    }
}
