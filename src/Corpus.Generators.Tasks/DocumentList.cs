using System.Text;
using Corpus.Generators.Sources;

namespace Corpus.Generators.Tasks;

/// <summary>The documents that a package carries, one a line: the file, relative to the list, a tab, and what the project said of it.</summary>
internal static class DocumentList
{
    public static IEnumerable<(string File, string Line)> Read(string list)
    {
        string folder = Path.GetDirectoryName(list)!;
        foreach (string line in File.ReadAllLines(list))
        {
            int tab = line.IndexOf('\t');
            if (tab > 0)
                yield return (Path.GetFullPath(Path.Combine(folder, ItemText.Unescape(line.Substring(0, tab)))), line.Substring(tab + 1));
        }
    }

    public static void Write(string list, IEnumerable<(string File, string Line)> documents)
    {
        var text = new StringBuilder();
        foreach ((string file, string line) in documents)
            text.Append(ItemText.Escape(file)).Append('\t').Append(line).Append('\n');

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(list))!);
        if (!File.Exists(list) || File.ReadAllText(list) != text.ToString())
            File.WriteAllText(list, text.ToString());
    }
}
