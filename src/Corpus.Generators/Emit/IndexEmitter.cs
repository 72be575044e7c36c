using Corpus.Text.Model;

namespace Corpus.Generators.Emit;

/// <summary>Writes the list of the tables: the only file that every new article of its own file changes.</summary>
internal static class IndexEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="files">The names of the files of articles.</param>
    /// <param name="settings">The form of the code.</param>
    public static SourceWriter Write(EquatableArray<string> files, OutputSettings settings)
    {
        SourceWriter writer = GeneratedFile.Open(settings);
        writer.Open("static partial class Articles");
        writer.Open($"private static {settings.Global}.Article[][] _tables() => new {settings.Global}.Article[][]");
        foreach (string file in files)
            writer.WriteLine(ArticleFile.TableOf(file) + ".Articles,");

        writer.Close(";");
        writer.Close();
        writer.Close();
        return writer;
    }
}
