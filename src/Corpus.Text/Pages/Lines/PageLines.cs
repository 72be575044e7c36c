using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Pages.Lines;

/// <summary>The lines of a page that are not blank, with their features.</summary>
internal static class PageLines
{
    private const int LettersALine = 60;
    private const int GoodWindow = 6;
    private const int HeadingReach = 8;
    private const int ShortestEcho = 20;
    private const int LongestEcho = 400;
    private const int WordsBeforeLateStop = 80;
    private const int ShortestLink = 8;
    private const int ShortestProse = 10;
    private const int ShortestWeighed = 5;
    private const double LongWords = 5.4;
    private const double EnglishLetters = 4.9;
    private const double HeaviestWord = 1.6;

    /// <summary>Reads the lines from <paramref name="start"/> on; those of a hard-wrapped text as paragraphs.</summary>
    public static List<PageLine> Read(string text, int start, int linesBefore, CancellationToken cancellationToken) =>
        WithFeatures(text, HardWrap.Join(text, Split(text, start, linesBefore, cancellationToken), cancellationToken), cancellationToken);

    /// <summary>Reads the lines from <paramref name="start"/> on, each as it stands.</summary>
    public static List<PageLine> ReadEach(string text, int start, int linesBefore, CancellationToken cancellationToken) =>
        WithFeatures(text, Split(text, start, linesBefore, cancellationToken), cancellationToken);

    private static List<PageLine> WithFeatures(string text, List<PageLine> lines, CancellationToken cancellationToken)
    {
        var features = new LineFeatures(text, cancellationToken);
        foreach (PageLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            features.Read(line);
        }

        WeighWords(lines);
        MarkRepetitions(text, lines, cancellationToken);
        MarkNeighbours(lines, cancellationToken);
        MarkHeadings(text, lines, cancellationToken);
        return lines;
    }

    private static List<PageLine> Split(string text, int start, int linesBefore, CancellationToken cancellationToken)
    {
        var lines = new List<PageLine>((text.Length - start) / LettersALine);
        int number = linesBefore;
        for (int at = start; at < text.Length;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Line line = Line.Read(text, at, text.Length, ++number, cancellationToken);
            at = line.Span.End;
            if (line.IsBlank)
                continue;

            TextSpan content = WithoutBullet(text, line.Content, cancellationToken);
            lines.Add(new PageLine { Number = number, Start = line.Span.Start, Content = content, HasBullet = content != line.Content });
        }

        return lines;
    }

    private static TextSpan WithoutBullet(string text, TextSpan content, CancellationToken cancellationToken)
    {
        int start = content.Start;
        bool isSpacedMark = text[start] is '*' or '-' && start + 1 < content.End && char.IsWhiteSpace(text[start + 1]);
        if (!isSpacedMark && !Scripts.IsBullet(text[start]))
            return content;

        do
        {
            if ((++start & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }
        while (start < content.End && (char.IsWhiteSpace(text[start]) || Scripts.IsBullet(text[start])));
        return start == content.End ? content : TextSpan.FromBounds(start, content.End);
    }

    // Every length is counted in English words. A language of long words says as much in fewer.
    private static void WeighWords(List<PageLine> lines)
    {
        long letters = 0;
        long words = 0;
        foreach (PageLine line in lines)
        {
            if (line.Words < ShortestProse || !line.EndsSentence)
                continue;
            letters += line.Letters;
            words += line.Words;
        }

        double length = words == 0 ? 0 : letters / (double)words;
        if (length <= LongWords)
            return;

        double weight = Math.Min(length / EnglishLetters, HeaviestWord);
        foreach (PageLine line in lines)
            line.Words = line.Words < ShortestWeighed ? line.Words : (int)Math.Round(line.Words * weight);
    }

    private static void MarkRepetitions(string text, List<PageLine> lines, CancellationToken cancellationToken)
    {
        RepeatedLines.Mark(text, lines, cancellationToken);
        for (int i = 1; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Echoes(text, lines[i - 1], lines[i]))
                lines[i - 1].IsEchoed = lines[i].IsEchoed = true;
        }

        foreach (PageLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            line.IsGood = !line.IsRepeated && !line.IsEchoed
                && ((line.Words >= 10 && line.EndsSentence) || (line.Words >= 25 && line.HasInnerStop) || line.Words >= 40);
        }
    }

    private static bool Echoes(string text, PageLine above, PageLine below)
    {
        int length = Math.Min(above.Content.Length, below.Content.Length);
        return length >= ShortestEcho && length <= LongestEcho
            && text.AsSpan(above.Content.Start, length).SequenceEqual(text.AsSpan(below.Content.Start, length));
    }

    private static void MarkNeighbours(List<PageLine> lines, CancellationToken cancellationToken)
    {
        int goodBefore = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            PageLine line = lines[i];
            cancellationToken.ThrowIfCancellationRequested();
            bool goodAbove = i > 0 && lines[i - 1].IsGood;
            bool goodBelow = i + 1 < lines.Count && lines[i + 1].IsGood;
            line.GoodNeighbours = (goodAbove ? 1 : 0) + (goodBelow ? 1 : 0);
            line.NextIsDateLine = i + 1 < lines.Count && lines[i + 1].IsDateLine;
            line.GoodBefore = goodBefore;
            goodBefore += line.IsGood ? 1 : 0;
            goodBefore -= i >= GoodWindow && lines[i - GoodWindow].IsGood ? 1 : 0;
        }
    }

    private static void MarkHeadings(string text, List<PageLine> lines, CancellationToken cancellationToken)
    {
        int goodWords = 0;
        int sinceHeading = HeadingReach;
        foreach (PageLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            line.IsUnderHeading = sinceHeading++ < HeadingReach;
            if (!line.Is(LineCategories.Stop | LineCategories.Related | LineCategories.Comment) || line.Words > 9 || line.EndsSentence || IsLink(text, line))
            {
                goodWords += line.IsGood ? line.Words : 0;
                continue;
            }

            if (line.Is(LineCategories.Stop))
            {
                line.IsLateStop = goodWords >= WordsBeforeLateStop;
                line.IsEarlyStop = !line.IsLateStop;
            }

            line.IsBlockHeading = line.Is(LineCategories.Related | LineCategories.Comment);
            line.IsEarlyHeading = line.IsBlockHeading && goodWords < WordsBeforeLateStop;
            if (line.IsBlockHeading)
                sinceHeading = 0;
        }
    }

    // "Read also: the mayor resigns" is a link between two paragraphs; a heading has its links below it.
    private static bool IsLink(string text, PageLine line)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Content.Start, line.Content.Length);
        int colon = content.IndexOfAny(':', '：');
        return colon > 0 && content.Length - colon > ShortestLink;
    }
}
