using System.IO;

namespace Corpus.Text.Language;

/// <summary>Reads a table of tab-separated values that is part of an assembly. Lines that begin with # are comments.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, each cut into its columns.</summary>
    public static IEnumerable<string[]> Rows(string name) => Rows(typeof(EmbeddedTable), name);

    /// <summary>The same, of a table in the assembly of <paramref name="owner"/>.</summary>
    public static IEnumerable<string[]> Rows(Type owner, string name)
    {
        using Stream stream = owner.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>The words of a table's last column.</summary>
    public static HashSet<string> Words(string name) => new(Rows(name).Select(row => row[row.Length - 1]), StringComparer.Ordinal);
}
