namespace Corpus.Text.Verification.Names;

/// <summary>How far one spelling is from another. Only ever used to suggest a name, never to accept one.</summary>
internal static class Spelling
{
    /// <summary>The number of characters to insert, delete or replace; <paramref name="limit"/> when it is that or more.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) >= limit)
            return limit;

        int[] above = new int[right.Length + 1];
        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            above[j] = j;

        for (int i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least >= limit)
                return limit;
            (above, row) = (row, above);
        }

        return Math.Min(above[right.Length], limit);
    }
}
