namespace Corpus.Text.Citing;

/// <summary>Searches lists that are in order of the text.</summary>
internal static class InOrder
{
    /// <summary>The index of the first item whose place is at or behind an offset; the list's length when there is none.</summary>
    public static int First<T>(IReadOnlyList<T> items, int offset, Func<T, int> place)
    {
        int low = 0;
        int high = items.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (place(items[middle]) >= offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
