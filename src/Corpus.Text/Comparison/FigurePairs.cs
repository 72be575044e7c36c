using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>The pairs of figures worth a look: of the same noun, in articles about the same named subject, published about the same time.</summary>
/// <remarks>An article is paired with the few before it that share a name with it,
/// so that the pairs grow with the articles and not with their square.</remarks>
internal sealed class FigurePairs(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, int[] order, NameCensus census)
{
    /// <summary>How far apart two articles may be published that speak of one state of things.</summary>
    public static readonly TimeSpan Near = TimeSpan.FromDays(92);

    // Of one noun. A table has more, and they are of different things.
    private const int MostFiguresOfArticle = 8;
    private const int MostBefore = 8;
    private const int MostPairsOfArticle = 512;

    private readonly List<ToldFigure> _figures = [];

    // For each name the last figure of the group beside it, and for each figure and name the one before: chains that are walked backwards.
    private readonly int[] _last = new int[census.Names];
    private readonly List<(int Figure, int Before)> _links = [];
    private readonly int[] _pairsOf = new int[articles.Count];
    private int[] _pairedWith = [];

    /// <summary>How many pairs were looked at.</summary>
    public int Count { get; private set; }

    /// <summary>Hands every pair to <paramref name="look"/>, the figure of the earlier article first.</summary>
    /// <param name="isOriginal">Whether an article takes part: what repeats another has no figures of its own.</param>
    /// <param name="look">Looks at two figures: each the article, and the figure's index in the article's print. A pair may come under two words.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public void ForEach(Func<int, bool> isOriginal, Action<Place, Place> look, CancellationToken cancellationToken)
    {
        Collect(isOriginal);
        _pairedWith = new int[_figures.Count];
        for (int start = 0, end; start < _figures.Count; start = end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (end = start + 1; end < _figures.Count && _figures[end].Told == _figures[start].Told;)
                end++;
            if (_figures[start].Rank != _figures[end - 1].Rank)
                PairWithin(start, end, look);
        }
    }

    private void Collect(Func<int, bool> isOriginal)
    {
        for (int rank = 0; rank < order.Length; rank++)
        {
            int article = order[rank];
            if (!isOriginal(article))
                continue;

            ReadOnlySpan<FigureFingerprint> figures = articles[article].Print.Figures.AsSpan();
            for (int f = 0; f < figures.Length; f++)
            {
                (ulong first, ulong second) = figures[f].Told;
                if (first != 0)
                    _figures.Add(new ToldFigure(first, rank, new Place(article, f)));
                if (second != 0)
                    _figures.Add(new ToldFigure(second, rank, new Place(article, f)));
            }
        }

        _figures.Sort();
    }

    private void PairWithin(int start, int end, Action<Place, Place> look)
    {
        _links.Clear();
        for (int i = start, ofArticle = 0; i < end; i++)
        {
            ofArticle = i > start && _figures[i - 1].Rank == _figures[i].Rank ? ofArticle + 1 : 0;
            if (ofArticle >= MostFiguresOfArticle)
                continue;

            foreach (int name in census.Of(_figures[i].Place.Article))
            {
                if (census.IsEverywhere(name))
                    continue;
                PairWithBefore(i, _last[name], look);
                _links.Add((i, _last[name]));
                _last[name] = _links.Count;
            }
        }

        // Only the names of this group were touched.
        for (int i = start; i < end; i++)
        {
            foreach (int name in census.Of(_figures[i].Place.Article))
                _last[name] = 0;
        }
    }

    private void PairWithBefore(int figure, int link, Action<Place, Place> look)
    {
        Place place = _figures[figure].Place;
        for (int steps = 0; link > 0 && steps < MostBefore && _pairsOf[place.Article] < MostPairsOfArticle; steps++)
        {
            (int before, link) = _links[link - 1];
            Place other = _figures[before].Place;
            if (other.Article == place.Article)
            {
                steps--;
                continue;
            }

            if (AreFarApart(other.Article, place.Article))
                break;
            if (_pairedWith[before] == figure + 1)
                continue;

            _pairedWith[before] = figure + 1;
            _pairsOf[place.Article]++;
            Count++;
            look(other, place);
        }
    }

    private bool AreFarApart(int left, int right) =>
        articles[left].Article.Published is { } first && articles[right].Article.Published is { } second && (first - second).Duration() > Near;
}
