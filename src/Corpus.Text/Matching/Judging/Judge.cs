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
        if (cited.Article is null && cited.Speaker is null && HasSeveralSources(placed))
            return Verdict(VerdictKind.SeveralSources, placed);

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

    private bool HasSeveralSources(List<PlacedPassage> placed)
    {
        if (placed.Count == 1)
            return false;

        PlacedPassage first = placed[0];
        int? speaker = placing.SpeakerOf(first.Place);
        return placed
            .Where(passage => passage.InBody && passage.Place.Article != first.Place.Article)
            .GroupBy(passage => passage.Place.Article)
            .Any(source => !source.Any(passage => Utterance.IsSame(
                first,
                articles[first.Place.Article].Words,
                passage,
                articles[passage.Place.Article].Words,
                speaker is not null && placing.SpeakerOf(passage.Place) == speaker)));
    }
}
