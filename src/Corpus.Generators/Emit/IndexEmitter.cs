namespace Corpus.Generators.Emit;

/// <summary>Writes where the articles are: the only file that every new article of its own file changes.</summary>
internal static class IndexEmitter
{
    /// <summary>More articles than this in one file cannot be told apart.</summary>
    public const int MostInFile = 1 << 18;

    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(IndexModel index, OutputSettings settings)
    {
        SourceWriter writer = GeneratedFile.Open(settings);
        writer.Open("static partial class Articles");
        writer.Open($"private static {settings.Global}.Article[]? _file(int number)");
        writer.Open("switch (number)");
        for (int i = 0; i < index.Files.Count; i++)
            writer.WriteLine($"case {Literal.Of(i)}: return {ArticleFile.TableOf(index.Files[i])}.Articles;");

        writer.WriteLine("default: return null;");
        writer.Close();
        writer.Close();
        writer.WriteLine();
        DataLiteral.Write(writer, "_ids", IdIndex.Of(index.Articles.Select(article => (article.Id, PlaceOf(article)))), settings);
        writer.WriteLine();
        DataLiteral.Write(writer, "_order", IdIndex.InOrder(index.Articles.Select(PlaceOf)), settings);
        writer.Close();
        writer.Close();
        return writer;
    }

    private static int PlaceOf(IndexedArticle article) => (article.File * MostInFile) + article.Place;
}
