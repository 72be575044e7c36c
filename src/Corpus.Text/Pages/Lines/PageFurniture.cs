using System.Globalization;
using System.Text;
using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Pages.Lines;

/// <summary>Finds what a paginated text prints at every page break: the foot with its page number, and the running head.</summary>
internal static class PageFurniture
{
    // Heads and feet are single lines; a long one is a paragraph.
    private const int LongestLine = 120;

    /// <summary>A running head has the title, and sometimes that of the part below it.</summary>
    private const int MostHeadLines = 3;

    /// <summary>A further line of a head stands on so many pages at least; two pages may begin with the same words by chance.</summary>
    private const int FewestPages = 3;

    /// <summary>The stretches that no sentence contains, in order.</summary>
    public static List<TextSpan> Find(string text, CancellationToken cancellationToken)
    {
        var furniture = new List<TextSpan>();
        if (text.IndexOf('\f') < 0 && text.IndexOf("[Page ", StringComparison.Ordinal) < 0)
            return furniture;

        List<PageBreak> breaks = FindBreaks(text, cancellationToken);
        var repeated = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (PageBreak page in breaks)
        {
            if (page.Foot is { } foot)
                Count(repeated, Mask(text, foot));
            for (int i = 0; i < page.Heads.Count; i++)
                Count(repeated, HeadKey(text, page.Heads[i], i));
        }

        foreach (PageBreak page in breaks)
        {
            // The last line of a short page may be the head that was taken already.
            if (page.Foot is { } foot && (page.HasFoot || IsRepeated(text, repeated, foot))
                && (furniture.Count == 0 || foot.Start >= furniture[furniture.Count - 1].End))
                furniture.Add(foot);
            for (int i = 0; i < page.Heads.Count; i++)
            {
                TextSpan head = page.Heads[i];
                if (i == 0 ? !IsRepeated(text, repeated, head) : repeated[HeadKey(text, head, i)] < Math.Max(FewestPages, breaks.Count / 4))
                    break;
                furniture.Add(head);
            }
        }

        return furniture;
    }

    private static List<PageBreak> FindBreaks(string text, CancellationToken cancellationToken)
    {
        var breaks = new List<PageBreak>();
        TextSpan? last = null;
        bool broken = false;
        int headLines = 0;
        foreach (Line line in Line.In(text))
        {
            if ((line.Number & 1023) == 0)
                cancellationToken.ThrowIfCancellationRequested();

            // A form feed may stand alone, or before the head on its line.
            bool formFeed = text.IndexOf('\f', line.Span.Start, line.Span.Length) >= 0;
            if (formFeed && !broken)
            {
                breaks.Add(new PageBreak(last, HasFoot: false, []));
                (broken, headLines) = (true, 0);
            }

            if (line.IsBlank)
                continue;

            broken = false;
            if (headLines < MostHeadLines && breaks.Count > 0)
            {
                headLines = line.Content.Length <= LongestLine ? headLines + 1 : MostHeadLines;
                if (line.Content.Length <= LongestLine)
                    breaks[breaks.Count - 1].Heads.Add(line.Content);
            }

            last = line.Content.Length <= LongestLine ? line.Content : null;
            if (IsPageFoot(text, line.Content))
            {
                breaks.Add(new PageBreak(line.Content, HasFoot: true, []));
                (broken, headLines) = (true, 0);
            }
        }

        return breaks;
    }

    // "Doe & Roe                Standards Track                [Page 12]"
    private static bool IsPageFoot(string text, TextSpan line)
    {
        if (line.Length == 0 || line.Length > LongestLine || text[line.End - 1] != ']')
            return false;

        int open = text.LastIndexOf('[', line.End - 1, line.Length);
        return open >= 0 && string.CompareOrdinal(text, open, "[Page ", 0, 6) == 0 && line.End - open <= 14;
    }

    private static string Mask(string text, TextSpan span)
    {
        var mask = new StringBuilder(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            char c = Characters.IsDigit(text[i]) ? '#' : text[i];
            bool again = mask.Length > 0 && mask[mask.Length - 1] == c && c is '#' or ' ';
            if (!again)
                mask.Append(c);
        }

        return mask.ToString();
    }

    // The lines of a head are compared with those at the same place.
    private static string HeadKey(string text, TextSpan line, int index) =>
        index == 0 ? Mask(text, line) : index.ToString(CultureInfo.InvariantCulture) + Mask(text, line);

    private static void Count(Dictionary<string, int> repeated, string mask)
    {
        repeated.TryGetValue(mask, out int count);
        repeated[mask] = count + 1;
    }

    private static bool IsRepeated(string text, Dictionary<string, int> repeated, TextSpan line)
    {
        string mask = Mask(text, line);
        return mask is "#" || repeated[mask] > 1 || HasColumns(text, line);
    }

    // "RFC 9999          A Made-up Protocol          May 2021": three columns, the middle one set apart by blanks.
    private static bool HasColumns(string text, TextSpan line)
    {
        int columns = 1;
        for (int i = line.Start, blanks = 0; i < line.End; i++)
        {
            blanks = text[i] == ' ' ? blanks + 1 : 0;
            if (blanks == 3)
                columns++;
        }

        return columns == 3;
    }

    /// <param name="Foot">The last line before the break.</param>
    /// <param name="HasFoot">Whether that line shows a page number.</param>
    /// <param name="Heads">The first lines behind the break.</param>
    private sealed record PageBreak(TextSpan? Foot, bool HasFoot, List<TextSpan> Heads);
}
