using Microsoft.Build.Framework;

namespace Corpus.Generators.Tasks;

/// <summary>All items of one file: a pattern that meets it, and an item with metadata that names it. What a later item says wins.</summary>
internal sealed class SourceGroup
{
    private readonly List<ITaskItem> _items = [];

    private SourceGroup(string file) => File = file;

    /// <summary>Whether two paths are of one file, as this system sees it.</summary>
    public static StringComparer FileComparer { get; } = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The file's full path.</summary>
    public string File { get; }

    /// <summary>The item that stands for all.</summary>
    public ITaskItem Item => _items[_items.Count - 1];

    /// <summary>The groups, in the order in which each file comes first. Files in the given folders are none.</summary>
    public static IReadOnlyList<SourceGroup> Of(IEnumerable<ITaskItem> items, IEnumerable<string> outputFolders)
    {
        StringComparison comparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        string[] excluded = [.. outputFolders.Select(folder => folder.TrimEnd('/', '\\') + Path.DirectorySeparatorChar)];
        var groups = new List<SourceGroup>();
        var byFile = new Dictionary<string, SourceGroup>(FileComparer);
        foreach (ITaskItem item in items)
        {
            string file = item.GetMetadata("FullPath");
            if (excluded.Any(folder => file.StartsWith(folder, comparison)))
                continue;

            if (!byFile.TryGetValue(file, out SourceGroup? group))
            {
                group = new SourceGroup(file);
                byFile.Add(file, group);
                groups.Add(group);
            }

            group._items.Add(item);
        }

        return groups;
    }

    /// <summary>The last value that is given for the name; empty when none is.</summary>
    public string Value(string name)
    {
        for (int i = _items.Count - 1; i >= 0; i--)
        {
            if (_items[i].GetMetadata(name) is { Length: > 0 } value)
                return value;
        }

        return "";
    }
}
