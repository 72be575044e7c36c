using System.Text;

namespace Corpus.Generators.Citations;

/// <summary>Names and what they are the names of: articles or speakers, by their index in the corpus.</summary>
/// <remarks>Names are compared without regard to case, white space and the shapes of apostrophes, quotation marks and dashes.</remarks>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);

    internal readonly record struct Entry(string Name, int Index, NameKind Kind);

    public void Add(string? name, int index, NameKind kind)
    {
        if (string.IsNullOrWhiteSpace(name))
            return;

        string key = Fold(name!);
        if (!_entries.TryGetValue(key, out List<Entry>? same))
            _entries.Add(key, same = []);
        same.Add(new Entry(name!, index, kind));
    }

    /// <summary>Everything that <paramref name="name"/> may mean. A kind of name that is unique hides the kinds that are shared.</summary>
    public IReadOnlyList<Entry> Find(string name, bool asMember)
    {
        if (!_entries.TryGetValue(Fold(name), out List<Entry>? same))
            return [];
        if (asMember)
            return [.. same.Where(entry => entry.Kind == NameKind.Member && entry.Name == name).GroupBy(entry => entry.Index).Select(group => group.First())];

        NameKind best = same.Min(entry => Tier(entry.Kind));
        return [.. same.Where(entry => Tier(entry.Kind) == best).GroupBy(entry => entry.Index).Select(group => group.First())];
    }

    /// <summary>The name that is nearest to a name which means nothing; null when none is near.</summary>
    public Entry? Nearest(string name, bool asMember)
    {
        string key = Fold(name);
        Entry? nearest = null;
        int least = Math.Max(1, key.Length / 3) + 1;
        foreach (KeyValuePair<string, List<Entry>> pair in _entries.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            int distance = Spelling.Distance(key, pair.Key, least);
            if (distance >= least)
                continue;

            foreach (Entry entry in pair.Value)
            {
                if (asMember && entry.Kind != NameKind.Member)
                    continue;
                least = distance;
                nearest = entry;
                break;
            }
        }

        return nearest;
    }

    private static NameKind Tier(NameKind kind) => kind switch
    {
        NameKind.FileName or NameKind.FileStem => NameKind.FileName,
        NameKind.PartOfName or NameKind.Outlet => kind,
        _ => NameKind.Member,
    };

    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
                    folded.Append(' ');
                continue;
            }

            folded.Append(c switch
            {
                '\u2018' or '\u2019' or '\u02BC' => '\'',
                '\u201C' or '\u201D' => '"',
                >= '\u2010' and <= '\u2015' => '-',
                _ => char.ToUpperInvariant(c),
            });
        }

        return folded.ToString().TrimEnd(' ');
    }
}
