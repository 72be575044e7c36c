using System.IO;
using System.Reflection;
using System.Text;

namespace Corpus.Text.Language;

/// <summary>The word lists: tab-separated tables beside this file, embedded in the assembly.</summary>
internal static class Table
{
    /// <summary>The rows of a table, without its comment lines.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        Assembly assembly = typeof(Table).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The table {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' || line.StartsWith("#\t", StringComparison.Ordinal))
                yield return line.Split('\t');
        }
    }

    /// <summary>The words of a table's last column.</summary>
    public static HashSet<string> Words(string name) => new(Rows(name).Select(row => row[row.Length - 1]), StringComparer.Ordinal);
}
