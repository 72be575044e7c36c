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

    private void Enter(int document, int hash) => _rows[Row(hash) + (document >> 6)] |= 1UL << (document & 63);

    private int Row(int hash) => (hash & (Slots - 1)) * _rowLength;
}
