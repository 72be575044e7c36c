using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Finds figures of independent articles that count the same and differ.</summary>
internal sealed class Disagreements(IReadOnlyList<(Article Article, ArticlePrint Print)> articles)
{
    // A name that so many figures of one noun stand beside says nothing of their subject.
    private const int LongestList = 32;
    private const int FewestSharedNames = 2;
    private const decimal LargestFactor = 3;

    // A count of thousands is of something large enough to be the same thing; below, the text must say the same of both.
    private const decimal Distinctive = 1000;

    /// <summary>The disagreements, in order of their places.</summary>
    public IReadOnlyList<FigureDisagreement> Find(Func<int, int> originOf, CancellationToken cancellationToken)
    {
        var found = new List<FigureDisagreement>();
        var index = new Dictionary<ulong, List<Place>>();
        var shared = new Dictionary<Place, int>();
        for (int i = 0; i < articles.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (originOf(i) != i)
                continue;

            ulong[] names = [.. articles[i].Print.Names.Select(name => WordHashes.Add(WordHashes.Start, name))];
            EquatableArray<FigurePrint> figures = articles[i].Print.Figures;
            for (int f = 0; f < figures.Count; f++)
            {
                shared.Clear();
                foreach (ulong told in Told(figures[f]))
                    Count(index, told, names, shared);
                foreach (KeyValuePair<Place, int> candidate in shared)
                {
                    if (candidate.Value >= FewestSharedNames && candidate.Key.Article != i && Between(candidate.Key, new Place(i, f)) is { } disagreement)
                        found.Add(disagreement);
                }
            }

            for (int f = 0; f < figures.Count; f++)
            {
                foreach (ulong told in Told(figures[f]))
                    Add(index, told, names, new Place(i, f));
            }
        }

        return [.. found.OrderBy(one => one.First.Article).ThenBy(one => one.First.Item).ThenBy(one => one.Second.Article).ThenBy(one => one.Second.Item)];
    }

    // What two figures must have in common besides names: the noun, and for small counts the word beside them.
    private static IEnumerable<ulong> Told(FigurePrint figure)
    {
        ulong head = WordHashes.Add(WordHashes.Start, figure.Head);
        if (figure.Value >= Distinctive)
            yield return head;
        else if (figure.Before != 0)
            yield return unchecked(head + (ulong)figure.Before);
        if (figure.Value < Distinctive && figure.Behind != 0)
            yield return unchecked(head - (ulong)figure.Behind);
    }

    private static void Count(Dictionary<ulong, List<Place>> index, ulong told, ulong[] names, Dictionary<Place, int> shared)
    {
        foreach (ulong name in names)
        {
            if (!index.TryGetValue(WordHashes.Stir(told ^ name), out List<Place>? places))
                continue;
            foreach (Place place in places)
                shared[place] = shared.TryGetValue(place, out int count) ? count + 1 : 1;
        }
    }

    private static void Add(Dictionary<ulong, List<Place>> index, ulong told, ulong[] names, Place place)
    {
        foreach (ulong name in names)
        {
            ulong key = WordHashes.Stir(told ^ name);
            if (!index.TryGetValue(key, out List<Place>? places))
                index.Add(key, places = []);
            if (places.Count < LongestList)
                places.Add(place);
        }
    }

    private FigureDisagreement? Between(Place left, Place right)
    {
        FigurePrint first = articles[left.Article].Print.Figures[left.Item];
        FigurePrint second = articles[right.Article].Print.Figures[right.Item];
        if (first.Modifiers != second.Modifiers || AreConsistent(first, second) || HasValue(left.Article, second) || HasValue(right.Article, first))
            return null;

        decimal low = Math.Min(first.Value, second.Value);
        if (Math.Max(first.Value, second.Value) / low >= LargestFactor)
            return null;

        bool isSamePredicate = IsSame(first.Before, second.Before) || IsSame(first.Behind, second.Behind);
        bool isOtherPredicate = !isSamePredicate && (AreOther(first.Before, second.Before) || AreOther(first.Behind, second.Behind));
        if (isOtherPredicate || (!isSamePredicate && low < Distinctive))
            return null;

        string[] names = [.. articles[left.Article].Print.Names.Intersect(articles[right.Article].Print.Names, StringComparer.Ordinal)];
        if (names.Length < FewestSharedNames)
            return null;
        return new FigureDisagreement(new Place(left.Article, first.Index), new Place(right.Article, second.Index), first.Head, names.ToEquatableArray(), isSamePredicate);
    }

    private static bool IsSame(int left, int right) => left != 0 && left == right;

    private static bool AreOther(int left, int right) => left != 0 && right != 0 && left != right;

    private bool HasValue(int article, FigurePrint figure)
    {
        foreach (FigurePrint other in articles[article].Print.Figures)
        {
            if (other.Head == figure.Head && AreConsistent(other, figure))
                return true;
        }

        return false;
    }

    // Ranges that touch, and a number that is the other one rounded, say the same.
    private static bool AreConsistent(FigurePrint left, FigurePrint right) =>
        (left.Least <= right.Most && right.Least <= left.Most) || IsRounded(left.Value, right.Value) || IsRounded(right.Value, left.Value);

    // 94,000 is 94,213 in round thousands; that 94,000 is 100,000 in round hundreds of thousands, nobody means.
    private static bool IsRounded(decimal rounded, decimal value)
    {
        decimal step = 1;
        while (rounded % (step * 10) == 0 && step < rounded)
            step *= 10;
        return Math.Abs(rounded - value) * 2 <= step && Math.Abs(rounded - value) <= rounded * FigurePrint.Tolerance;
    }
}
