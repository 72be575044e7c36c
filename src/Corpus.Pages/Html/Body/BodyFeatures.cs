using Corpus.Text.Pages.Lines;

namespace Corpus.Pages.Html.Body;

/// <summary>What is observed of a line before it is called the article's or not. What an observation is worth stands in a table (<c>body_weights.tsv</c>),
/// which is fitted.</summary>
internal static class BodyFeatures
{
    /// <summary>An observation.</summary>
    /// <param name="Name">What is observed, as the table of weights calls it.</param>
    /// <param name="Holds">Whether it is there.</param>
    /// <param name="IsWording">Whether it knows words of some languages: a page in another one never has it.</param>
    internal sealed record Row(string Name, Func<BodyLine, bool> Holds, bool IsWording = false);

    public static IReadOnlyList<Row> OfLine { get; } =
    [
        new("always", static _ => true),
        .. Text(), .. Phrases(), .. Tags(), .. Markup(), .. Place(), .. Neighbours(), .. Metadata(),
        .. Classes("near", static line => line.Near), .. Classes("far", static line => line.Far),
    ];

    /// <summary>Of two neighbouring lines: where the article may begin, end or go on.</summary>
    public static IReadOnlyList<Row> OfChange { get; } =
    [
        new("always", static _ => true),
        new("same parent", static line => line.Previous!.Markup.Container == line.Markup.Container),
        new("same parent and tag", static line => line.Previous!.Markup.Container == line.Markup.Container
            && line.Previous.Markup.Block.Name == line.Markup.Block.Name),
        new("same form", static line => Math.Abs(line.Previous!.Kind - line.Kind) < 1e-9 && line.Kind > 0),
        new("into or out of the half", static line => line.Previous!.IsInHalf != line.IsInHalf),
        new("into or out of the most", static line => line.Previous!.IsInMost != line.IsInMost),
        new("heading", static line => line.IsHeading),
        new("behind a heading", static line => line.Previous!.IsHeading),
        new("landmarks change", static line => line.Previous!.Landmarks != line.Landmarks),
        new("classes change", static line => line.Previous!.Near != line.Near),
        new("behind a break", static line => line.Markup.FollowsBreak),
        new("both prose", static line => line.IsProse && line.Previous!.IsProse),
        new("prose to link", static line => (line.IsProse && line.Previous!.IsLink) || (line.IsLink && line.Previous!.IsProse)),
        new("behind the title", static line => line.Previous!.IsTitle),
        new("into or out of the room", static line => line.Previous!.IsInRoom != line.IsInRoom),
    ];

    private static Row[] Text() =>
    [
        new("1-2 words", static line => line.Text.Words <= 2),
        new("3-5 words", static line => line.Text.Words is >= 3 and <= 5),
        new("6-9 words", static line => line.Text.Words is >= 6 and <= 9),
        new("10-14 words", static line => line.Text.Words is >= 10 and <= 14),
        new("15-39 words", static line => line.Text.Words is >= 15 and <= 39),
        new("40-79 words", static line => line.Text.Words is >= 40 and <= 79),
        new("80 words and more", static line => line.Text.Words >= 80),
        new("sentence end", static line => line.Text.EndsSentence),
        new("sentence end, long", static line => line.Text.EndsSentence && line.Text.Words >= 15),
        new("question", static line => line.Text.EndsQuestion),
        new("colon end", static line => line.Text.EndsOpen),
        new("stop inside", static line => line.Text.HasInnerStop),
        new("good", static line => line.Text.IsGood),
        new("repeated", static line => line.Text.IsRepeated),
        new("echoed by its neighbour", static line => line.Text.IsEchoed),
        new("title case", static line => line.Text.IsTitleCase && line.Text.Words >= 4),
        new("all capitals", static line => line.Text.IsAllCapitals),
        new("digits", static line => line.Text.HasDigits),
        new("mark", static line => line.Text.HasMark),
        new("address", static line => line.Text.HasAddress),
        new("date line", static line => line.Text.IsDateLine),
        new("date", static line => line.Text.Dates.Count > 0),
        new("clock time", static line => line.Text.HasClockTime),
        new("copyright sign", static line => line.Markup.Text.IndexOf('©') >= 0),
        new("bar", static line => line.Text.Words < 20 && line.Markup.Text.IndexOf('|') >= 0),
        new("begins small", static line => char.IsLower(line.Markup.Text[0])),
        new("begins with a bracket", static line => line.Markup.Text[0] is '(' or '[' or '*'),
    ];

    private static Row[] Phrases() =>
    [
        List("note", static line => line.Text.IsNote),
        List("share list", static line => line.Text.Is(LineCategories.Share)),
        List("legal list", static line => line.Text.Is(LineCategories.Legal)),
        List("promo list", static line => line.Text.Is(LineCategories.Promo) && line.Text.Words < 15),
        List("promo list, long", static line => line.Text.Is(LineCategories.Promo) && line.Text.Words >= 15),
        List("byline list", static line => line.Text.Is(LineCategories.Byline)),
        List("meta list", static line => line.Text.Is(LineCategories.Meta)),
        List("tags list", static line => line.Text.Is(LineCategories.Tags)),
        List("comment list", static line => line.Text.Is(LineCategories.Comment)),
        List("related list", static line => line.Text.Is(LineCategories.Related)),
        List("caption list", static line => line.Text.Is(LineCategories.Caption)),
        List("ad list", static line => line.Text.Is(LineCategories.Ad)),
        List("origin", static line => line.Text.Is(LineCategories.Origin)),
        List("late stop line", static line => line.Text.IsLateStop),
        List("early stop line", static line => line.Text.IsEarlyStop),
        List("under a heading", static line => line.Text.IsUnderHeading),
        List("block heading", static line => line.Text.IsBlockHeading),
    ];

    private static Row List(string name, Func<BodyLine, bool> holds) => new(name, holds, IsWording: true);

    private static IEnumerable<Row> Tags()
    {
        foreach (string tag in (string[])["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "td", "tr", "th", "blockquote", "figcaption", "button",
            "section", "article", "dd", "dt", "pre", "summary", "header", "footer"])
            yield return new Row("tag " + tag, line => line.Tag == tag);
        foreach (Landmarks landmark in (Landmarks[])Enum.GetValues(typeof(Landmarks)))
        {
            if (landmark != Landmarks.None)
                yield return new Row("in " + landmark.ToString(), line => line.IsIn(landmark));
        }

        yield return new Row("in article and in half", static line => line.IsIn(Landmarks.Article) && line.IsInHalf);
        yield return new Row("paragraph of prose", static line => line.Tag == "p" && line.IsProse);
        yield return new Row("list of no links", static line => line.Tag == "li" && line.LinkShareAround < 0.3);
        yield return new Row("quote of prose", static line => line.IsIn(Landmarks.Quote) && line.LinkShare < 0.3);
        yield return new Row("header of the article", static line => line.IsIn(Landmarks.Header) && line.IsIn(Landmarks.Article));
        yield return new Row("footer of the article", static line => line.IsIn(Landmarks.Footer) && line.IsIn(Landmarks.Article));
        yield return new Row("aside in the half", static line => line.IsIn(Landmarks.Aside) && line.IsInHalf);
    }

    private static Row[] Markup() =>
    [
        new("no link", static line => line.LinkShare <= 0),
        new("few links", static line => line.LinkShare is > 0 and <= 0.3),
        new("some links", static line => line.LinkShare is > 0.3 and <= 0.8),
        new("link", static line => line.IsLink),
        new("link that ends a sentence", static line => line.IsLink && line.Text.EndsSentence),
        new("around: no link", static line => line.LinkShareAround < 0.05),
        new("around: few links", static line => line.LinkShareAround is >= 0.05 and < 0.25),
        new("around: some links", static line => line.LinkShareAround is >= 0.25 and < 0.5),
        new("around: many links", static line => line.LinkShareAround is >= 0.5 and < 0.8),
        new("around: links", static line => line.LinkShareAround >= 0.8),
        new("bold", static line => line.IsBold && !line.IsHeading),
        new("bold link", static line => line.IsBold && line.IsLink),
        new("cells", static line => line.Markup.HasCells),
        new("behind a break", static line => line.Markup.FollowsBreak),
    ];

    private static Row[] Place() =>
    [
        new("siblings: half", static line => line.Siblings >= 0.5),
        new("siblings: a fifth", static line => line.Siblings is >= 0.2 and < 0.5),
        new("siblings: a twentieth", static line => line.Siblings is >= 0.05 and < 0.2),
        new("siblings: none", static line => line.Siblings <= 0),
        new("form: half", static line => line.Kind >= 0.5),
        new("form: a fifth", static line => line.Kind is >= 0.2 and < 0.5),
        new("form: a twentieth", static line => line.Kind is >= 0.05 and < 0.2),
        new("form: none", static line => line.Kind <= 0),
        new("in the half", static line => line.IsInHalf),
        new("in the half, no link", static line => line.IsInHalf && line.LinkShare < 0.5),
        new("in the half, short", static line => line.IsInHalf && line.Text.Words < 6),
        new("in the half, prose", static line => line.IsInHalf && line.IsProse),
        new("in the most", static line => line.IsInMost),
        new("in the most only, prose", static line => line.IsInMost && !line.IsInHalf && line.IsProse),
        new("in the titled", static line => line.IsInTitled),
        new("in the room", static line => line.IsInRoom),
        new("in the room, prose", static line => line.IsInRoom && line.IsProse),
        new("in the half, outside the room", static line => line.IsInHalf && !line.IsInRoom),
        new("prose outside the room", static line => !line.IsInRoom && line.IsProse),
        new("below the title in the room", static line => line.IsInRoom && line.LinesFromTitle is > 0 and < int.MaxValue),
        new("1-2 levels below the half", static line => line.IsInHalf && line.LevelsBelowHalf is 1 or 2),
        new("3-4 levels below the half", static line => line.IsInHalf && line.LevelsBelowHalf is 3 or 4),
        new("5 levels below the half and more", static line => line.IsInHalf && line.LevelsBelowHalf >= 5),
        new("title", static line => line.IsTitle),
        new("above the title", static line => line.LinesFromTitle < 0),
        new("no title", static line => line.LinesFromTitle == int.MaxValue),
        new("right behind the title", static line => line.LinesFromTitle is 1 or 2),
        new("soon behind the title", static line => line.LinesFromTitle is >= 3 and <= 8),
        new("before all prose", static line => line.ProseBefore <= 0),
        new("before all prose, short", static line => line.ProseBefore <= 0 && line.Text.Words < 10),
        new("behind a tenth", static line => line.ProseBefore is > 0 and < 0.1),
        new("behind nine tenths", static line => line.ProseBefore >= 0.9),
        new("behind nine tenths, no sentence", static line => line.ProseBefore >= 0.9 && !line.Text.EndsSentence),
    ];

    private static Row[] Neighbours() =>
    [
        new("one good neighbour", static line => line.Text.GoodNeighbours == 1),
        new("two good neighbours", static line => line.Text.GoodNeighbours == 2),
        new("good lines before", static line => line.Text.GoodBefore >= 2),
        new("date line follows", static line => line.Text.NextIsDateLine),
        new("prose follows beside", static line => IsBeside(line, line.Next) && line.Next!.IsProse),
        new("prose before beside", static line => IsBeside(line, line.Previous) && line.Previous!.IsProse),
        new("prose follows", static line => line.Next is { IsProse: true }),
        new("link follows", static line => line.Next is { IsLink: true }),
        new("link before", static line => line.Previous is { IsLink: true }),
        new("prose under a linked title", static line => line.IsProse && line.Previous is { IsLink: true, Text.Words: >= 4 }),
        new("linked title above prose", static line => line is { IsLink: true, Text.Words: >= 4 } && line.Next is { IsProse: true }),
        new("prose between links", static line => line.IsProse && line.Previous is { IsLink: true } && line.Next is { IsLink: true }),
        new("alone among its kind", static line => line.IsProse && line.Siblings <= line.OwnShare + 1e-9),
        new("alone among its kind, short", static line => line.IsProse && line.Text.Words < 40 && line.Siblings <= line.OwnShare + 1e-9),
        new("heading before prose", static line => line.IsHeading && line.Next is { IsProse: true }),
        new("heading before link", static line => line.IsHeading && line.Next is { IsLink: true }),
        new("heading before heading", static line => line.IsHeading && line.Next is { IsHeading: true }),
        new("heading in the half", static line => line.IsHeading && line.IsInHalf),
        new("heading in the half before prose", static line => line.IsHeading && line.IsInHalf && line.Next is { IsProse: true, IsInHalf: true }),
        new("behind a heading", static line => line.Previous is { IsHeading: true }),
        new("behind a related heading", static line => line.Previous is { } above && (above.Near & MarkupWords.Related) != 0 && above.IsHeading),
        new("same form before and behind", static line => line.Previous is { } above && line.Next is { } below && above.IsProse && below.IsProse
            && above.IsInHalf && below.IsInHalf),
        new("last line", static line => line.Next is null),
    ];

    private static bool IsBeside(BodyLine line, BodyLine? other) => other is not null && other.Markup.Container == line.Markup.Container;

    private static Row[] Metadata() =>
    [
        new("in the metadata's text", static line => line.IsInMetadata == true),
        new("not in the metadata's text", static line => line.IsInMetadata == false),
        new("not in the metadata's text, prose", static line => line.IsInMetadata == false && line.IsProse),
        new("description", static line => line.IsDescription),
        new("author's name", static line => line.NamesAuthor),
    ];

    private static IEnumerable<Row> Classes(string where, Func<BodyLine, MarkupWords> wordsOf)
    {
        foreach (MarkupWords word in (MarkupWords[])Enum.GetValues(typeof(MarkupWords)))
        {
            if (word != MarkupWords.None)
                yield return new Row(where + " " + word.ToString(), line => (wordsOf(line) & word) != 0);
        }
    }
}
