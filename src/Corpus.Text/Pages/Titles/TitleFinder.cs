using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Body;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Titles;

/// <summary>The headline: the best candidate near the start of the run, if it is clearly the best.</summary>
internal static class TitleFinder
{
    private const int LinesAbove = 45;
    private const int LinesInRun = 3;
    private const int LongestTitle = 500;

    /// <summary>Finds the title; null when the page prints none.</summary>
    public static TitleCandidate? Find(string text, IReadOnlyList<PageLine> lines, BodyRun run)
    {
        if (run.IsEmpty)
            return null;

        List<TitleCandidate> candidates = Candidates(text, lines, run);
        TitleCandidate? best = null;
        double bestWeight = 0;
        double allWeights = 1;
        var byWording = new Dictionary<ulong, Copies>();
        var sums = new double[candidates.Count];
        foreach (TitleCandidate candidate in candidates)
        {
            if (!byWording.TryGetValue(candidate.Wording, out Copies? copies))
                byWording.Add(candidate.Wording, copies = new Copies());
            copies.Count++;
        }

        foreach (TitleCandidate candidate in candidates)
            candidate.Copies = byWording[candidate.Wording].Count;

        for (int i = 0; i < candidates.Count; i++)
        {
            sums[i] = Math.Exp(TitleScores.Candidate.Sum(candidates[i]));
            allWeights += sums[i];
            byWording[candidates[i].Wording].Weight += sums[i];
        }

        double bestSingle = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            double weight = byWording[candidates[i].Wording].Weight;
            if (weight > bestWeight || (weight == bestWeight && sums[i] > bestSingle))
            {
                best = candidates[i];
                bestWeight = weight;
                bestSingle = sums[i];
            }
        }

        if (best is null || bestWeight / allWeights <= TitleScores.Threshold)
            return null;

        return candidates.Find(candidate =>
            IsHeadlineAbove(candidate, best) && byWording[candidate.Wording].Weight >= TitleScores.HeadlineAboveShare * bestWeight) ?? best;
    }

    // A standfirst shares more words with the body than its headline does: of two neighbours that do nearly as well, the upper one is the title.
    private static bool IsHeadlineAbove(TitleCandidate upper, TitleCandidate best) =>
        upper.Index == best.Index - 1 && upper.Wording != best.Wording && upper.LastMark is not ('.' or ':');

    /// <summary>The lines that could be the title.</summary>
    internal static List<TitleCandidate> Candidates(string text, IReadOnlyList<PageLine> lines, BodyRun run)
    {
        var bodyWords = new BodyWords(text, lines, run, HeadLines(lines, run));
        var candidates = new List<TitleCandidate>();
        bool sawPlain = false;
        int end = Math.Min(run.First + LinesInRun, run.Last);
        for (int i = Math.Max(0, run.First - LinesAbove); i < end; i++)
        {
            PageLine line = lines[i];
            if (!MayBeTitle(line) && !OpensDocument(lines, i))
                continue;

            bool isPlain = !line.HasBullet && line.Words is >= 4 and <= 26 && !line.Is(LineCategories.Furniture)
                && !HasBar(text.AsSpan(line.Content.Start, line.Content.Length));
            candidates.Add(Candidate(text, lines, run, i, isPlain && !sawPlain, bodyWords));
            sawPlain |= isPlain;
        }

        return candidates;
    }

    private static IEnumerable<PageLine> HeadLines(IReadOnlyList<PageLine> lines, BodyRun run)
    {
        for (int i = Math.Max(0, run.First - LinesAbove); i < Math.Min(run.First + LinesInRun, run.Last); i++)
        {
            if (MayBeTitle(lines[i]) || OpensDocument(lines, i))
                yield return lines[i];
        }
    }

    private static bool MayBeTitle(PageLine line) => line.Words is >= 2 and <= 38 && line.Content.Length <= LongestTitle;

    // Sentences below the first line, or who wrote them and when: a page has its menu there.
    private static bool OpensDocument(IReadOnlyList<PageLine> lines, int index)
    {
        if (index > 0 || lines.Count < 2
            || lines[0] is not { Words: <= 30, IsGood: false, EndsOpen: false, HasBullet: false, Dates.Count: 0, Content.Length: <= LongestTitle })
            return false;

        PageLine next = lines[1];
        return (!lines[0].EndsSentence || lines[0].EndsQuestion) && !lines[0].Is(LineCategories.Byline)
            && (next.IsGood || next.EndsSentence || next.Is(LineCategories.Byline) || next.IsDateLine || next.Dates.Count > 0);
    }

    private static TitleCandidate Candidate(string text, IReadOnlyList<PageLine> lines, BodyRun run, int index, bool isFirstPlain, BodyWords bodyWords)
    {
        PageLine line = lines[index];
        TextSpan span = TextSpan.FromBounds(SlugGlue.HeadlineStart(text, line.Content), line.Content.End);
        ReadOnlySpan<char> words = text.AsSpan(span.Start, span.Length);
        int last = words.Length - 1;
        while (last > 0 && Scripts.Closes(words[last]))
            last--;

        BodyWords.Common common = bodyWords.Compare(words, run.Contains(index) ? 2 : 1);
        return new TitleCandidate
        {
            Index = index,
            Line = line,
            Span = span,
            Wording = LooseWording.Hash(words),
            Overlap = common.Overlap,
            LineOfRun = run.Contains(index) ? index - run.First + 1 : 0,
            Distance = run.First - index,
            DateAfter = LinesDownTo(lines, index, IsDated),
            BylineAfter = LinesDownTo(lines, index, other => other.Is(LineCategories.Byline)),
            DateOrBylineAbove = index > 0 && (IsDated(lines[index - 1]) || lines[index - 1].Is(LineCategories.Byline)),
            IsFirstPlain = isFirstPlain,
            SharesPair = common.SharesPair,
            OpensDocument = OpensDocument(lines, index),
            IsHeading = words.Length > 2 && words[0] == '#' && words[1] == ' ',
            HasEntity = words.IndexOf("&#".AsSpan()) >= 0 || words.IndexOf("&amp;".AsSpan()) >= 0,
            ProseFollows = index + 1 < lines.Count && (lines[index + 1].IsGood || (lines[index + 1].Words >= 10 && lines[index + 1].EndsSentence)),
            HasColonOrDash = HasColonOrDash(words),
            HasBar = HasBar(words),
            OpensSmall = char.IsLower(words[0]),
            LastMark = words[last],
        };
    }

    private static bool HasBar(ReadOnlySpan<char> words) =>
        words.IndexOfAny('|', '»', '›') >= 0 || words.IndexOf(" / ".AsSpan(), StringComparison.Ordinal) >= 0;

    private static bool IsDated(PageLine line) => line.IsDateLine || (line.Dates.Count > 0 && !line.IsGood);

    private static int LinesDownTo(IReadOnlyList<PageLine> lines, int index, Func<PageLine, bool> isIt)
    {
        for (int i = 1; i <= 5 && index + i < lines.Count; i++)
        {
            if (isIt(lines[index + i]))
                return i;
        }

        return 6;
    }

    private static bool HasColonOrDash(ReadOnlySpan<char> words)
    {
        for (int i = 1; i + 1 < words.Length; i++)
        {
            if ((words[i] == ':' && words[i + 1] == ' ') || words[i] is '–' or '—' || (words[i] == '-' && words[i - 1] == ' ' && words[i + 1] == ' '))
                return true;
        }

        return false;
    }

    // What the candidates of one wording are worth together.
    private sealed class Copies
    {
        public int Count { get; set; }

        public double Weight { get; set; }
    }
}
