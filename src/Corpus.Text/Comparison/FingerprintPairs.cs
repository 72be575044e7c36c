using Corpus.Text.Model;

namespace Corpus.Text.Comparison;

/// <summary>What the texts of two articles have in common: found once for their prints, so that after an edit the edited article alone is compared.</summary>
/// <remarks>It follows from the two prints, and is found again when it was forgotten: what was compared before changes the cost and nothing else.</remarks>
internal sealed class FingerprintPairs(IReadOnlyList<(Article Article, ArticleFingerprint Print)> articles)
{
    private readonly ComparedFingerprint[] _prints = [.. articles.Select(article => ComparedFingerprint.Of(article.Print))];

    /// <summary>How many pairs were compared because nobody had done so.</summary>
    public int Compared { get; private set; }

    /// <summary>What part of their runs of words two articles share, if they have the same text; else 0.</summary>
    public double Likeness(int article, int other)
    {
        RecentResults<double> known = _prints[article].Likeness;
        if (!known.TryGet(_prints[other].Number, out double likeness))
        {
            Compared++;
            known.Add(_prints[other].Number, likeness = articles[article].Print.Shingles.LikenessTo(articles[other].Print.Shingles));
        }

        return likeness;
    }

    /// <summary>How many sentences of <paramref name="other"/> an article has in similar words.</summary>
    public int Told(int article, int other)
    {
        RecentResults<int> known = _prints[article].Told;
        if (!known.TryGet(_prints[other].Number, out int told))
        {
            Compared++;
            known.Add(_prints[other].Number, told = articles[other].Print.Sentences.ToldBy(articles[article].Print.Sentences));
        }

        return told;
    }
}
