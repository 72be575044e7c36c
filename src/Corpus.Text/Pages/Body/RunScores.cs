using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Body;

/// <summary>What a line adds to the run that becomes the body. Fitted on 800 pages;
/// small negatives add up over hundreds of short lines, so none is rounded away.</summary>
internal static class RunScores
{
    /// <summary>For every line of the run.</summary>
    public static ScoreTable<PageLine> Line { get; } = new(
        new("1-2 words", -0.6, line => line.Words <= 2),
        new("3-5 words", -0.3, line => line.Words is >= 3 and <= 5),
        new("15-39 words", -1.9, line => line.Words is >= 15 and <= 39),
        new("40-79 words", +1.3, line => line.Words is >= 40 and <= 79),
        new("80 words and more", +0.3, line => line.Words >= 80),
        new("sentence end", +3.2, line => line.Words >= 15 && line.EndsSentence),
        new("colon end", +2.0, line => line.EndsOpen),
        new("long, no end", +0.9, line => line.Words >= 15 && !line.EndsSentence && !line.EndsOpen),
        new("one good neighbour", +0.7, line => line.GoodNeighbours == 1),
        new("two good neighbours", +1.1, line => line.GoodNeighbours == 2),
        new("good lines before", -0.6, line => line.GoodBefore >= 2),
        new("note", -3.1, line => line.IsNote),
        new("date line", -1.5, line => line.IsDateLine),
        new("date line follows", -1.7, line => line.NextIsDateLine),
        new("bullet", +0.2, line => line.HasBullet),
        new("late stop line", -4.8, line => line.IsLateStop),
        new("early stop line", -1.9, line => line.IsEarlyStop),
        new("share list", -3.2, line => line.Is(LineCategories.Share)),
        new("legal list", -2.6, line => line.Is(LineCategories.Legal)),
        new("promo list", -2.1, line => line.Is(LineCategories.Promo) && line.Words < 15),
        new("promo list, long", -1.1, line => line.Is(LineCategories.Promo) && line.Words >= 15),
        new("byline or meta list", -1.8, line => line.Is(LineCategories.Byline | LineCategories.Meta)),
        new("tags or comment list", -1.7, line => line.Is(LineCategories.Tags | LineCategories.Comment)),
        new("related list", -0.9, line => line.Is(LineCategories.Related)),
        new("under a heading", -0.5, line => line.IsUnderHeading),
        new("caption list", -0.2, line => line.Is(LineCategories.Caption)),
        new("ad list", +0.3, line => line.Is(LineCategories.Ad)),
        new("address", -0.4, line => line.HasAddress),
        new("title case", -0.4, line => line.IsTitleCase && line.Words >= 4),
        new("repeated", -0.3, line => line.IsRepeated),
        new("stop inside", +0.2, line => line.HasInnerStop));

    /// <summary>For the line that the run starts with.</summary>
    public static ScoreTable<RunStart> Start { get; } = new(
        new("good and long", +1.1, start => start.Line.IsGood && start.Line.Words >= 25),
        new("date line above", +0.9, start => start.DateLineAbove),
        new("byline above", +0.8, start => start.BylineAbove));
}

/// <summary>A line that the run could start with.</summary>
/// <param name="Line">The line.</param>
/// <param name="DateLineAbove">Whether one of the five lines above is a date line.</param>
/// <param name="BylineAbove">Whether one of the five lines above is in the byline list.</param>
internal readonly record struct RunStart(PageLine Line, bool DateLineAbove, bool BylineAbove);
