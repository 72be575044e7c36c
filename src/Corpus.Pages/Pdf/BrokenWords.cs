using System.Text;

namespace Corpus.Pages.Pdf;

/// <summary>Joins the words that a line end broke. Whether a hyphen is the line's or the word's own, the rest of the document tells.</summary>
internal sealed class BrokenWords
{
    private const char SoftHyphen = '\u00AD';

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words that stand whole on a line.</summary>
    public void Learn(string line)
    {
        string[] words = line.Split(' ', '\t');
        for (int i = 0; i < words.Length; i++)
        {
            // What the line end broke teaches nothing.
            if (i < words.Length - 1 || !IsHyphen(words[i], words[i].Length - 1))
                _words.Add(words[i].Trim('.', ',', ';', ':', '!', '?', '“', '”', '"', '‘', '’', '(', ')'));
        }
    }

    /// <summary>Appends a line to those before it.</summary>
    public void Append(StringBuilder text, string line)
    {
        string before = LastWord(text);
        if (before.Length < 2 || !IsHyphen(before, before.Length - 1) || !char.IsLetter(before[before.Length - 2]) || !char.IsLetterOrDigit(line[0]))
        {
            text.Append(' ').Append(line);
            return;
        }

        string stem = before.Substring(0, before.Length - 1).TrimStart('“', '"', '‘', '(');
        string rest = new([.. line.TakeWhile(char.IsLetterOrDigit)]);
        bool isOwn = before[before.Length - 1] != SoftHyphen
            && (!char.IsLower(line[0]) || (!_words.Contains(stem + rest) && (_words.Contains(stem + "-" + rest) || stem.IndexOf('-') >= 0)));
        text.Length--;
        text.Append(isOwn ? "-" : "").Append(line);
    }

    private static string LastWord(StringBuilder text)
    {
        int start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return text.ToString(start, text.Length - start);
    }

    private static bool IsHyphen(string word, int at) => at >= 0 && word[at] is '-' or SoftHyphen or '\u2010';
}
