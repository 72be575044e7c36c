using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Dates;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Published;

/// <summary>The day of publication: the full date that stands best near the title.</summary>
internal sealed class DateFinder(string text, IReadOnlyList<PageLine> lines, BodyRun run, int? title)
{
    private const int LinesAbove = 60;
    private const int LinesBelow = 12;
    private const int LabelledLinesBelow = 40;
    private const int EarliestYear = 1980;

    /// <summary>A date and what stands around it.</summary>
    internal sealed record Candidate(FoundDate Date, int Index, PageLine Line)
    {
        public bool IsNearTitle { get; init; }

        public bool IsAfterTitle { get; init; }

        public bool IsInRun { get; init; }

        public bool IsFarAbove { get; init; }

        public bool IsPublished { get; init; }

        public bool IsUpdated { get; init; }
    }

    private static readonly ScoreTable<Candidate> _scores = new(
        new("between title and run", +3.0, date => date.IsNearTitle),
        new("after the title", +0.7, date => date.IsAfterTitle),
        new("short line", +0.8, date => date.Line.Words <= 8),
        new("long line", -1.2, date => date.Line.Words > 18),
        new("labelled as published", +1.0, date => date.IsPublished),
        new("labelled as updated", -1.2, date => date.IsUpdated),
        new("clock time", +0.4, date => date.Line.HasClockTime),
        new("byline on the line", +0.8, date => date.Line.Is(LineCategories.Byline)),
        new("bullet", -1.0, date => date.Line.HasBullet),
        new("far above", -1.0, date => date.IsFarAbove),
        new("inside the run", -0.5, date => date.IsInRun));

    /// <summary>The best date; null when the page prints none.</summary>
    /// <param name="ofDateline">The date before the article's first sentence, which counts where the page's head prints none.</param>
    public Candidate? Find(FoundDate? ofDateline = null)
    {
        if (run.IsEmpty)
            return null;

        Candidate? best = null;
        double bestSum = double.NegativeInfinity;
        for (int i = Math.Max(0, run.First - LinesAbove); i <= Math.Min(run.First + 1, run.Last); i++)
        {
            foreach (Candidate candidate in On(i))
            {
                double sum = _scores.Sum(candidate);
                if (sum > bestSum)
                {
                    best = candidate;
                    bestSum = sum;
                }
            }
        }

        if (best is null && ofDateline is { } told && told.Year >= EarliestYear)
            return new Candidate(told, run.First, lines[run.First]);

        return best ?? BelowRun();
    }

    private Candidate? BelowRun()
    {
        for (int i = run.Last + 1; i <= Math.Min(run.Last + LabelledLinesBelow, lines.Count - 1); i++)
        {
            foreach (Candidate candidate in On(i))
            {
                bool isLabelled = candidate.IsPublished || (candidate.IsUpdated && i <= run.Last + LinesBelow);
                bool isDateLine = candidate.Line is { Words: <= 8, HasBullet: false }
                    && (i <= run.Last + 4 || (candidate.Line.HasClockTime && i <= run.Last + LinesBelow));
                if (isLabelled || isDateLine)
                    return candidate;
            }
        }

        return null;
    }

    private IEnumerable<Candidate> On(int index) =>
        lines[index].Dates.Count == 0 || lines[index].IsGood || lines[index].Is(LineCategories.Legal) ? [] : On(lines[index], index);

    private IEnumerable<Candidate> On(PageLine line, int index)
    {
        int labelStart = line.Content.Start;
        foreach (FoundDate date in line.Dates)
        {
            (bool published, bool updated) = DateLabel.Before(text, lines, index, labelStart, date.Span.Start);
            labelStart = date.Span.End;
            if (date.Year < EarliestYear)
                continue;

            int top = (title ?? run.First) - 8;
            yield return new Candidate(date, index, line)
            {
                IsNearTitle = index >= top && index < run.First,
                IsAfterTitle = title is { } t && index > t,
                IsInRun = run.Contains(index),
                IsFarAbove = run.First - index > 20,
                IsPublished = published,
                IsUpdated = updated,
            };
        }
    }
}
