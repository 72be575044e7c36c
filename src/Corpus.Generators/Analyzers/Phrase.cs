using System.Text;
using Corpus.Generators.Characters;
using Corpus.Text.Model;

namespace Corpus.Generators.Analyzers;

/// <summary>Cuts text down to what fits into a message.</summary>
internal static class Phrase
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

    /// <summary><paramref name="span"/> with the rest of the words that it cuts, and one more word on each side.</summary>
    public static TextSpan WithNeighbours(string text, TextSpan span)
    {
        // Where words are missing, the neighbours are the two words at the gap.
        int start = WordStart(text, WordEndBefore(text, span.Length == 0 ? span.Start : WordStart(text, span.Start)));
        int end = WordEnd(text, WordStartAfter(text, span.Length == 0 ? span.Start : WordEnd(text, span.End)));
        return TextSpan.FromBounds(start, Math.Max(start, end));
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
        while (at > 0 && !IsSpace(text[at - 1]))
            at--;
        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && !IsSpace(text[at]))
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
}
