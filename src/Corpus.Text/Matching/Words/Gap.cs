using System.Text;
using Corpus.Text.Language;

namespace Corpus.Text.Matching.Words;

/// <summary>What stands between two words: white space and marks, in the forms in which it is compared.</summary>
internal static class Gap
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>What readers of scanned pages write for the hyphen at a line's end.</summary>
    private const char NotSign = '\u00AC';

    private static readonly char[] _wraps = [SoftHyphen, NotSign];

    /// <summary>The gap with every run of white space as one space.</summary>
    public static string Collapse(string text, int start, int end)
    {
        var collapsed = new StringBuilder(end - start);
        bool space = false;
        for (int i = start; i < end; i++)
        {
            if (Characters.KindOf(text[i]) != CharacterKind.Space)
                collapsed.Append(text[i]);
            else if (!space)
                collapsed.Append(' ');
            space = Characters.KindOf(text[i]) == CharacterKind.Space;
        }

        return collapsed.ToString();
    }

    /// <summary>Collapsed text without the signs that only part a word at the end of a line. (A hyphen may be the word's own.)</summary>
    public static string WithoutWraps(string collapsed)
    {
        int at = collapsed.IndexOfAny(_wraps);
        if (at < 0)
            return collapsed;

        var joined = new StringBuilder(collapsed.Length);
        int from = 0;
        for (; at >= 0; at = collapsed.IndexOfAny(_wraps, at + 1))
        {
            bool isBetweenLetters = at > 0 && at + 2 < collapsed.Length && char.IsLetter(collapsed[at - 1]) && char.IsLetter(collapsed[at + 2]);
            if (!isBetweenLetters || collapsed[at + 1] != ' ')
                continue;
            joined.Append(collapsed, from, at - from);
            from = at + 2;
        }

        return joined.Append(collapsed, from, collapsed.Length - from).ToString();
    }

    /// <summary>The gap's marks in one form for all shapes: without white space,
    /// unless <paramref name="betweenDigits"/>, where it tells two numbers from one.</summary>
    public static string Fold(string text, int start, int end, bool betweenDigits)
    {
        if (end - start == 1 && text[start] == ' ')
            return betweenDigits ? " " : "";

        var folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            switch (Characters.KindOf(c))
            {
                case CharacterKind.Invisible:
                    break;
                case CharacterKind.Space or CharacterKind.NoBreakSpace:
                    if (betweenDigits && !EndsWithSpace(folded) && !IsBehindLineEndHyphen(text, start, i))
                        folded.Append(' ');
                    break;
                case CharacterKind.Quotation:
                    // Two apostrophes or two backticks are one quotation mark.
                    if (i + 1 < end && text[i + 1] == c && (Characters.IsApostrophe(c) || c == '`'))
                        i++;
                    folded.Append('\'');
                    break;
                case CharacterKind.Dash:
                    int run = DashRun(text, i, end);
                    if (run is 2 or 3 && StandsBetween(text, i, i + run))
                        i += run - 1;
                    folded.Append('-');
                    break;
                default:
                    if (c == '…')
                        folded.Append("...");
                    else
                        folded.Append(c);
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether the gap is a hyphen and the end of its line: the word may go on in the next line.
    /// Converters of printed pages set a blank before the hyphen, too.</summary>
    public static bool IsLineEndHyphen(string text, int start, int end)
    {
        int mark = WrapMark(text, start, end);
        return mark >= 0 && mark + 1 < end && IsBlank(text, mark + 1, end) && (HasLineBreak(text, mark + 1, end) || text[mark] == SoftHyphen);
    }

    /// <summary>Where the hyphen stands with which a gap begins, perhaps behind one blank; -1 when it begins otherwise.</summary>
    public static int WrapMark(string text, int start, int end)
    {
        int mark = start < end && text[start] == ' ' ? start + 1 : start;
        return mark < end && (Characters.IsHyphen(text[mark]) || text[mark] is SoftHyphen or NotSign) ? mark : -1;
    }

    /// <summary>Whether there is nothing but white space.</summary>
    public static bool IsBlank(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsSpace(text[i]) && Characters.KindOf(text[i]) != CharacterKind.Invisible)
                return false;
        }

        return true;
    }

    public static bool HasLineBreak(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny('\r', '\n', '\f') >= 0;

    private static bool EndsWithSpace(StringBuilder folded) => folded.Length > 0 && folded[folded.Length - 1] == ' ';

    private static bool IsBehindLineEndHyphen(string text, int start, int space)
    {
        int end = space;
        while (end < text.Length && Characters.KindOf(text[end]) == CharacterKind.Space)
            end++;
        int before = space;
        while (before > start && Characters.KindOf(text[before - 1]) == CharacterKind.Space)
            before--;

        return before > start && Characters.IsHyphen(text[before - 1]) && HasLineBreak(text, before, end);
    }

    private static int DashRun(string text, int start, int end)
    {
        int run = 1;
        while (start + run < end && text[start + run] == text[start])
            run++;

        return run;
    }

    // A typewriter's dash: with blanks, or with words, at both sides. ("--verbose" is no dash.)
    private static bool StandsBetween(string text, int start, int end)
    {
        while (start > 0 && Characters.KindOf(text[start - 1]) == CharacterKind.Invisible)
            start--;
        while (end < text.Length && Characters.KindOf(text[end]) == CharacterKind.Invisible)
            end++;
        bool blankBefore = start == 0 || Characters.IsSpace(text[start - 1]);
        bool blankBehind = end >= text.Length || Characters.IsSpace(text[end]);
        return blankBefore == blankBehind;
    }
}
