using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Judging;

/// <summary>Decides what passages that have the cited words say to a citation. What names the wrong source or speaker outranks what is only worth knowing.</summary>
internal sealed class Judge(IReadOnlyList<SearchableArticle> articles, PassagePlacing placing)
{
    /// <summary>The verdict on a citation whose words stand in <paramref name="passages"/>.</summary>
    public Verdict Decide(CitedWords cited, int words, MatchOptions options, List<FoundPassage> passages)
    {
        List<PlacedPassage> placed = passages.ConvertAll(found => placing.Place(found, cited.Speaker));
        placed.Sort(Compare);
        if (cited.Article is int article)
        {
            List<PlacedPassage> named = [.. placed.Where(passage => passage.Place.Article == article)];
            if (named.Count == 0)
                return Verdict(VerdictKind.OtherSource, placed);
            placed = named;
        }

        PlacedPassage best = placed[0];
        if (best.Attribution is Attribution.Somebody or Attribution.Nobody)
            return Verdict(VerdictKind.OtherSpeaker, placed) with { ActualSpeaker = best.Speaker };

        placed = [.. placed.Where(passage => passage.Attribution == best.Attribution)];
        if (!placed.Exists(passage => passage.InBody))
            return Verdict(VerdictKind.OutsideBody, placed);
        if (words < options.MinimumWords && !placed.Exists(passage => passage.IsWholeQuote))
            return Verdict(VerdictKind.TooShort, placed);
        if (placed[0].Found.Losses.Count > 0)
            return Verdict(VerdictKind.LeftOut, placed) with { Differences = placed[0].Found.Losses.Select(place => new WordDifference(place.Cited, place.Source)).ToEquatableArray() };
        if (cited.Article is null && cited.Speaker is null && IndependentSources(placed) is { Count: > 1 } independent)
            return Verdict(VerdictKind.SeveralSources, independent);

        return Verdict(VerdictKind.Faithful, placed);
    }

    private static Verdict Verdict(VerdictKind kind, List<PlacedPassage> placed) => new()
    {
        Kind = kind,
        Rung = placed[0].Found.Rung,
        Occurrences = placed.Select(passage => passage.Place).ToEquatableArray(),
    };

    // Whose words they are counts most, then where they stand, then how well they agree.
    private static int Compare(PlacedPassage left, PlacedPassage right)
    {
        int order = left.Attribution.CompareTo(right.Attribution);
        if (order == 0)
            order = right.InBody.CompareTo(left.InBody);
        if (order == 0)
            order = left.Found.Rung.CompareTo(right.Found.Rung);
        if (order == 0)
            order = (left.Place.Quote < 0).CompareTo(right.Place.Quote < 0);
        if (order == 0)
            order = left.Place.Article.CompareTo(right.Place.Article);
        return order == 0 ? left.Place.Span.Start.CompareTo(right.Place.Span.Start) : order;
    }

    /// <summary>The best passage of each article whose body has the words and that has them from none of those before it.</summary>
    private List<PlacedPassage> IndependentSources(List<PlacedPassage> placed)
    {
        var independent = new List<PlacedPassage>();
        foreach (IGrouping<int, PlacedPassage> source in placed.Where(passage => passage.InBody).GroupBy(passage => passage.Place.Article))
        {
            if (!independent.Exists(other => source.Any(passage => IsSameUtterance(other, passage))))
                independent.Add(source.First());
        }

        return independent;
    }

    private bool IsSameUtterance(PlacedPassage left, PlacedPassage right)
    {
        int? speaker = placing.SpeakerOf(left.Place);
        return Utterance.IsSame(
            left,
            articles[left.Place.Article].Words,
            right,
            articles[right.Place.Article].Words,
            speaker is not null && placing.SpeakerOf(right.Place) == speaker);
    }
}
