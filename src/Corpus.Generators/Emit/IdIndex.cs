namespace Corpus.Generators.Emit;

/// <summary>Tables of numbers of one width: in their order, or in pairs by which something is found by its id without reading all the others.</summary>
/// <remarks>The emitted <c>CorpusTable</c> reads them.</remarks>
internal static class IdIndex
{
    /// <summary>The width of a number.</summary>
    public const int NumberDigits = 5;

    /// <summary>The largest number.</summary>
    public const int LargestNumber = (1 << (6 * NumberDigits)) - 1;

    /// <summary>The pairs of the given ids' checksums and their numbers, sorted. An id's number is its place among them.</summary>
    public static TableWriter Of(IEnumerable<string> ids)
    {
        // A pair as one number: a query over pairs would be compiled anew in every compiler run.
        var pairs = new List<ulong>();
        foreach (string id in ids)
            pairs.Add(((ulong)(Checksum.Of(id) & LargestNumber) << 32) | (uint)pairs.Count);

        pairs.Sort();
        var table = new TableWriter();
        foreach (ulong pair in pairs)
        {
            table.WriteFixed((long)(pair >> 32), NumberDigits);
            table.WriteFixed((uint)pair, NumberDigits);
        }

        return table;
    }

    /// <summary>The table of the given numbers, in their order.</summary>
    public static TableWriter InOrder(IEnumerable<int> numbers)
    {
        var table = new TableWriter();
        foreach (int number in numbers)
            table.WriteFixed(number, NumberDigits);

        return table;
    }
}
