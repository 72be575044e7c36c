namespace Corpus.Text.Reading;

/// <summary>Reads what a line shows by itself, in one pass over its characters.</summary>
internal sealed class LineFeatures(string text, CancellationToken cancellationToken)
{
    private const int LongestListed = 70;
    private const int LongestOpening = 16;
    private const int LongestDated = 28;
    private const int LongestDatedLength = 500;
    private const int HashedLength = 200;
    private const int CharactersBetweenLooks = 0x10000;
    private const int NoteReach = 250;
    private const int ShortestSentence = 8;

    private readonly NormalisedLine _normalised = new();

    /// <summary>Fills in the features of <paramref name="line"/>.</summary>
    public void Read(PageLine line)
    {
        ReadOnlySpan<char> content = text.AsSpan(line.Content.Start, line.Content.Length);
        int digits = Scan(content, line);
        line.Hash = Hash(content, line.Words);
        line.HasDigits = digits > 0;
        ReadEnd(content, line);

        _normalised.Read(line.Words <= LongestListed ? content : content.Slice(0, Math.Min(content.Length, NoteReach)));
        Listed lists = Lexicon.Phrases.Find(_normalised, opens: line.Words <= LongestOpening);
        line.Lists = line.Words <= LongestListed ? lists : lists & (Listed.Note | Listed.Origin);
        // "By Thursday the roads were open.", "De provincie beslist na de zomer."
        if (line.EndsSentence && line.Words >= ShortestSentence)
            line.Lists &= ~Listed.Byline;

        line.IsNote = line.Is(Listed.Note) || NoteSentence.Is(content);
        line.Lists &= ~Listed.Note;
        if (line.Words <= LongestDated && content.Length <= LongestDatedLength && digits > 0)
        {
            line.Dates = digits > 3 ? DateReader.Find(text, line.Content) : [];
            line.HasClockTime = ClockTime.IsIn(content);
        }
    }

    /// <summary>Counts words, capitals and stops; returns the number of digits.</summary>
    private int Scan(ReadOnlySpan<char> content, PageLine line)
    {
        int blanks = 0;
        int lower = 0;
        int upper = 0;
        int letters = 0;
        int capitals = 0;
        int dense = 0;
        int digits = 0;
        bool atWordStart = true;
        int nextLook = CharactersBetweenLooks;
        for (int i = 0; i < content.Length; i++)
        {
            if (i >= nextLook)
            {
                cancellationToken.ThrowIfCancellationRequested();
                nextLook = i + CharactersBetweenLooks;
            }

            char c = content[i];
            if (IsSmallLetter(c))
            {
                int start = i;
                while (i + 1 < content.Length && IsSmallLetter(content[i + 1]))
                    i++;
                letters += i + 1 - start;
                lower += atWordStart ? 1 : 0;
                atWordStart = false;
                continue;
            }

            if (c is ' ' or '\t' or '\r' or '\n' || (c >= 128 && char.IsWhiteSpace(c)))
            {
                // A line break and an indentation inside a hard-wrapped paragraph count as one blank.
                blanks += atWordStart ? 0 : 1;
                atWordStart = true;
                continue;
            }

            if (c is >= 'A' and <= 'Z')
            {
                letters++;
                capitals++;
                upper += atWordStart ? 1 : 0;
            }
            else if (c is >= '0' and <= '9')
            {
                digits++;
            }
            else if (c < 128)
            {
                ReadMark(content, i, line);
                if (atWordStart && c is '"' or '\'' or '(' or '[')
                    continue;
            }
            else
            {
                if (Scripts.IsDense(c))
                    dense++;
                else if (char.IsDigit(c))
                    digits++;
                else if (char.IsLetter(c))
                {
                    letters++;
                    bool isUpper = char.IsUpper(c);
                    capitals += isUpper ? 1 : 0;
                    upper += atWordStart && isUpper ? 1 : 0;
                    lower += atWordStart && char.IsLower(c) ? 1 : 0;
                }
                else if (c is '，' or '、' or '。' or '،')
                    line.HasInnerStop |= i < content.Length - 1;

                if (atWordStart && c is '“' or '‘' or '«' or '„')
                    continue;
            }

            atWordStart = false;
        }

        line.Words = dense * 2 > letters ? Math.Max(1, Math.Max(dense / 2, blanks + 1)) : blanks + 1;
        line.Letters = letters + dense;
        line.IsTitleCase = upper > 0 && lower * 2 < line.Words;
        line.IsAllCapitals = letters > 3 && capitals * 10 >= letters * 9;
        return digits;
    }

    private static bool IsSmallLetter(char c) => (uint)(c - 'a') < 26;

    // Two lines that agree in their length in words and in their first characters are copies.
    private static ulong Hash(ReadOnlySpan<char> content, int words)
    {
        ulong hash = unchecked((14695981039346656037 ^ (uint)words) * 1099511628211);
        foreach (char c in content.Slice(0, Math.Min(content.Length, HashedLength)))
        {
            if (c > ' ')
                hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }

    private static void ReadMark(ReadOnlySpan<char> content, int i, PageLine line)
    {
        switch (content[i])
        {
            case ',' or '.' when i + 1 < content.Length && char.IsWhiteSpace(content[i + 1]):
                line.HasInnerStop = true;
                break;
            case '.' or '@' or '/' when !line.HasAddress:
                line.HasAddress = WebAddress.IsAt(content, i);
                break;
        }
    }

    private static void ReadEnd(ReadOnlySpan<char> content, PageLine line)
    {
        int last = content.Length - 1;
        while (last > 0 && (Scripts.Closes(content[last]) || content[last] == ' '))
            last--;

        // "5:49 p.m." ends no sentence.
        bool isHalfOfDay = last > 3 && content[last] == '.' && content[last - 1] is 'm' or 'M' && content[last - 2] == '.' && content[last - 3] is 'a' or 'p' or 'A' or 'P';
        line.EndsSentence = Scripts.EndsSentence(content[last]) && !isHalfOfDay;
        line.EndsOpen = content[content.Length - 1] is ':' or ';' or ',' or '：' or '，' or '、';
    }
}
