namespace Corpus.Pages.Pdf;

/// <summary>Cuts rows of words where a column ends: at a wide gap, and at a narrow one that many rows below each other have at the same place.</summary>
internal static class Gutters
{
    // In parts of the letters' size.
    private const double Wide = 1.5;
    private const double Narrow = 0.55;

    private const double Step = 2;
    private const int FewestRows = 6;

    /// <summary>The rows, cut into fragments.</summary>
    public static List<PrintedRow> Cut(List<List<PrintedWord>> rows)
    {
        HashSet<int>[] narrow = [.. rows.Select(_ => new HashSet<int>())];
        if (rows.Count >= FewestRows)
            FindNarrow(rows, narrow);

        return [.. rows.Select((row, i) => new PrintedRow([.. Fragments(row, narrow[i])]))];
    }

    private static void FindNarrow(List<List<PrintedWord>> rows, HashSet<int>[] cuts)
    {
        double left = rows.Min(row => row[0].Left), right = rows.Max(row => row[row.Count - 1].Right);
        for (double x = left + Step; x < right; x += Step)
        {
            // The rows that have a gap at x, each with the word behind it; rows that end before x or begin behind it say nothing.
            var run = new List<(int Row, int Word)>();
            for (int i = 0; i <= rows.Count; i++)
            {
                int word = i == rows.Count ? 0 : rows[i].FindIndex(word => word.Left >= x);
                bool isAcross = i == rows.Count || (rows[i][0].Left < x && rows[i][rows[i].Count - 1].Right > x);
                if (!isAcross)
                    continue;

                if (i < rows.Count && word > 0 && rows[i][word - 1].Right <= x && rows[i][word].Left - rows[i][word - 1].Right >= Narrow * rows[i][word].Size)
                {
                    run.Add((i, word));
                    continue;
                }

                if (run.Count >= FewestRows)
                {
                    foreach ((int row, int behind) in run)
                        cuts[row].Add(behind);
                }

                run.Clear();
            }
        }
    }

    private static IEnumerable<PrintedFragment> Fragments(List<PrintedWord> row, HashSet<int> cuts)
    {
        int start = 0;
        for (int i = 1; i <= row.Count; i++)
        {
            if (i < row.Count && !cuts.Contains(i) && row[i].Left - row[i - 1].Right < Wide * Math.Max(row[i].Size, row[i - 1].Size))
                continue;

            List<PrintedWord> words = row.GetRange(start, i - start);
            double size = words.GroupBy(word => word.Size)
                .OrderByDescending(group => group.Sum(word => word.Text.Length)).ThenByDescending(group => group.Key).First().Key;
            bool isBold = words.Sum(word => word.IsBold ? word.Text.Length : 0) * 2 > words.Sum(word => word.Text.Length);
            yield return new PrintedFragment(
                string.Join(" ", words.Select(word => word.Text)), words[0].Left, words[words.Count - 1].Right, words[0].Baseline, size, isBold);
            start = i;
        }
    }
}
