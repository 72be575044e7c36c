using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Bylines;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages;

/// <summary>A headline and below it another author with a date: the next article of a page that prints several.</summary>
internal static class NextArticle
{
    private const int WordsBefore = 80;
    private const int LongestByline = 10;

    /// <summary>The run up to the next article's headline, if one follows at least eighty words of prose.</summary>
    public static BodyRun Cut(string text, IReadOnlyList<PageLine> lines, BodyRun run)
    {
        int words = 0;
        for (int i = run.First + 1; i <= run.Last; i++)
        {
            words += lines[i - 1].IsGood ? lines[i - 1].Words : 0;
            if (words >= WordsBefore && IsHeadline(lines[i - 1]) && NamesAndDates(text, lines[i]))
                return new BodyRun(run.First, i - 2).WithoutLooseEnd(lines);
        }

        return run;
    }

    private static bool IsHeadline(PageLine line) => line is { Words: >= 4 and <= 22, EndsSentence: false, EndsOpen: false, Dates.Count: 0 };

    private static bool NamesAndDates(string text, PageLine line)
    {
        if (line.Words > LongestByline || line.Dates.Count != 1 || line.EndsSentence)
            return false;

        string words = GluedWords.Part(text.AsSpan(line.Content.Start, line.Content.Length));
        return ByPhrase.NamesIn(words) is not null || PersonNames.Read(words, 0, out _).Count > 0;
    }
}
