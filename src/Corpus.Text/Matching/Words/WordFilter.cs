namespace Corpus.Text.Matching.Words;

/// <summary>Which of some documents may have a word: a bit for each document and each slot of the words' hashes.</summary>
/// <remarks>Most documents need then not be looked through.</remarks>
internal sealed class WordFilter
{
    /// <summary>A document of a thousand words sets one bit in twelve.</summary>
    private const int Slots = 4096;

    private readonly int _rowLength;
    private readonly ulong[] _rows;

    public WordFilter(IReadOnlyList<DocumentWords> documents)
    {
        _rowLength = (documents.Count + 63) / 64;
        _rows = new ulong[Slots * _rowLength];
        for (int i = 0; i < documents.Count; i++)
        {
            foreach (int hash in documents[i].Hashes)
                Enter(i, hash);
            foreach (KeyValuePair<int, int> joined in documents[i].Joined)
                Enter(i, joined.Value);
        }
    }

    /// <summary>False when the document does not have the word; true when it has, and now and then when it has not.</summary>
    public bool MayHave(int document, int hash) => (_rows[Row(hash) + (document >> 6)] >> (document & 63) & 1) != 0;

    /// <summary>How many of some words, fifteen at most, each document lacks for certain.</summary>
    /// <remarks>Sixty-four documents are counted in one step for each word: the counters' bits stand in words of their own.</remarks>
    public byte[] CountLacking(ReadOnlySpan<int> hashes, int documents)
    {
        var lacking = new byte[documents];
        for (int block = 0; block < _rowLength; block++)
        {
            ulong ones = 0;
            ulong twos = 0;
            ulong fours = 0;
            ulong eights = 0;
            foreach (int hash in hashes)
            {
                ulong carry = ~_rows[Row(hash) + block];
                (ones, carry) = (ones ^ carry, ones & carry);
                (twos, carry) = (twos ^ carry, twos & carry);
                (fours, carry) = (fours ^ carry, fours & carry);
                eights ^= carry;
            }

            int end = Math.Min(documents - (block * 64), 64);
            for (int i = 0; i < end; i++)
                lacking[(block * 64) + i] = (byte)((ones >> i & 1) | ((twos >> i & 1) << 1) | ((fours >> i & 1) << 2) | ((eights >> i & 1) << 3));
        }

        return lacking;
    }

    private void Enter(int document, int hash) => _rows[Row(hash) + (document >> 6)] |= 1UL << (document & 63);

    private int Row(int hash) => (hash & (Slots - 1)) * _rowLength;
}
