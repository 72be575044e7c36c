namespace Corpus.Generators.Tasks;

/// <summary>A copy that stands for a document whose own path does not come through the build.</summary>
/// <remarks>
/// What the compiler is told of a file stands under its path in an .editorconfig, in which some characters end a line; a quote and a bar do not
/// come through its command line. MSBuild loses the blanks at the ends of an item's name where targets remove the item, and so embeds it twice.
/// </remarks>
internal static class FileCopy
{
    /// <param name="file">The file's full path, which stands in the .editorconfig.</param>
    /// <param name="item">The path as the project has it, which the command line has, too.</param>
    public static bool IsNeededFor(string file, string item) =>
        file.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029') || item.Any(c => c is '"' or '|') || item.Trim().Length != item.Length;

    /// <summary>Copies the file, when it has changed, under a name that follows from its path.</summary>
    /// <returns>The path of the copy.</returns>
    public static string Make(string file, string folder)
    {
        string copy = Path.Combine(folder, Hash(file).ToString("x16", System.Globalization.CultureInfo.InvariantCulture) + ".txt");
        var source = new FileInfo(file);
        var target = new FileInfo(copy);
        if (!target.Exists || target.LastWriteTimeUtc != source.LastWriteTimeUtc || target.Length != source.Length)
        {
            Directory.CreateDirectory(folder);
            source.CopyTo(copy, overwrite: true);
        }

        return copy;
    }

    // FNV-1a.
    private static ulong Hash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 1099511628211);

        return hash;
    }
}
