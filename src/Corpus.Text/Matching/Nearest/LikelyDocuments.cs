using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Nearest;

/// <summary>Which documents may have a passage that differs from a short citation in a few words, by which of its words and pairs of words they have.</summary>
/// <remarks>Each cited word that a document lacks is a difference, and a difference breaks two pairs of neighbours at most. In a large corpus of one kind of
/// text most documents have all the words, and hardly any has the pairs.</remarks>
internal sealed class LikelyDocuments
{
    private readonly int _count;
    private readonly byte[] _lacking;
    private readonly byte[] _pairs;

    public LikelyDocuments(CitedText cited, WordPairIndex index)
    {
        _count = cited.Count;
        int[] hashes = new int[_count];
        for (int k = 0; k < _count; k++)
            hashes[k] = cited.Words[k].Hash;

        _lacking = index.CountLacking(hashes);
        _pairs = index.CountPairs(hashes);
    }

    /// <summary>Whether the document may have a passage with so many differences.</summary>
    public bool MayHave(int document, int differences) => _lacking[document] <= differences && _pairs[document] >= _count - 1 - (2 * differences);

    /// <summary>The document that has the most pairs, and so the best prospect; of several the first. -1 without a document.</summary>
    public int Best()
    {
        int best = _pairs.Length - 1;
        for (int i = _pairs.Length - 2; i >= 0; i--)
        {
            if (_pairs[i] >= _pairs[best])
                best = i;
        }

        return best;
    }
}
