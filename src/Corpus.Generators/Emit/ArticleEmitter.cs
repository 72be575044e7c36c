using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes the members and the tables of the articles of one file.</summary>
internal static class ArticleEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(ArticleFile file, OutputSettings settings, CancellationToken cancellationToken)
    {
        SourceWriter writer = GeneratedFile.Open(settings);
        writer.Open("static partial class Articles");
        for (int i = 0; i < file.Articles.Count; i++)
        {
            ArticleModel article = file.Articles[i];
            if (settings.HasDocumentation)
                MemberDocumentation.Write(writer, article);

            writer.WriteLine($"public static {settings.Global}.Article {article.Member} => {file.Table}.Articles[{Literal.Of(i)}];");
            writer.WriteLine();
        }

        WriteTables(writer, file, settings, cancellationToken);
        writer.Close();
        writer.WriteLine();

        writer.Open("static partial class Quotes");
        for (int i = 0; i < file.Articles.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i > 0)
                writer.WriteLine();
            WriteQuotes(writer, file.Articles[i], settings);
        }

        writer.Close();
        writer.Close();
        return writer;
    }

    private static void WriteTables(SourceWriter writer, ArticleFile file, OutputSettings settings, CancellationToken cancellationToken)
    {
        writer.WriteLine(GeneratedFile.Attributes);
        writer.Open("private static class " + file.Table);
        writer.Open($"internal static readonly {settings.Global}.Article[] Articles =");
        foreach (ArticleModel article in file.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteLine($"new {settings.Global}.Article(new {settings.Global}.CorpusTable(");
            writer.Indentation++;
            WriteTable(writer, article);
            writer.Indentation--;
        }

        writer.Close(";");
        writer.Close();
    }

    /// <summary>The numbers, in the order that the emitted <c>CorpusTable</c> names, and the strings behind them.</summary>
    private static void WriteTable(SourceWriter writer, ArticleModel model)
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

        writer.WriteLine("// published, length and checksum of the text, number of passages and of quotations");
        int[] facts =
        [
            article.Published is DateTime day ? (day.Year * 10000) + (day.Month * 100) + day.Day : 0,
            article.Text.Length,
            unchecked((int)(model.Document.Checksum >> 32)),
            unchecked((int)model.Document.Checksum),
            article.Passages.Count,
            model.Quotes.Count,
        ];
        WriteRow(writer, facts);

        if (article.Passages.Count > 0)
            writer.WriteLine("// passages: region, start, length");
        foreach (Passage passage in article.Passages)
            WriteRow(writer, [(int)passage.Region, passage.Span.Start, passage.Span.Length]);

        if (model.Quotes.Count > 0)
            writer.WriteLine("// quotations: id, speaker, mention, cue, outlet quoted from; start, length, line, kind, region, index of the quotation that this one goes on from, or -1");
        foreach (QuoteModel quote in model.Quotes)
            WriteRow(writer, Row(quote.Quote), string.Join(", ", Strings(model, quote).Select(strings.Place)) + ", ");

        writer.Close(",");
        strings.Write(writer, ")),");
    }

    private static string?[] Strings(ArticleModel article, QuoteModel quote) =>
        [quote.Id.Substring(article.Id.Length + 1), quote.SpeakerId, quote.Quote.Mention, quote.Quote.Cue, quote.Quote.Via];

    private static int[] Row(Quote quote) => [quote.Span.Start, quote.Span.Length, quote.Line, (int)quote.Kind, (int)quote.Region, quote.ContinuesFrom ?? -1];

    private static void WriteRow(SourceWriter writer, int[] numbers, string head = "") =>
        writer.WriteLine(head + string.Join(", ", numbers.Select(number => Literal.Of(number))) + ",");

    private static void WriteQuotes(SourceWriter writer, ArticleModel article, OutputSettings settings)
    {
        if (settings.HasDocumentation)
            MemberDocumentation.WriteQuotesOf(writer, article);

        writer.WriteLine(GeneratedFile.Attributes);
        writer.Open($"{settings.Visibility} static class {article.Member}");
        for (int i = 0; i < article.Quotes.Count; i++)
        {
            if (i > 0)
                writer.WriteLine();
            if (settings.HasDocumentation)
                MemberDocumentation.Write(writer, article, article.Quotes[i]);

            writer.WriteLine(
                $"public static {settings.Global}.Quote {article.Quotes[i].Member} => {settings.Global}.Articles.{article.Member}.Quotes[{Literal.Of(i)}];");
        }

        writer.Close();
    }
}
