namespace Corpus.Text.Comparison;

/// <summary>A figure under one of the things that two figures must have in common to be of the same thing.</summary>
/// <param name="Told">A hash of the counted noun, for small counts with a word beside it.</param>
/// <param name="Rank">The article's rank by date.</param>
/// <param name="Place">The article, and the figure's index in the article's print.</param>
internal readonly record struct ToldFigure(ulong Told, int Rank, Place Place) : IComparable<ToldFigure>
{
    /// <summary>Groups what is told of the same, the earliest article first.</summary>
    public int CompareTo(ToldFigure other)
    {
        int order = Told.CompareTo(other.Told);
        if (order == 0)
            order = Rank.CompareTo(other.Rank);
        return order != 0 ? order : Place.Item.CompareTo(other.Place.Item);
    }
}
