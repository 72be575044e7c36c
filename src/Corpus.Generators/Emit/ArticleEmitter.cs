using Corpus.Generators.Naming;

namespace Corpus.Generators.Emit;

/// <summary>Writes the members and the tables of the articles of one file.</summary>
internal static class ArticleEmitter
{
    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(ArticleFile file, OutputSettings settings, CancellationToken cancellationToken)
    {
        ArticleModel[] articles = [.. file.Articles.Select(ArticleModel.Of)];
        SourceWriter writer = GeneratedFile.Open(settings, "Article", "Quote", "Claim", "Figure");
        writer.Open("static partial class Articles");
        for (int i = 0; settings.Members >= MemberScope.Articles && i < articles.Length; i++)
        {
            ArticleModel article = articles[i];
            if (settings.HasDocumentation)
                MemberDocumentation.Write(writer, article);

            writer.WriteLine($"public static _Article {article.Member} => {file.Table}.Articles[{Literal.Of(i)}];");
        }

        writer.WriteLine();
        DataLiteral.WriteHolder(writer, file.Table, ($"{settings.Global}.CorpusFile", "Articles"), Table(articles, cancellationToken), settings);
        writer.Close();

        MemberScope scope = settings.Members;
        var members = new ArticleMembers(writer, articles, settings);
        members.Write(
            "Quotes", "Quote", "quotations", article => article.Quotes, quote => scope.Has(quote.Quote), quote => quote.Member, MemberDocumentation.Write);
        members.Write(
            "Claims", "Claim", "claims", article => article.Claims, _ => scope == MemberScope.All, claim => claim.Member, MemberDocumentation.Write);
        members.Write(
            "Figures", "Figure", "figures", article => article.Figures, _ => scope == MemberScope.All, figure => figure.Member, MemberDocumentation.Write);

        writer.Close();
        return writer;
    }

    private static TableWriter Table(ArticleModel[] articles, CancellationToken cancellationToken)
    {
        var rows = new RowWriter();
        foreach (ArticleModel article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ArticleTableEmitter.Write(rows.Next(), article);
        }

        return rows.ToTable();
    }
}
