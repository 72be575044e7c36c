namespace Corpus.Pages.Pdf;

/// <summary>Joins the cells of a table's row, so that it is read across; columns of prose are left apart.</summary>
internal static class TableRows
{
    private const int FewestRows = 3;
    private const double MostWords = 3.5;
    private const double RowDistance = 3.5;

    /// <summary>The rows, those of tables in one fragment each.</summary>
    public static List<PrintedRow> Join(List<PrintedRow> rows)
    {
        for (int start = 0; start < rows.Count;)
        {
            List<List<PrintedFragment>> columns = [.. rows[start].Fragments.Select(cell => new List<PrintedFragment> { cell })];
            int end = start + 1;
            while (columns.Count > 1 && end < rows.Count && IsNear(rows[end - 1], rows[end]) && Place(rows[end], columns))
                end++;

            if (columns.Count > 1 && end - start >= FewestRows && columns.Count(column => column.Average(Words) > MostWords) <= 1)
            {
                for (int i = start; i < end; i++)
                    rows[i] = new PrintedRow([Joined(rows[i].Fragments)]);
            }

            start = end;
        }

        return rows;
    }

    private static bool IsNear(PrintedRow above, PrintedRow row) => above.Baseline - row.Baseline < RowDistance * row.Size;

    /// <summary>Puts each cell of a row below those of its column; false when the row has one cell, or one that stands below two columns.</summary>
    private static bool Place(PrintedRow row, List<List<PrintedFragment>> columns)
    {
        if (row.Fragments.Count < 2)
            return false;

        int[] places = [.. row.Fragments.Select(cell => columns.FindIndex(column => column.Exists(other => other.Overlap(cell) > 0)))];
        for (int i = 0; i < places.Length; i++)
        {
            PrintedFragment cell = row.Fragments[i];
            if (columns.Count(column => column.Exists(other => other.Overlap(cell) > 0)) > 1)
                return false;
        }

        if (places.Where(place => place >= 0).Distinct().Count() != places.Count(place => place >= 0))
            return false;

        for (int i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0)
                columns[places[i]].Add(row.Fragments[i]);
            else
                columns.Add([row.Fragments[i]]);
        }

        return true;
    }

    private static double Words(PrintedFragment cell) => cell.Text.Count(c => c == ' ') + 1;

    private static PrintedFragment Joined(IReadOnlyList<PrintedFragment> cells) =>
        cells[0] with { Text = string.Join("\t", cells.Select(cell => cell.Text)), Right = cells[cells.Count - 1].Right, IsRow = true };
}
