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
        DataLiteral.WriteHolder(writer, "_ids", ("byte[]", "Data"), IdIndex.Of(index.Articles.Select((article, i) => (article.Id, i))), settings);
        writer.WriteLine();
        DataLiteral.Write(writer, "_order", IdIndex.InOrder(index.Articles.Select(PlaceOf)), settings);
        writer.Close();
        writer.Close();
        return writer;
    }

    private static void WriteFiles(SourceWriter writer, EquatableArray<string> files, string method)
    {
        int[] groups = [.. Enumerable.Range(0, (files.Count + FilesInMethod - 1) / FilesInMethod)];
        WriteChoice(writer, $"{method} _file(int number)", $"number / {Literal.Of(FilesInMethod)}",
            groups.Select(group => (group, $"_files{Literal.Of(group)}(number)")));
        foreach (int group in groups)
        {
            WriteChoice(
                writer,
                $"{method} _files{Literal.Of(group)}(int number)",
                "number",
                files.Select((file, i) => (i, ArticleFile.TableOf(file) + ".Articles")).Skip(group * FilesInMethod).Take(FilesInMethod));
        }
    }

    private static void WriteChoice(SourceWriter writer, string method, string of, IEnumerable<(int Number, string Value)> cases)
    {
        writer.Open(method);
        writer.Open($"switch ({of})");
        foreach ((int number, string value) in cases)
            writer.WriteLine($"case {Literal.Of(number)}: return {value};");

        writer.WriteLine("default: return null;");
        writer.Close();
        writer.Close();
        writer.WriteLine();
    }

    private static int PlaceOf(IndexedArticle article) => (article.File * MostInFile) + article.Place;
}
