using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>How many articles of a corpus have a name among their most frequent ones, and so whether it tells of a subject.</summary>
internal sealed class NameCensus
{
    // In a small corpus every name is somebody's subject; in a large one "Washington" in one article of twenty is not.
    private const int AlwaysFewEnough = 64;
    private const int OneInSoMany = 20;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _articlesWith = [];
    private readonly int[][] _namesOf;

    public NameCensus(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles)
    {
        _namesOf = new int[articles.Count][];
        for (int i = 0; i < articles.Count; i++)
        {
            ReadOnlySpan<string> names = articles[i].Print.Names.AsSpan();
            int[] numbers = names.Length == 0 ? [] : new int[names.Length];
            for (int n = 0; n < names.Length; n++)
                numbers[n] = Count(names[n]);
            _namesOf[i] = numbers;
        }
    }

    /// <summary>How many different names there are; each has a number below that.</summary>
    public int Names => _articlesWith.Count;

    /// <summary>The numbers of an article's names, in the order of its print.</summary>
    public ReadOnlySpan<int> Of(int article) => _namesOf[article];

    /// <summary>Whether so many articles have the name that two of them need not be about the same.</summary>
    public bool IsEverywhere(int name) => _articlesWith[name] > Math.Max(AlwaysFewEnough, _namesOf.Length / OneInSoMany);

    private int Count(string name)
    {
        if (!_numbers.TryGetValue(name, out int number))
        {
            _numbers.Add(name, number = _articlesWith.Count);
            _articlesWith.Add(0);
        }

        _articlesWith[number]++;
        return number;
    }
}
