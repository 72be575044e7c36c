using System.Globalization;
using Corpus.Text.Model;

namespace Corpus.Text.Verification.Sections;

/// <summary>"L10" and "L10-L20": lines of a text, as code hosts write them.</summary>
internal static class LineAnchor
{
    /// <summary>The lines, counted from 1; null for another fragment, or lines that the text does not have.</summary>
    public static TextSpan? Read(string anchor, string text)
    {
        string[] ends = anchor.Split('-');
        if (ends.Length > 2 || Number(ends[0]) is not { } first || Number(ends[ends.Length - 1]) is not { } last || last < first)
            return null;

        int start = StartOf(first, text);
        return start < 0 ? null : TextSpan.FromBounds(start, StartOf(last + 1, text) is >= 0 and int end ? end : text.Length);
    }

    private static int? Number(string end) =>
        end.StartsWith("l", StringComparison.Ordinal) && int.TryParse(end.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number is > 0 and < int.MaxValue
            ? number
            : null;

    private static int StartOf(int line, string text)
    {
        int start = 0;
        for (int i = 1; i < line; i++)
        {
            start = text.IndexOf('\n', start) + 1;
            if (start == 0)
                return -1;
        }

        return start;
    }
}
