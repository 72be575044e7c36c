using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>Which of two articles is taken for the earlier where no line says it: the earlier published, else the one that was given first.</summary>
internal static class ArticleOrder
{
    /// <summary>The indexes of all articles, the earliest first; those without a date behind all others.</summary>
    public static int[] Of(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles)
    {
        int[] order = [.. Enumerable.Range(0, articles.Count)];
        Array.Sort(order, (left, right) =>
        {
            int byDate = DateOf(left).CompareTo(DateOf(right));
            return byDate != 0 ? byDate : left.CompareTo(right);
        });

        return order;

        DateTime DateOf(int index) => articles[index].Article.Published ?? DateTime.MaxValue;
    }
}
