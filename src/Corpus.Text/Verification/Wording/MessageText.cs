using System.Text;
using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Verification.Wording;

/// <summary>Cuts text down to what fits into a message.</summary>
internal static class MessageText
{
    private const int Longest = 90;

    /// <summary>The text with every run of white space and control characters as one space.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!IsSpace(c))
                line.Append(c);
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
                line.Append(' ');
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>The text on one line, without what nobody sees, which could turn the message around; with its middle left out when it is long.</summary>
    public static string Clip(string text)
    {
        string line = OneLine(Invisible.RemovedFrom(text.Length > 100 * Longest ? text.Substring(0, 100 * Longest) : text));
        if (line.Length <= Longest)
            return line;

        int head = line.LastIndexOf(' ', (Longest / 2) - 1);
        int tail = line.IndexOf(' ', line.Length - (Longest / 2));
        head = head < Longest / 4 ? Longest / 2 : head;
        tail = tail < 0 || tail > line.Length - (Longest / 4) ? line.Length - (Longest / 2) : tail + 1;
        if (char.IsLowSurrogate(line[head]))
            head--;
        if (char.IsLowSurrogate(line[tail]))
            tail++;
        return line.Substring(0, head) + " … " + line.Substring(tail);
    }

    /// <summary><paramref name="span"/> with the rest of the words that it cuts, as far as <paramref name="bounds"/> go.</summary>
    public static TextSpan WholeWords(string text, TextSpan span, TextSpan bounds)
    {
        if (span.Length == 0)
            return span;

        int start = span.Start;
        while (start > bounds.Start && IsOfWord(text[start - 1]) && IsOfWord(text[start]))
            start--;
        int end = span.End;
        while (end < bounds.End && IsOfWord(text[end]) && IsOfWord(text[end - 1]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>
    /// Marks between two words with the letters and digits on both sides of them: of the hyphen of "16-bit" all.
    /// </summary>
    public static TextSpan WithNeighbours(string text, TextSpan marks, TextSpan bounds)
    {
        int start = marks.Start;
        while (start > bounds.Start && !char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (start > bounds.Start && char.IsLetterOrDigit(text[start - 1]))
            start--;
        int end = marks.End;
        while (end < bounds.End && !char.IsLetterOrDigit(text[end]))
            end++;
        while (end < bounds.End && char.IsLetterOrDigit(text[end]))
            end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The word before <paramref name="offset"/> without the marks around it; empty when none is within <paramref name="bounds"/>.</summary>
    public static TextSpan WordBefore(string text, int offset, TextSpan bounds)
    {
        int end = offset;
        while (end > bounds.Start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        int start = end > bounds.Start ? Math.Max(bounds.Start, WordStart(text, end)) : end;
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The word behind <paramref name="offset"/> without the marks around it; empty when none is within <paramref name="bounds"/>.</summary>
    public static TextSpan WordBehind(string text, int offset, TextSpan bounds)
    {
        int start = offset;
        while (start < bounds.End && !char.IsLetterOrDigit(text[start]))
            start++;
        int end = start < bounds.End ? Math.Min(bounds.End, Math.Max(start + 1, WordEnd(text, start + 1))) : start;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The word at <paramref name="offset"/>, or the nearest one: what an editor underlines where words are missing.</summary>
    public static TextSpan WordAt(string text, int offset)
    {
        int start = WordStartAfter(text, offset);
        if (start >= text.Length)
            start = WordStart(text, WordEndBefore(text, text.Length));
        return TextSpan.FromBounds(start, Math.Max(start, WordEnd(text, start)));
    }

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static int WordStart(string text, int at)
    {
        if (at > 0 && HasNoBlanks(text[at - 1]))
            return at - 1;
        while (at > 0 && !IsSpace(text[at - 1]) && !HasNoBlanks(text[at - 1]))
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !IsSpace(text[at]) && !HasNoBlanks(text[at]))
            at++;
        return at;
    }

    private static int WordEndBefore(string text, int at)
    {
        while (at > 0 && IsSpace(text[at - 1]))
            at--;
        return at;
    }

    private static int WordStartAfter(string text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsOfWord(char c) => (char.IsLetterOrDigit(c) || c is '-' or '\'' or '’') && !HasNoBlanks(c);

    // Han, kana and the scripts of South-East Asia: words end where the writer knows, and a character is shown for one.
    private static bool HasNoBlanks(char c) => c
        is (>= '\u2E80' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF')
        or (>= '\u0E00' and <= '\u0EFF')
        or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF');
}
