using System.Runtime.CompilerServices;
using Corpus.Text.Model;

namespace Corpus.Text.Language.Marks;

/// <summary>Finds the marks of a paragraph and leaves out what only looks like one: apostrophes inside words, inches, years.</summary>
internal static class MarkScanner
{
    private const int AsciiEnd = 128;

    // By a table, for a comparison more in this loop, which every character of a page passes, can be measured.
    private static readonly bool[] _isAsciiMark = AsciiMarks();

    /// <summary>Adds the marks of <paramref name="paragraph"/> to <paramref name="found"/>, in order.</summary>
    [MethodImpl(HotLoop.Options)]
    public static void Scan(string text, TextSpan paragraph, List<Mark> found, CancellationToken cancellationToken)
    {
        int end = paragraph.End;
        for (int at = paragraph.Start; at < end; at++)
        {
            char c = text[at];
            if (!IsMark(c))
                continue;
            if ((found.Count & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            int length = LengthAt(text, at, end, found);
            Add(text, paragraph, at, length, found);
            at += length - 1;
        }
    }

    /// <summary>Whether the character is a quotation mark, an apostrophe, or what stands for one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsMark(char c) => c < AsciiEnd ? _isAsciiMark[c] : IsWideMark(c);

    /// <summary>Whether a mark is an apostrophe inside a word.</summary>
    public static bool IsInsideWord(char before, char mark, char after) =>
        char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && FamilyOf(mark, 1) == MarkFamily.Single;

    private static bool[] AsciiMarks()
    {
        var marks = new bool[AsciiEnd];
        marks['"'] = marks['\''] = marks['`'] = true;
        return marks;
    }

    private static bool IsWideMark(char c) =>
        c is '«' or '»' or '“' or '”' or '„' or '‟' or '＂' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '「' or '」' or '『' or '』';

    // Two apostrophes or backticks are one mark. Of three at the end of words the first one closes what is nested (''he said 'no.'''),
    // of three before words the last one opens it.
    private static int LengthAt(string text, int at, int end, List<Mark> found)
    {
        char c = text[at];
        if (c is not ('\'' or '`' or '’' or '‘') || at + 1 >= end || text[at + 1] != c)
            return 1;

        // Only where a run begins is it counted: inside it the mark before ends here.
        bool closes = at > 0 && !char.IsWhiteSpace(text[at - 1]) && (found.Count == 0 || found[found.Count - 1].End != at);
        if (!closes)
            return 2;

        int run = 2;
        while (at + run < end && text[at + run] == c)
            run++;
        Steps.Take(run);
        return run % 2 == 1 ? 1 : 2;
    }

    private static void Add(string text, TextSpan paragraph, int at, int length, List<Mark> found)
    {
        char shape = text[at];
        char before = at > paragraph.Start ? text[at - 1] : ' ';
        char after = at + length < paragraph.End ? text[at + length] : ' ';
        MarkFamily family = FamilyOf(shape, length);

        if (length == 1 && IsInsideWord(before, shape, after))
            return;
        if (family == MarkFamily.Single && shape is '\'' or '’' && char.IsDigit(before) && after is ' ' or '"' or '”' && IsFeet(text, at))
            return;

        bool blankBefore = char.IsWhiteSpace(before);
        bool blankAfter = char.IsWhiteSpace(after);
        bool mayOpen = (blankBefore || IsDash(before) || before is '(' or '[' or '{' or '/' or '¿' or '¡' || IsOpeningShape(before))
            && !blankAfter && !IsClosingPunctuation(after);
        bool mayClose = !blankBefore && (blankAfter || !char.IsLetterOrDigit(after));
        found.Add(new Mark(at, length, shape, family, mayOpen, mayClose));
    }

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―';

    // Six foot two: 6' 2", 6'2".
    private static bool IsFeet(string text, int at)
    {
        int next = at + 1;
        while (next < text.Length && text[next] == ' ')
            next++;
        int digits = next;
        while (digits < text.Length && digits - next < 3 && char.IsDigit(text[digits]))
            digits++;
        return digits > next && digits < text.Length && text[digits] is '"' or '”' or '″';
    }

    private static bool IsOpeningShape(char c) => c is '“' or '‘' or '„' or '«' or '"' or '\'';

    private static bool IsClosingPunctuation(char c) => c is '.' or ',' or '!' or '?' or ';' or ':' or ')' or ']' or '}';

    private static MarkFamily FamilyOf(char shape, int length) => shape switch
    {
        '\'' or '‘' or '’' or '‚' or '‛' or '`' => length == 2 ? MarkFamily.Double : MarkFamily.Single,
        '«' or '»' => MarkFamily.Guillemet,
        '‹' or '›' => MarkFamily.SingleGuillemet,
        '「' or '」' => MarkFamily.Corner,
        '『' or '』' => MarkFamily.WhiteCorner,
        _ => MarkFamily.Double,
    };

    /// <summary>Whether a straight mark behind a digit is an inch sign: 6'2", a 12" record.</summary>
    public static bool IsInches(string text, Mark mark, bool isOpen)
    {
        if (mark.Shape is not ('"' or '\'' or '”') || mark.Offset == 0 || !char.IsDigit(text[mark.Offset - 1]))
            return false;
        if (!isOpen)
            return true;

        int at = mark.Offset - 1;
        while (at > 0 && char.IsDigit(text[at]))
            at--;
        return text[at] is '\'' or '’' && at > 0 && char.IsDigit(text[at - 1]);
    }

    /// <summary>Whether an apostrophe opens a word that has lost its beginning: '98, 'em, 'tis.</summary>
    public static bool IsElision(string text, Mark mark)
    {
        int end = mark.End;
        while (end < text.Length && end - mark.End < 8 && char.IsLetterOrDigit(text[end]))
            end++;
        ReadOnlySpan<char> word = text.AsSpan(mark.End, end - mark.End);
        if (word.Length is >= 2 and <= 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]))
            return word.Length == 2 || word[2] == 's';

        return mark.Shape is '\'' or '’' && (Lexicon.ClassesOf(word) & WordClasses.Elision) != 0;
    }
}
