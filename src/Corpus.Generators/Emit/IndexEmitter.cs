using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes where the articles are: the only file that every new article of its own file changes.</summary>
internal static class IndexEmitter
{
    /// <summary>More articles than this in one file cannot be told apart.</summary>
    public const int MostInFile = 1 << 18;

    // Whoever asks for the first article waits until the method that names its file is compiled.
    private const int FilesInMethod = 8;

    /// <summary>Writes the file.</summary>
    public static SourceWriter Write(IndexModel index, OutputSettings settings)
    {
        SourceWriter writer = GeneratedFile.Open(settings);
        writer.Open("static partial class Articles");
        WriteFiles(writer, index.Files, $"private static {settings.Global}.CorpusFile?");
        DataLiteral.WriteHolder(writer, "_ids", ("byte[]", "Data"), IdIndex.Of(index.Articles.Select(article => article.Id)), settings);
        writer.WriteLine();
        DataLiteral.Write(writer, "_order", IdIndex.InOrder(index.Articles.Select(PlaceOf)), settings);
        writer.Close();
        writer.Close();
        return writer;
    }

    private static void WriteFiles(SourceWriter writer, EquatableArray<string> files, string method)
    {
        writer.Open($"{method} _file(int number)");
        for (int first = 0; first < files.Count; first += FilesInMethod)
            writer.WriteLine($"if (number < {Literal.Of(first + FilesInMethod)}) return {NameOf(first)}(number);");

        writer.WriteLine("return null;");
        writer.Close();
        writer.WriteLine();
        for (int first = 0; first < files.Count; first += FilesInMethod)
        {
            writer.Open($"{method} {NameOf(first)}(int number)");
            for (int i = first; i < Math.Min(files.Count, first + FilesInMethod); i++)
                writer.WriteLine($"if (number == {Literal.Of(i)}) return {ArticleFile.TableOf(files[i])}.Articles;");

            writer.WriteLine("return null;");
            writer.Close();
            writer.WriteLine();
        }
    }

    private static string NameOf(int firstFile) => "_files" + Literal.Of(firstFile / FilesInMethod);

    private static int PlaceOf(IndexedArticle article) => (article.File * MostInFile) + article.Place;
}
