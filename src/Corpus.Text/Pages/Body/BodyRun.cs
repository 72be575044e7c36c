using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Body;

/// <summary>The run of lines that is the article, holes included.</summary>
/// <param name="First">The index of its first line.</param>
/// <param name="Last">The index of its last line; less than <paramref name="First"/> when the page has no article.</param>
internal readonly record struct BodyRun(int First, int Last)
{
    private const int StartReach = 5;
    private const int ShortLine = 15;
    private const int MostShortEnds = 2;
    private const int ShortestParagraph = 4;
    private const int MostLinks = 8;
    private const int LongestLink = 16;
    private const int LongestLabel = 30;
    private const int MostTurnsBehind = 12;

    public bool IsEmpty => Last < First;

    public static BodyRun None { get; } = new(0, -1);

    public bool Contains(int index) => index >= First && index <= Last;

    /// <summary>The run with the greatest sum of scores, found in one pass.</summary>
    /// <param name="lines">The page's lines.</param>
    /// <param name="isFallback">Whether no line scored, so that all sentences of a short text were taken.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static BodyRun Find(IReadOnlyList<PageLine> lines, out bool isFallback, CancellationToken cancellationToken = default)
    {
        BodyRun best = None;
        double bestSum = 0;
        double sum = double.NegativeInfinity;
        int first = 0;
        int sinceDateLine = StartReach;
        int sinceByline = StartReach;
        for (int i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine line = lines[i];
            double fresh = RunScores.Start.Sum(new RunStart(line, sinceDateLine < StartReach, sinceByline < StartReach));
            if (fresh > sum)
            {
                sum = fresh;
                first = i;
            }

            sum += RunScores.Line.Sum(line);
            if (sum > bestSum)
            {
                bestSum = sum;
                best = new BodyRun(first, i);
            }

            sinceDateLine = line.IsDateLine ? 0 : sinceDateLine + 1;
            sinceByline = line.Is(LineCategories.Byline) ? 0 : sinceByline + 1;
        }

        isFallback = best.IsEmpty;
        return isFallback ? Sentences(lines) : best.WithoutLooseEnd(lines).WithShortEnd(lines).WithEndBehindBlock(lines);
    }

    // A heading, a credit or "Keep reading:" with nothing under it is not the end of an article.
    public BodyRun WithoutLooseEnd(IReadOnlyList<PageLine> lines)
    {
        int last = Last;
        while (last > First && lines[last].Words < ShortLine && !lines[last].EndsSentence)
            last--;

        return this with { Last = last };
    }

    // "The council decides in May.": a short last paragraph adds nothing to the sum, and belongs to the article as the long one above it does.
    private BodyRun WithShortEnd(IReadOnlyList<PageLine> lines)
    {
        int last = Last;
        while (last - Last < MostShortEnds && last + 1 < lines.Count && IsShortParagraph(lines[last + 1]))
            last++;

        return this with { Last = last };
    }

    // A short story goes on behind the block of related articles in its middle.
    private BodyRun WithEndBehindBlock(IReadOnlyList<PageLine> lines)
    {
        int next = Last + 1;
        if (next >= lines.Count || lines[next] is not { IsEarlyHeading: true } || !lines[next].Is(LineCategories.Related))
            return this;

        int block = next++;
        while (next < lines.Count && next - block <= MostLinks
            && lines[next] is { EndsSentence: false, EndsOpen: false, Words: <= LongestLink, Lists: LineCategories.None })
            next++;

        int last = Last;
        for (; next < lines.Count && (lines[next].IsGood || lines[next].Words >= ShortestParagraph) && IsPlainSentence(lines[next]); next++)
            last = next;
        return this with { Last = last };
    }

    /// <summary>The run with the last turns of an interview and the last words of a speech, which are too short to count for themselves.</summary>
    public BodyRun WithLastWords(string text, IReadOnlyList<PageLine> lines)
    {
        int last = Last;
        HashSet<string>? labels = null;
        while (last >= First && last + 1 < lines.Count && IsPlainSentence(lines[last + 1]) && lines[last + 1].Words < ShortLine)
        {
            PageLine next = lines[last + 1];
            bool isAnswer = text[lines[last].Content.End - 1] is '?' or '？';
            bool isLast = next.Words < ShortestParagraph && last + 1 >= lines.Count - MostShortEnds;
            if (!isAnswer && !isLast && !(LabelOf(text, next) is { } label && (labels ??= Labels(text, lines)).Contains(label)))
                break;
            last++;
        }

        return this with { Last = last };
    }

    // Who speaks in the run and right behind it: "Q:", "BRANDT:". One label alone may be anything.
    private HashSet<string> Labels(string text, IReadOnlyList<PageLine> lines)
    {
        var labels = new HashSet<string>(StringComparer.Ordinal);
        for (int i = First; i <= Math.Min(Last + MostTurnsBehind, lines.Count - 1); i++)
        {
            if (LabelOf(text, lines[i]) is { } label)
                labels.Add(label);
        }

        if (labels.Count < 2)
            labels.Clear();
        return labels;
    }

    private static string? LabelOf(string text, PageLine line)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Content.Start, Math.Min(line.Content.Length, LongestLabel));
        int colon = content.IndexOfAny(':', '：');
        return colon > 0 && char.IsUpper(content[0]) ? content.Slice(0, colon).ToString() : null;
    }

    private static bool IsPlainSentence(PageLine line) =>
        line is { EndsSentence: true, HasBullet: false, IsRepeated: false, IsNote: false, HasAddress: false, IsDateLine: false }
        && line is { Lists: LineCategories.None, Dates.Count: 0 };

    private static bool IsShortParagraph(PageLine line) =>
        line is { Words: >= ShortestParagraph and < ShortLine, IsUnderHeading: false, IsTitleCase: false } && IsPlainSentence(line);

    // A note of two short sentences has no run of prose: all from its first sentence to its last.
    private static BodyRun Sentences(IReadOnlyList<PageLine> lines)
    {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (!lines[i].EndsSentence || lines[i].Is(LineCategories.Furniture) || lines[i].Words < 2)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        return first < 0 ? None : new BodyRun(first, last);
    }
}
