using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Judging;

/// <summary>Decides what passages that have the cited words say to a citation. What names the wrong source or speaker outranks what is only worth knowing.</summary>
internal sealed class Judge(IReadOnlyList<SearchableArticle> articles, PassagePlacing placing)
{
    /// <summary>The verdict on a citation whose words stand in <paramref name="passages"/>.</summary>
    public Verdict Decide(CitedWords cited, int words, MatchOptions options, IEnumerable<FoundPassage> passages)
    {
        List<PlacedPassage> placed = [.. Rank(passages.Select(found => placing.Place(found, cited.Speaker)))];
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

    private static IEnumerable<PlacedPassage> Rank(IEnumerable<PlacedPassage> passages) => passages
        .OrderBy(passage => passage.Attribution)
        .ThenBy(passage => passage.InBody ? 0 : 1)
        .ThenBy(passage => passage.Found.Rung)
        .ThenBy(passage => passage.Place.Quote < 0 ? 1 : 0)
        .ThenBy(passage => passage.Place.Article)
        .ThenBy(passage => passage.Place.Span.Start);

    private bool HasSeveralSources(List<PlacedPassage> placed)
    {
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
