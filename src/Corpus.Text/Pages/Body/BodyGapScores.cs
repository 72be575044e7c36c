using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Body;

/// <summary>What speaks for a line inside the run, and what against it. Fitted on the same pages as <see cref="RunScores"/>.</summary>
internal static class BodyGapScores
{
    /// <summary>A line with this sum or less is a hole.</summary>
    public const double Threshold = -0.5;

    public static ScoreTable<PageLine> Line { get; } = new(
        new("few good lines before", +1.6, line => line.GoodBefore < 2),
        new("good lines before", +1.0, line => line.GoodBefore >= 2),
        new("sentence end", +1.6, line => line.EndsSentence),
        new("colon end", +1.5, line => line.EndsOpen),
        new("bullet", +1.3, line => line.HasBullet),
        new("40 words and more", +1.3, line => line.Words >= 40),
        new("stop inside", +0.7, line => line.HasInnerStop),
        new("one good neighbour", +0.2, line => line.GoodNeighbours == 1),
        new("two good neighbours", +0.8, line => line.GoodNeighbours == 2),
        new("6-14 words, or under 3", -0.3, line => line.Words is < 3 or (>= 6 and <= 14)),
        new("long, no end", -0.8, line => line.Words >= 15 && !line.EndsSentence && !line.EndsOpen),
        new("date line follows", -0.7, line => line.NextIsDateLine),
        new("caption list", -3.3, line => line.Is(LineCategories.Caption)),
        new("echoed by its neighbour", -3.5, line => line.IsEchoed),
        new("ad list", -2.8, line => line.Is(LineCategories.Ad)),
        new("related list", -2.3, line => line.Is(LineCategories.Related)),
        new("share list", -1.9, line => line.Is(LineCategories.Share)),
        new("repeated", -1.6, line => line.IsRepeated),
        new("address", -1.3, line => line.HasAddress),
        new("byline or meta list", -1.3, line => line.Is(LineCategories.Byline | LineCategories.Meta)),
        new("promo list", -1.1, line => line.Is(LineCategories.Promo) && line.Words < 15),
        new("promo list, no sentence", -1.5, line => line.Is(LineCategories.Promo) && line is { Words: < 15, EndsSentence: false, EndsOpen: false }),
        new("promo list, long", -0.9, line => line.Is(LineCategories.Promo) && line.Words >= 15),
        new("legal list", -0.9, line => line.Is(LineCategories.Legal)),
        new("under a heading", -0.9, line => line.IsUnderHeading),
        new("stop line", -0.5, line => line.IsLateStop || line.IsEarlyStop));
}
