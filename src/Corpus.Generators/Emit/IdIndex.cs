namespace Corpus.Generators.Emit;

/// <summary>Tables of numbers of one width: in their order, or in pairs by which something is found by its id without reading all the others.</summary>
/// <remarks>The emitted <c>CorpusTable</c> reads them.</remarks>
internal static class IdIndex
{
    /// <summary>The width of a number.</summary>
    public const int NumberDigits = 5;

    /// <summary>The largest number.</summary>
    public const int LargestNumber = (1 << (6 * NumberDigits)) - 1;

    /// <summary>The pairs of the given ids' checksums and their numbers, sorted.</summary>
    public static TableWriter Of(IEnumerable<(string Id, int Number)> things)
    {
        var table = new TableWriter();
        foreach ((int checksum, int number) in things
            .Select(thing => (Checksum: (int)(Checksum.Of(thing.Id) & LargestNumber), thing.Number))
            .OrderBy(pair => pair.Checksum).ThenBy(pair => pair.Number))
        {
            table.WriteFixed(checksum, NumberDigits);
            table.WriteFixed(number, NumberDigits);
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
