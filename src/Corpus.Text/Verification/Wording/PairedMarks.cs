using System.Text;

namespace Corpus.Text.Verification.Wording;

/// <summary>Finds quotation marks and brackets that stand alone: what is cut out of a sentence may begin inside of one.</summary>
internal static class PairedMarks
{
    /// <summary>What may open, and what closes it. A closing single mark alone is an apostrophe.</summary>
    private static readonly (char Open, string Close)[] _pairs =
        [('“', "”"), ('„', "“”"), ('‘', "’"), ('«', "»"), ('»', "«"), ('‹', "›"), ('「', "」"), ('『', "』"), ('"', "\""), ('[', "]"), ('(', ")"), ('{', "}")];

    /// <summary>Whether every mark and every bracket has its partner.</summary>
    public static bool AllIn(string text) => Alone(text).Count == 0;

    /// <summary>The text without the marks and brackets that have none.</summary>
    public static string AloneRemoved(string text)
    {
        var removed = new StringBuilder(text);
        foreach (int at in Alone(text).OrderByDescending(at => at))
            removed.Remove(at, 1);
        return MessageText.OneLine(removed.ToString());
    }

    /// <summary>Whether a character is a quotation mark or a bracket.</summary>
    public static bool IsMark(char c) => IsOpen(c) || _pairs.Any(pair => pair.Close.IndexOf(c) >= 0);

    /// <summary>
    /// The text with a closing mark for each opening one that has none, and the other way round: marks that stand just outside the words which were cut out.
    /// </summary>
    public static string Completed(string text)
    {
        List<int> alone = Alone(text);
        string before = string.Concat(alone.Where(at => !IsOpen(text[at]))
            .Select(at => _pairs.First(pair => pair.Close.IndexOf(text[at]) >= 0).Open));
        string behind = string.Concat(alone.Where(at => IsOpen(text[at])).OrderByDescending(at => at)
            .Select(at => _pairs.First(pair => pair.Open == text[at]).Close[0]));
        return before + text + behind;
    }

    private static bool IsOpen(char c) => _pairs.Any(pair => pair.Open == c);

    private static List<int> Alone(string text)
    {
        var alone = new List<int>();
        var open = new Stack<int>();
        for (int i = 0; i < text.Length; i++)
        {
            if (open.Count > 0 && Closes(text[open.Peek()], text[i]))
                open.Pop();
            else if (_pairs.Any(pair => pair.Open == text[i]))
                open.Push(i);
            else if (text[i] != '’' && _pairs.Any(pair => pair.Close.IndexOf(text[i]) >= 0))
                alone.Add(i);
        }

        alone.AddRange(open);
        return alone;
    }

    private static bool Closes(char opening, char c) => _pairs.First(pair => pair.Open == opening).Close.IndexOf(c) >= 0;
}
