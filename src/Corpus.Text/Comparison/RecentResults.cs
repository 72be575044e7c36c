namespace Corpus.Text.Comparison;

/// <summary>What came out for some partners, each told by a number: the latest, so many that a comparison seldom asks for more.</summary>
internal sealed class RecentResults<T>
{
    private const int Most = 256;
    private const int Fewest = 4;

    private readonly object _gate = new();
    private long[] _partners = [];
    private T[] _results = [];
    private int _count;
    private int _oldest;

    /// <summary>The result for a partner, if it is remembered.</summary>
    public bool TryGet(long partner, out T? result)
    {
        lock (_gate)
        {
            int at = _partners.AsSpan(0, _count).IndexOf(partner);
            result = at < 0 ? default : _results[at];
            return at >= 0;
        }
    }

    /// <summary>Remembers a result, and forgets the oldest when there are too many.</summary>
    public void Add(long partner, T result)
    {
        lock (_gate)
        {
            if (_count < Most)
            {
                EnsureRoom();
                (_partners[_count], _results[_count]) = (partner, result);
                _count++;
                return;
            }

            (_partners[_oldest], _results[_oldest]) = (partner, result);
            _oldest = (_oldest + 1) % Most;
        }
    }

    private void EnsureRoom()
    {
        if (_count < _partners.Length)
            return;

        int size = Math.Max(Fewest, _count * 2);
        Array.Resize(ref _partners, size);
        Array.Resize(ref _results, size);
    }
}
