namespace Corpus.Text.Language;

/// <summary>Reads a line as the phrases are written: lower case, a run of digits as one #,
/// a run of white space as one blank, and no marks or arrows in front.</summary>
/// <remarks>In place: nearly every line has no phrase, so none is copied.</remarks>
internal static class PhraseText
{
    /// <summary>The key of no characters yet.</summary>
    public const uint NoKey = Fnv.Start32;

    private const char Digits = '#';
    private const char Blank = ' ';

    /// <summary>The key of a run of digits.</summary>
    public static uint DigitsKey { get; } = Key(NoKey, Digits);

    /// <summary>The key of a word by the key of what is before its last character, which is in lower case; FNV-1a.</summary>
    public static uint Key(uint before, char last) => unchecked((before ^ last) * Fnv.Prime32);

    /// <summary>The key of a word in lower case.</summary>
    public static uint Key(string word) => word.Aggregate(NoKey, Key);

    /// <summary>The key of a word and of the character that the next one starts with, blanks between or none.
    /// Many phrases open with "the" or with a number: with it few lines need a closer look.</summary>
    public static uint WithNext(uint key, bool isApart, char next) => Key(isApart ? Key(key, Blank) : key, Normalised(next));

    public static bool IsBlank(char c) => c <= Blank || (c >= 128 && Normalised(c) == Blank);

    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or Digits;

    /// <summary>Where the line starts behind the marks and arrows in front of it.</summary>
    public static int Start(ReadOnlySpan<char> line)
    {
        int start = 0;
        while (start < line.Length
            && line[start] is '-' or '–' or '—' or '>' or '<' or '→' or '»' or '›'
                or '"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '„' or ' ' or '|' or '+')
            start++;

        return AfterBlanks(line, start);
    }

    /// <summary>The first character behind white space from <paramref name="at"/> on.</summary>
    public static int AfterBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && IsBlank(line[at]))
            at++;

        return at;
    }

    /// <summary>Where <paramref name="phrase"/> ends when the line has it at <paramref name="start"/>; -1 when it has not.</summary>
    public static int EndOf(string phrase, ReadOnlySpan<char> line, int start)
    {
        int at = start;
        foreach (char expected in phrase)
        {
            if (at >= line.Length || Normalised(line[at]) != expected)
                return -1;
            at = expected == Blank ? AfterBlanks(line, at) : expected == Digits ? AfterDigits(line, at) : at + 1;
        }

        return at;
    }

    private static int AfterDigits(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && IsDigit(line[at]))
            at++;

        return at;
    }

    private static char Normalised(char c) => Scripts.ToLower(c) switch
    {
        >= '0' and <= '9' => Digits,
        < ' ' => Blank,
        var lower => lower,
    };
}
