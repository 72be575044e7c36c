namespace Corpus.Generators.Emit;

/// <summary>Writes the members and the tables of the articles of one file.</summary>
internal static class ArticleEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(ArticleFile file, OutputSettings settings, CancellationToken cancellationToken)
    {
        ArticleModel[] articles = [.. file.Articles.Select(ArticleModel.Of)];
        SourceWriter writer = GeneratedFile.Open(settings);
        writer.Open("static partial class Articles");
        for (int i = 0; i < articles.Length; i++)
        {
            ArticleModel article = articles[i];
            if (settings.HasDocumentation)
                MemberDocumentation.Write(writer, article);

            writer.WriteLine($"public static {settings.Global}.Article {article.Member} => {file.Table}.Articles[{Literal.Of(i)}];");
            writer.WriteLine();
        }

        WriteTables(writer, file.Table, articles, settings, cancellationToken);
        writer.Close();

        var members = new ArticleMembers(writer, articles, settings);
        members.Write("Quotes", "Quote", "quotations", article => article.Quotes, quote => quote.Member, MemberDocumentation.Write);
        members.Write("Claims", "Claim", "claims", article => article.Claims, claim => claim.Member, MemberDocumentation.Write);
        members.Write("Figures", "Figure", "figures", article => article.Figures, figure => figure.Member, MemberDocumentation.Write);

        writer.Close();
        return writer;
    }

    private static void WriteTables(SourceWriter writer, string table, ArticleModel[] articles, OutputSettings settings, CancellationToken cancellationToken)
    {
        writer.WriteLine(GeneratedFile.Attributes);
        writer.Open("private static class " + table);
        writer.Open($"internal static readonly {settings.Global}.Article[] Articles =");
        foreach (ArticleModel article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            writer.WriteLine($"new {settings.Global}.Article(new {settings.Global}.CorpusTable(");
            writer.Indentation++;
            ArticleTableEmitter.Write(writer, article);
            writer.Indentation--;
        }

        writer.Close(";");
        writer.Close();
    }
}
