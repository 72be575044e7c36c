using System.Globalization;
using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes an article's table: the numbers in the order that the emitted <c>CorpusTable</c> names, and the strings behind them.</summary>
internal static class ArticleTableEmitter
{
    /// <summary>Writes the arguments of the table's constructor.</summary>
    public static void Write(SourceWriter writer, ArticleModel model)
    {
        Article article = model.Article;
        var strings = new StringPool();
        writer.Open("new int[]");
        writer.WriteLine("// id, path, resource, title, byline, outlet, address, syndicated from: start and length among the strings, or -1");
        writer.WriteLine(string.Join(", ", new[]
        {
            model.Id, model.Document.Item.Path, model.Document.Item.ResourceName, article.Title,
            article.Byline, article.Outlet, article.Url, article.SyndicatedFrom,
        }.Select(strings.Place)) + ",");

        writer.WriteLine("// published, length and checksum of the text, number of passages, of quotations, of claims, of figures and of conflicts of dates");
        WriteRow(
            writer,
            [],
            article.Published is DateTime day ? (day.Year * 10000) + (day.Month * 100) + day.Day : 0,
            article.Text.Length,
            unchecked((int)(model.Document.Checksum >> 32)),
            unchecked((int)model.Document.Checksum),
            article.Passages.Count,
            model.Quotes.Count,
            model.Claims.Count,
            model.Figures.Count,
            Conflicts(article).Count());

        if (article.Passages.Count > 0)
            writer.WriteLine("// passages: region, start, length");
        foreach (Passage passage in article.Passages)
            WriteRow(writer, [], (int)passage.Region, passage.Span.Start, passage.Span.Length);

        WriteQuotes(writer, model, strings);
        WriteClaims(writer, model, strings);
        WriteFigures(writer, model, strings);
        WriteConflicts(writer, article);
        writer.Close(",");
        strings.Write(writer, ")),");
    }

    private static void WriteQuotes(SourceWriter writer, ArticleModel article, StringPool strings)
    {
        if (article.Quotes.Count > 0)
            writer.WriteLine("// quotations: id, speaker, mention, cue, outlet quoted from; start, length, line, kind, region, index of the quotation that this one goes on from, or -1");

        foreach (QuoteModel model in article.Quotes)
        {
            Quote quote = model.Quote;
            string?[] texts = [Own(article, model.Id), model.SpeakerId, quote.Mention, quote.Cue, quote.Via];
            WriteRow(writer, texts.Select(strings.Place), quote.Span.Start, quote.Span.Length, quote.Line, (int)quote.Kind, (int)quote.Region, quote.ContinuesFrom ?? -1);
        }
    }

    private static void WriteClaims(SourceWriter writer, ArticleModel article, StringPool strings)
    {
        if (article.Claims.Count > 0)
            writer.WriteLine("// claims: id, speaker, mention, cue; start, length, line, kind");

        foreach (ClaimModel model in article.Claims)
        {
            Claim claim = model.Claim;
            string?[] texts = [Own(article, model.Id), model.SpeakerId, claim.Mention, claim.Cue];
            WriteRow(writer, texts.Select(strings.Place), claim.Span.Start, claim.Span.Length, claim.Line, (int)claim.Kind);
        }
    }

    private static void WriteFigures(SourceWriter writer, ArticleModel article, StringPool strings)
    {
        if (article.Figures.Count > 0)
            writer.WriteLine("// figures: id, unit, value, upper end; start, length, line, whether approximate");

        foreach (FigureModel model in article.Figures)
        {
            Figure figure = model.Figure;
            string?[] texts = [Own(article, model.Id), figure.Unit, Digits(figure.Value), figure.UpTo is decimal end ? Digits(end) : null];
            WriteRow(writer, texts.Select(strings.Place), figure.Span.Start, figure.Span.Length, figure.Line, figure.Approximate ? 1 : 0);
        }
    }

    private static void WriteConflicts(SourceWriter writer, Article article)
    {
        if (Conflicts(article).Any())
            writer.WriteLine("// conflicts of dates: start, length, line; the same of the date that it contradicts, or -1");

        foreach (Finding conflict in Conflicts(article))
            WriteRow(writer, [], [.. Place(conflict.Span), .. conflict.Against is TextSpan against ? Place(against) : [-1, 0, 0]]);

        int[] Place(TextSpan span) => [span.Start, span.Length, Line.NumberAt(article.Text, span.Start)];
    }

    private static IEnumerable<Finding> Conflicts(Article article) =>
        article.Findings.Where(finding => finding.Kind is FindingKind.ConflictingDates or FindingKind.WrongWeekday);

    // Every id begins with the article's, which the table has once.
    private static string Own(ArticleModel article, string id) => id.Substring(article.Id.Length + 1);

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static void WriteRow(SourceWriter writer, IEnumerable<string> places, params int[] numbers) =>
        writer.WriteLine(string.Join(", ", places.Concat(numbers.Select(number => Literal.Of(number)))) + ",");
}
