using System.Globalization;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>The documentation of generated members: in an editor the tooltip shows the thing itself.</summary>
internal static class MemberDocumentation
{
    private const int MostNames = 8;
    private const int MostOfWords = 300;

    /// <summary>An article: the title, where and when it was published, the file and who is quoted.</summary>
    public static void Write(SourceWriter writer, ArticleModel model)
    {
        Article article = model.Article;
        string? byline = article.Byline is null ? null : "By " + article.Byline;
        string? syndicated = article.SyndicatedFrom is null ? null : "first published by " + article.SyndicatedFrom;
        WriteSummary(
            writer,
            Documentation.Of(article.Title ?? model.Document.Item.Path),
            Join(article.Speaker is { } speaker ? Join(speaker.Name, speaker.Role) : null, byline, article.Outlet, Day(article), syndicated),
            Documentation.LinkTo(model.Document.Item.Path, line: null) + ", "
                + Join(Count(model.Quotes.Count, "quotation"), CountOrNone(model.Claims.Count, "claim"), CountOrNone(model.Figures.Count, "figure")),
            Names(model.Quotes.Select(quote => quote.SpeakerName).Concat(model.Claims.Select(claim => claim.SpeakerName))));
    }

    /// <summary>The class of an article's quotations, claims or figures.</summary>
    public static void WriteMembersOf(SourceWriter writer, ArticleModel model, string things) =>
        WriteSummary(
            writer,
            Documentation.Of("The " + things + " of: " + (model.Article.Title ?? model.Document.Item.Path)),
            Join(model.Article.Outlet, Day(model.Article)));

    /// <summary>
    /// A quotation: the words in their marks, the speaker, and where they stand. The title is the class's, which a tooltip shows before the member's name.
    /// </summary>
    public static void Write(SourceWriter writer, ArticleModel model, QuoteModel quote) => WriteSummary(
        writer,
        Documentation.Of(Marked(model.Article.Text, quote.Quote.Span) + By(quote.SpeakerName ?? quote.Quote.Mention)),
        Where(model, quote.Quote.Line, quote.Quote.Via is string via ? "according to " + via : null));

    /// <summary>A claim: the statement, who makes it, how, and where. A reported one is the reporter's words and has no marks.</summary>
    public static void Write(SourceWriter writer, ArticleModel model, ClaimModel claim) => WriteSummary(
        writer,
        Documentation.Of(Beginning(claim.Claim.In(model.Article.Text)) + By(claim.SpeakerName ?? claim.Claim.Mention)),
        Join(claim.Claim.Kind == ClaimKind.Reported ? "reported" : "quoted", claim.Claim.Cue is string cue ? "“" + cue + "”" : null),
        Where(model, claim.Claim.Line));

    /// <summary>A figure: the number as printed, what it counts, and where it stands.</summary>
    public static void Write(SourceWriter writer, ArticleModel model, FigureModel figure)
    {
        bool isUnitApart = !figure.Figure.Span.Contains(figure.Figure.UnitSpan);
        WriteSummary(
            writer,
            Documentation.Of(figure.Figure.Span.In(model.Article.Text) + (isUnitApart ? " " + figure.Figure.Unit : "") + Hedge(figure.Figure)),
            Where(model, figure.Figure.Line));
    }

    // What the words beside the number say, which stand outside it.
    private static string Hedge(Figure figure) => figure.Bound switch
    {
        FigureBound.AtLeast => " (at least)",
        FigureBound.MoreThan => " (more than)",
        FigureBound.AtMost => " (at most)",
        FigureBound.LessThan => " (less than)",
        _ => figure.Approximate ? " (approximate)" : "",
    };

    /// <summary>A speaker: the name, the role, and how often quoted. Pronouns and the like are no names to show.</summary>
    public static void Write(SourceWriter writer, SpeakerModel model)
    {
        Speaker speaker = model.Entry.Speaker;
        WriteSummary(
            writer,
            Join(speaker.Name, speaker.Role),
            Join(CountOrNone(model.QuoteCount, "quotation"), CountOrNone(model.ClaimCount, "claim")) + " in " + Count(model.Articles.Count, "article"));
    }

    /// <summary>The words with the source's own marks around them.</summary>
    private static string Marked(string text, TextSpan span)
    {
        char open = span.Start > 0 ? text[span.Start - 1] : ' ';
        char close = span.End < text.Length ? text[span.End] : ' ';
        return IsMark(open) && IsMark(close) ? open + Beginning(span.In(text)) + close : "“" + Beginning(span.In(text)) + "”";
    }

    // Who wants to read the whole of a long statement reads it in the document.
    private static string Beginning(string words)
    {
        if (words.Length <= MostOfWords)
            return words;

        int end = words.LastIndexOf(' ', MostOfWords, MostOfWords / 2);
        return words.Substring(0, end < 0 ? MostOfWords : end) + " …";
    }

    private static string By(string? who) => string.IsNullOrEmpty(who) ? "" : " — " + who;

    private static string Where(ArticleModel model, int line, string? via = null)
    {
        string[] parts = [Join(model.Article.Outlet, Day(model.Article)), Documentation.LinkTo(model.Document.Item.Path, line), Join(via)];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static bool IsMark(char c) =>
        c is '"' or '\'' || char.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
        || c is '\u201A' or '\u201E' or (>= '\u300C' and <= '\u300F');

    private static string? Day(Article article) => article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Count(int number, string thing) => number.ToString(CultureInfo.InvariantCulture) + " " + thing + (number == 1 ? "" : "s");

    private static string? CountOrNone(int number, string thing) => number == 0 ? null : Count(number, thing);

    private static string Names(IEnumerable<string?> names)
    {
        List<string> distinct = names.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return Documentation.Of(string.Join(", ", distinct.Take(MostNames))) + (distinct.Count > MostNames ? ", …" : "");
    }

    private static string Join(params string?[] parts) => Documentation.Of(string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))));

    /// <param name="writer">Where the member's code is written.</param>
    /// <param name="thing">The thing itself, as text of documentation.</param>
    /// <param name="paragraphs">What is said of it, as text of documentation.</param>
    private static void WriteSummary(SourceWriter writer, string thing, params string[] paragraphs)
    {
        string text = "/// <summary>" + thing;
        foreach (string paragraph in paragraphs.Where(paragraph => paragraph.Length > 0))
            text += "<para>" + paragraph + "</para>";

        writer.WriteLine(text + "</summary>");
    }
}
