using Corpus.Text.Language;
using Corpus.Text.Pages.Dates;

namespace Corpus.Text.Pages.Lines;

/// <summary>Reads what a line shows by itself.</summary>
internal sealed class LineFeatures(string text, CancellationToken cancellationToken)
{
    private const int LongestListed = 70;
    private const int LongestOpening = 16;
    private const int LongestDated = 28;
    private const int LongestDatedLength = 500;
    private const int OpeningLength = 12;
    private const int NoteReach = 250;
    private const int ShortestSentence = 8;

    private readonly LineScan _scan = new(LinePhrases.Index.Starts, LinePhrases.NumberWords, cancellationToken);

    /// <summary>Fills in the features of <paramref name="line"/>.</summary>
    public void Read(PageLine line)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Content.Start, line.Content.Length);
        _scan.Read(content);
        int blanks = _scan.Blanks;
        bool isDense = _scan.DenseLetters * 2 > _scan.Letters;
        line.Words = isDense ? Math.Max(_scan.DenseLetters / 2, blanks + 1) : blanks + 1;
        line.Letters = _scan.Letters + _scan.DenseLetters;
        line.IsTitleCase = _scan.CapitalWords > 0 && _scan.SmallWords * 2 < line.Words;
        line.IsAllCapitals = _scan.Letters > 3 && _scan.Capitals * 10 >= _scan.Letters * 9;
        line.HasInnerStop = _scan.HasInnerStop;
        line.HasAddress = _scan.HasAddress;
        line.HasDigits = _scan.Digits > 0;
        line.HasMark = _scan.HasMark;
        line.HasNumber = _scan.HasNumber;
        line.Opening = Opening(content, line.Words);
        ReadEnd(content, line, cancellationToken);
        ReadLists(content, line);
        if (line.Words <= LongestDated && content.Length <= LongestDatedLength && line.HasDigits)
        {
            line.Dates = _scan.Digits > 3 ? DateReader.Find(text, line.Content) : [];
            line.HasClockTime = ClockTime.IsIn(content);
        }
    }

    private void ReadLists(ReadOnlySpan<char> content, PageLine line)
    {
        LineCategories lists = line.Words <= LongestListed
            ? LinePhrases.Index.Find(content, _scan, opens: line.Words <= LongestOpening)
            : LinePhrases.Index.Find(content.Slice(0, Math.Min(content.Length, NoteReach)), _scan, opens: false)
                & (LineCategories.Note | LineCategories.Origin);
        // A name has capitals, and the verb behind it has none.
        line.IsNote = (lists & LineCategories.Note) != 0 || (_scan is { Capitals: > 1, SmallWords: > 0 } && NoteSentence.Is(content));
        // "By Thursday the roads were open.", "De provincie beslist na de zomer.", "Shares in the port fell."
        bool isSentence = line.EndsSentence && line.Words >= ShortestSentence;
        if (!isSentence && (lists & LineCategories.Count) != 0)
            lists |= LineCategories.Meta;
        line.Lists = lists & ~(isSentence ? LineCategories.Note | LineCategories.Byline | LineCategories.Count : LineCategories.Note | LineCategories.Count);
    }

    private static ulong Opening(ReadOnlySpan<char> content, int words)
    {
        ulong hash = unchecked((Fnv.Start64 ^ (uint)words) * Fnv.Prime64);
        int count = 0;
        for (int i = 0; i < content.Length && i < RepeatedLines.Reach && count < OpeningLength; i++)
        {
            if (content[i] <= ' ')
                continue;
            hash = unchecked((hash ^ content[i]) * Fnv.Prime64);
            count++;
        }

        return hash;
    }

    private static void ReadEnd(ReadOnlySpan<char> content, PageLine line, CancellationToken cancellationToken)
    {
        int last = content.Length - 1;
        for (; last > 0 && (Scripts.Closes(content[last]) || content[last] == ' '); last--)
        {
            if ((last & 0xFFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
        }

        // "5:49 p.m." ends no sentence.
        bool isHalfOfDay = last > 3 && content[last] == '.' && content[last - 1] is 'm' or 'M'
            && content[last - 2] == '.' && content[last - 3] is 'a' or 'p' or 'A' or 'P';
        line.EndsSentence = Scripts.EndsSentence(content[last]) && !isHalfOfDay;
        line.EndsQuestion = content[last] is '?' or '!' or '？' or '！';
        line.EndsOpen = content[content.Length - 1] is ':' or ';' or ',' or '：' or '，' or '、';
    }
}
