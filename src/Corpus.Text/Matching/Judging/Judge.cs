using Corpus.Text.Comparison;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Judging;

/// <summary>Decides what passages that have the cited words say to a citation.
/// What names the wrong source or speaker outranks what is only worth knowing.</summary>
internal sealed class Judge(IReadOnlyList<SearchableArticle> articles, PassagePlacing placing, Func<CancellationToken, Independence> independence)
{
    /// <summary>The verdict on a citation whose words stand in <paramref name="passages"/>.</summary>
    public Verdict Decide(CitedWords cited, int words, MatchOptions options, List<FoundPassage> passages, CancellationToken cancellationToken)
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
        if (placed.TrueForAll(passage => passage.Found.Parts.Count > 1 && placing.JoinsSpeakers(passage.Found)))
            return Verdict(VerdictKind.BrokenElision, placed);

        placed = [.. placed.Where(passage => passage.Attribution == best.Attribution)];
        if (!placed.Exists(passage => passage.InBody))
            return Verdict(VerdictKind.OutsideBody, placed);
        if (words < options.MinimumWords && !placed.Exists(passage => passage.IsWholeQuote))
            return Verdict(VerdictKind.TooShort, placed);
        if (placed[0].Found.Losses.Count > 0)
        {
            return Verdict(VerdictKind.LeftOut, placed) with
            {
                Differences = placed[0].Found.Losses.Select(place => new WordDifference(place.Cited, place.Source)).ToEquatableArray(),
            };
        }

        if (cited.Article is null && cited.Speaker is null && IndependentSources(placed, cancellationToken) is { Count: > 1 } independent)
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

    /// <summary>The best passage of each independent source, in order; the sources are only asked about when more than one article has the words.</summary>
    private List<PlacedPassage> IndependentSources(List<PlacedPassage> placed, CancellationToken cancellationToken)
    {
        List<PlacedPassage> own = placed.FindAll(passage => passage.InBody);
        if (own.TrueForAll(passage => passage.Place.Article == own[0].Place.Article))
            return own.GetRange(0, Math.Min(own.Count, 1));

        var sources = new HashSet<int>(independence(cancellationToken).SourcesOf(own.Select(WordsAt)));
        return [.. own.Where(passage => sources.Contains(passage.Place.Article)).GroupBy(passage => passage.Place.Article).Select(source => source.First())];
    }

    // Of an elided citation the first part: what is left out between the parts is not the citation's.
    private WordPlace WordsAt(PlacedPassage passage)
    {
        DocumentWords words = articles[passage.Place.Article].Words;
        (int first, int last) = passage.Found.Parts[0];
        return new WordPlace(passage.Place.Article, TextSpan.FromBounds(words.StartOf(first), words.EndOf(last)), passage.InBody);
    }
}
