using System.Text;

namespace Corpus.Pages.Pdf;

/// <summary>Takes off what stands at the head or the foot of page after page: the document's name, a date, the number of the page.</summary>
internal static class RunningLines
{
    private const int Edge = 3;
    private const double SamePlace = 6;
    private const double Margin = 0.12;

    /// <summary>Removes them from the pages.</summary>
    public static void Remove(List<PrintedPage> pages)
    {
        var seen = new Dictionary<(string Words, double Size), List<(PrintedPage Page, PrintedRow Row)>>();
        foreach (PrintedPage page in pages)
        {
            foreach (PrintedRow row in AtEdges(page))
            {
                (string, double) key = (Pattern(row.Text), Math.Round(row.Size));
                if (!seen.TryGetValue(key, out List<(PrintedPage, PrintedRow)>? places))
                    seen.Add(key, places = []);
                places.Add((page, row));
            }
        }

        foreach (KeyValuePair<(string Words, double Size), List<(PrintedPage Page, PrintedRow Row)>> line in seen)
        {
            foreach ((PrintedPage page, PrintedRow row) in line.Value)
            {
                int alike = line.Value.Where(other => Math.Abs(other.Row.Baseline - row.Baseline) < SamePlace).Select(other => other.Page).Distinct().Count();
                if (alike >= Math.Max(2, pages.Count / 4) || (IsPageNumber(line.Key.Words) && IsOutermost(page, row)))
                    page.Rows.Remove(row);
            }
        }
    }

    private static List<PrintedRow> AtEdges(PrintedPage page) =>
    [
        .. page.Rows.Take(Edge).Where(row => row.Baseline > page.Height * (1 - Margin))
            .Union(page.Rows.Skip(Math.Max(0, page.Rows.Count - Edge)).Where(row => row.Baseline < page.Height * Margin)),
    ];

    private static bool IsOutermost(PrintedPage page, PrintedRow row) => page.Rows.Count > 1 && (page.Rows[0] == row || page.Rows[page.Rows.Count - 1] == row);

    // "Page 3 of 12" on one page is "Page 4 of 12" on the next.
    private static string Pattern(string text)
    {
        var pattern = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsDigit(c) && (pattern.Length == 0 || pattern[pattern.Length - 1] != '#'))
                pattern.Append('#');
            else if (char.IsLetter(c))
                pattern.Append(char.ToLowerInvariant(c));
        }

        return pattern.ToString();
    }

    private static bool IsPageNumber(string pattern) =>
        pattern is "#" or "##" or "page#" or "page#of#" or "p#" or "seite#" or "seite#von#" or "página#" or "pagina#";
}
