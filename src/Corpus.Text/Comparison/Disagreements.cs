using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Finds figures of independent articles that count the same and differ.</summary>
internal sealed class Disagreements(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles, NameCensus census)
{
    /// <summary>How many disagreements an article may be in: the strongest are kept, and nobody follows more.</summary>
    public const int MostOfArticle = 4;

    private const int FewestSharedNames = 2;
    private const decimal LargestFactor = 3;

    /// <summary>The disagreements, in order of their places, among the pairs that <paramref name="pairs"/> has.</summary>
    public IReadOnlyList<FigureDisagreement> Find(FigurePairs pairs, Func<int, bool> isOriginal, CancellationToken cancellationToken)
    {
        var found = new HashSet<FigureDisagreement>();
        pairs.ForEach(isOriginal, Look, cancellationToken);
        return
        [
            .. StrongestOfEach(found)
                .OrderBy(one => one.First.Article)
                .ThenBy(one => one.First.Item)
                .ThenBy(one => one.Second.Article)
                .ThenBy(one => one.Second.Item),
        ];

        void Look(Place left, Place right)
        {
            if ((left.Article < right.Article ? Between(left, right) : Between(right, left)) is { } disagreement)
                found.Add(disagreement);
        }
    }

    // Strong is what is said with the same word, then of subjects that have more names in common, then at about the same time.
    private IEnumerable<FigureDisagreement> StrongestOfEach(IEnumerable<FigureDisagreement> found)
    {
        int[] counts = new int[articles.Count];
        foreach (FigureDisagreement one in found
            .OrderByDescending(one => one.HasSamePredicate)
            .ThenByDescending(one => one.SharedNames.Count)
            .ThenBy(one => DaysBetween(one.First.Article, one.Second.Article))
            .ThenBy(one => one.First.Article).ThenBy(one => one.First.Item).ThenBy(one => one.Second.Article).ThenBy(one => one.Second.Item))
        {
            if (counts[one.First.Article] >= MostOfArticle || counts[one.Second.Article] >= MostOfArticle)
                continue;

            counts[one.First.Article]++;
            counts[one.Second.Article]++;
            yield return one;
        }
    }

    // Of what has no date nobody knows how far it is away.
    private double DaysBetween(int left, int right) =>
        articles[left].Article.Published is { } first && articles[right].Article.Published is { } second
            ? (first - second).Duration().TotalDays
            : FigurePairs.Near.TotalDays;

    private FigureDisagreement? Between(Place left, Place right)
    {
        FigureFingerprint first = articles[left.Article].Print.Figures[left.Item];
        FigureFingerprint second = articles[right.Article].Print.Figures[right.Item];
        decimal low = Math.Min(first.Value, second.Value);
        if (first.Modifiers != second.Modifiers || Math.Max(first.Value, second.Value) / low >= LargestFactor || AreConsistent(first, second))
            return null;

        bool isSamePredicate = IsSame(first.Before, second.Before) || IsSame(first.Behind, second.Behind);
        bool isOtherPredicate = !isSamePredicate && (AreOther(first.Before, second.Before) || AreOther(first.Behind, second.Behind));
        if (isOtherPredicate || (!isSamePredicate && low < FigureFingerprint.Distinctive))
            return null;

        if (SharedNames(left.Article, right.Article) < FewestSharedNames || HasValue(left.Article, second) || HasValue(right.Article, first))
            return null;

        EquatableArray<string> names = articles[left.Article].Print.Names
            .Intersect(articles[right.Article].Print.Names, StringComparer.Ordinal)
            .ToEquatableArray();
        return new FigureDisagreement(new Place(left.Article, first.Index), new Place(right.Article, second.Index), first.Head, names, isSamePredicate);
    }

    private int SharedNames(int left, int right)
    {
        int shared = 0;
        foreach (int name in census.Of(left))
            shared += census.Of(right).IndexOf(name) >= 0 ? 1 : 0;
        return shared;
    }

    private static bool IsSame(int left, int right) => left != 0 && left == right;

    private static bool AreOther(int left, int right) => left != 0 && right != 0 && left != right;

    private bool HasValue(int article, FigureFingerprint figure)
    {
        foreach (FigureFingerprint other in articles[article].Print.Figures.AsSpan())
        {
            if (other.Head == figure.Head && AreConsistent(other, figure))
                return true;
        }

        return false;
    }

    // Ranges that touch, and a number that is the other one rounded, say the same; but more than 100 is not fewer than 100.
    private static bool AreConsistent(FigureFingerprint left, FigureFingerprint right) =>
        (left.Least <= right.Most && right.Least <= left.Most)
        || ((!left.IsOpen || !right.IsOpen) && (IsRounded(left.Value, right.Value) || IsRounded(right.Value, left.Value)));

    // 94,000 is 94,213 in round thousands; that 94,000 is 100,000 in round hundreds of thousands, nobody means.
    private static bool IsRounded(decimal rounded, decimal value)
    {
        decimal step = 1;
        while (rounded % (step * 10) == 0 && step < rounded)
            step *= 10;
        return Math.Abs(rounded - value) * 2 <= step && Math.Abs(rounded - value) <= rounded * FigureFingerprint.Tolerance;
    }
}
