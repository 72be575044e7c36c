namespace Corpus.Pages.Pdf;

/// <summary>Puts the lines of a page into blocks, and the blocks into the order in which a person reads them.</summary>
internal static class PrintedBlocks
{
    private const int MostOrdered = 400;

    // In parts of the letters' size.
    private const double LineDistance = 3;
    private const double SameSize = 0.12;
    private const double Apart = 2.5;

    /// <summary>The blocks in reading order.</summary>
    public static List<PrintedBlock> Read(PrintedPage page)
    {
        List<PrintedBlock> blocks = Find(page);
        return blocks.Count > MostOrdered ? [.. blocks.OrderByDescending(block => block.Top).ThenBy(block => block.Left)] : Ordered(blocks);
    }

    private static List<PrintedBlock> Find(PrintedPage page)
    {
        var blocks = new List<PrintedBlock>();
        var open = new List<PrintedBlock>();
        foreach (PrintedRow row in page.Rows)
        {
            open.RemoveAll(block => block.Last.Baseline - row.Baseline > LineDistance * Math.Max(block.Size, row.Size));
            List<PrintedBlock>[] above =
                [.. row.Fragments.Select(line => open.FindAll(block => block.Last.Overlap(line) > 0.3 && block.Last.Baseline > line.Baseline))];
            for (int i = 0; i < above.Length; i++)
            {
                // A line below two columns is of neither, and two lines below one do not go on with it.
                PrintedFragment line = row.Fragments[i];
                PrintedBlock? block = above[i].Count == 1 && above.Count(others => others.Contains(above[i][0])) == 1 ? above[i][0] : null;
                if (block is not null && Math.Abs(block.Last.Size - line.Size) <= SameSize * line.Size)
                {
                    block.Add(line);
                    continue;
                }

                var begun = new PrintedBlock(page, line);
                open.RemoveAll(above[i].Contains);
                open.Add(begun);
                blocks.Add(begun);
            }
        }

        return blocks;
    }

    /// <summary>A block comes before those below it and those to its right, unless one that spans both stands between, or it stands apart below.</summary>
    private static List<PrintedBlock> Ordered(List<PrintedBlock> blocks)
    {
        List<PrintedBlock> left = [.. blocks.OrderByDescending(block => block.Top).ThenBy(block => block.Left)];
        var apart = new HashSet<PrintedBlock>(left.Where(block => StandsApart(block, blocks)));
        Dictionary<PrintedBlock, HashSet<PrintedBlock>> before = left.ToDictionary(
            block => block, block => new HashSet<PrintedBlock>(left.Where(other => other != block && IsBefore(other, block, blocks, apart))));
        var ordered = new List<PrintedBlock>(blocks.Count);
        while (left.Count > 0)
        {
            // Nothing is free where blocks wait for each other: then the topmost goes first.
            PrintedBlock next = left.Find(block => before[block].Count == 0) ?? left[0];
            left.Remove(next);
            ordered.Add(next);
            foreach (PrintedBlock block in left)
                before[block].Remove(next);
        }

        return ordered;
    }

    // What stands well below the end of its column is below all columns.
    private static bool StandsApart(PrintedBlock block, List<PrintedBlock> all)
    {
        List<PrintedBlock> above = all.FindAll(other => other != block && other.Top > block.Top && other.IsInColumnOf(block));
        return above.Count > 0 && above.Min(other => other.Bottom) - block.Top > Apart * block.Size;
    }

    private static bool IsBefore(PrintedBlock block, PrintedBlock other, List<PrintedBlock> all, HashSet<PrintedBlock> apart)
    {
        if (block.IsInColumnOf(other))
            return block.Top > other.Top || (block.Top == other.Top && block.Left < other.Left);
        if (block.Right > other.Right)
            return other.Top < block.Bottom && apart.Contains(other);
        if (block.Top < other.Bottom && apart.Contains(block))
            return false;

        return block.Top >= other.Bottom || !all.Exists(between =>
            between.Top <= other.Bottom && between.Bottom >= block.Top && between.IsInColumnOf(block) && between.IsInColumnOf(other));
    }
}
