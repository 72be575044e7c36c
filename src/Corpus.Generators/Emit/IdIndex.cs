namespace Corpus.Generators.Emit;

/// <summary>The table by which something is found by its id without reading all the others: rows of one width, sorted by the id's checksum.</summary>
/// <remarks>The emitted <c>CorpusIndex</c> reads it.</remarks>
internal static class IdIndex
{
    /// <summary>The width of a number.</summary>
    public const int NumberDigits = 5;

    private const int HashDigits = 6;

    /// <summary>The table of the given ids and their numbers.</summary>
    public static TableWriter Of(IEnumerable<(string Id, int Number)> things)
    {
        var table = new TableWriter();
        foreach ((uint hash, int number) in things
            .Select(thing => (Hash: unchecked((uint)Checksum.Of(thing.Id)), thing.Number))
            .OrderBy(row => row.Hash).ThenBy(row => row.Number))
        {
            table.WriteFixed(hash, HashDigits);
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
