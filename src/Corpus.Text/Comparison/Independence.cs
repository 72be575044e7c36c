using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>The one answer to how many independent sources some words have.</summary>
/// <remarks>
/// No two of them are a reprint or a rewrite of one article, no two have the sentence around the words from one hand,
/// and none has the words outside its own text only: in a caption, among related articles.
/// Two reporters who quote one statement in sentences of their own are two sources of it.
/// </remarks>
internal sealed class Independence
{
    /// <summary>A saying that very many articles have: one more is compared with the first of them only.</summary>
    private const int MostCompared = 64;

    private readonly IReadOnlyList<(Article Article, ArticleFingerprint Print)> _articles;
    private readonly int?[] _reprints;
    private readonly int?[] _rewrites;
    private readonly QuotedText?[] _texts;
    private int _passagesRead;

    internal Independence(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, int?[] reprints, int?[] rewrites) =>
        (_articles, _reprints, _rewrites, _texts) = (articles, reprints, rewrites, new QuotedText?[articles.Count]);

    /// <summary>How many passages were looked at with the words around them: each once for a question, however many others it is compared with.</summary>
    internal int PassagesRead => _passagesRead;

    /// <summary>How many articles had all their quotations looked at: each once, however many questions are asked.</summary>
    internal int ArticlesRead { get; private set; }

    /// <summary>The article that an article reprints or tells again, at the end of the chain; the article itself when it does neither.</summary>
    public int OriginOf(int article)
    {
        int original = _reprints[article] ?? article;
        return _rewrites[original] ?? original;
    }

    /// <summary>The articles that have some words and did not take them from one another, as far as can be told; ascending.</summary>
    /// <param name="places">Where the words stand. They are the same at all places.</param>
    public IReadOnlyList<int> SourcesOf(IEnumerable<WordPlace> places)
    {
        // One article for each origin: the origin itself where it has the words, too; otherwise the first that took them from it.
        var sources = new Dictionary<int, List<WordPlace>>();
        foreach (WordPlace place in places.Where(place => place.IsOwnText).OrderBy(place => place.Article))
        {
            int origin = OriginOf(place.Article);
            bool isKnown = sources.TryGetValue(origin, out List<WordPlace>? known);
            if (!isKnown || (place.Article == origin && known![0].Article != origin))
                sources[origin] = [place];
            else if (known![0].Article == place.Article)
                known.Add(place);
        }

        var compared = new List<Surroundings[]>();
        var independent = new List<int>();
        foreach (List<WordPlace> source in sources.Values.OrderBy(source => source[0].Article))
        {
            Surroundings[] around = [.. source.Take(MostCompared).Select(place => new Surroundings(TextOf(place.Article), place.Span))];
            Interlocked.Add(ref _passagesRead, around.Length);
            if (compared.Exists(other => AreFromOneHand(other, around)))
                continue;

            independent.Add(source[0].Article);
            if (compared.Count < MostCompared)
                compared.Add(around);
        }

        return independent;
    }

    // Whoever asks at the same time makes the same.
    private QuotedText TextOf(int article)
    {
        if (_texts[article] is { } known)
            return known;

        ArticlesRead++;
        return _texts[article] = new QuotedText(_articles[article].Article);
    }

    private static bool AreFromOneHand(Surroundings[] left, Surroundings[] right)
    {
        foreach (Surroundings one in left)
        {
            foreach (Surroundings other in right)
            {
                if (SharedProse.IsCopied(one, other))
                    return true;
            }
        }

        return false;
    }
}
