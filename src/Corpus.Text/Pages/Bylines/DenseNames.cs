using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Pages.Bylines;

/// <summary>Names in Chinese, Japanese and Korean: no capitals and no blanks tell them, so a label or a family name must.</summary>
internal static class DenseNames
{
    private const int Shortest = 2;
    private const int Longest = 6;
    private const int LongestFamily = 3;
    private const string Marks = " :：/／=＝・|　\u00A0";

    /// <summary>Who is named beside a label for authors ("记者 王某某", "文＝山田某", "김모모 기자"); null when nobody is.</summary>
    public static string? BesideLabel(string line)
    {
        foreach (string label in _labels)
        {
            for (int at = line.IndexOf(label, StringComparison.Ordinal); at >= 0; at = line.IndexOf(label, at + label.Length, StringComparison.Ordinal))
            {
                if (Before(line, at) is { } before)
                    return before;
                if (IsBounded(line, at) && After(line, at + label.Length) is { } after)
                    return after;
            }
        }

        return null;
    }

    /// <summary>The span of a name that is all of <paramref name="line"/>; null when it opens with no frequent family name.</summary>
    public static TextSpan? Whole(string line)
    {
        int end = End(line, 0);
        // One-letter family names open many other words; two letters of one hardly do.
        return end == line.Length && Family(line, 0) is >= 2 and int family && end - family is 1 or 2 or 3 ? new TextSpan(0, end) : null;
    }

    // "김모모 기자": in Korean the label follows the name.
    private static string? Before(string line, int label)
    {
        int end = label;
        while (end > 0 && line[end - 1] is ' ' or '\u00A0')
            end--;

        int start = end;
        while (start > 0 && IsHangul(line[start - 1]))
            start--;

        return end < label && IsName(line, start, end) ? line.Substring(start, end - start) : null;
    }

    private static string? After(string line, int at)
    {
        int start = at;
        while (start < line.Length && Marks.IndexOf(line[start]) >= 0)
            start++;

        // Without a mark between them only a known family name parts the label from the name.
        int end = End(line, start);
        bool isMarked = start > at && end - start is >= Shortest and <= Longest;
        return isMarked || IsName(line, start, end) ? line.Substring(start, end - start) : null;
    }

    private static bool IsName(string line, int start, int end) =>
        end - start is >= Shortest and <= Longest && Family(line, start) is > 0 and int family && end - start - family is 1 or 2;

    // A label opens the line or a part of it: "本报记者", "日期 来源 记者".
    private static bool IsBounded(string line, int at) => at == 0 || !Scripts.IsDense(line[at - 1]) || line[at - 1] is '报' or '社' or '網' or '网';

    private static int End(string line, int start)
    {
        int end = start;
        while (end < line.Length && Scripts.IsDense(line[end]) && line[end] != '・')
            end++;

        return end;
    }

    private static int Family(string line, int start)
    {
        for (int length = Math.Min(LongestFamily, line.Length - start); length > 0; length--)
        {
            if (_familyNames.Contains(line.Substring(start, length)))
                return length;
        }

        return 0;
    }

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7AF';

    private static readonly HashSet<string> _familyNames = EmbeddedTable.Words("family_names.tsv");

    private static readonly string[] _labels =
    [
        .. Lexicon.AuthorLabels
            .Where(label => Scripts.IsDense(label[0]))
            .OrderByDescending(label => label.Length)
            .ThenBy(label => label, StringComparer.Ordinal),
    ];
}
