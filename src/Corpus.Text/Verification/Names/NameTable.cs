using System.Text;
using Corpus.Text.Language;

namespace Corpus.Text.Verification.Names;

/// <summary>Names and what they are the names of: articles or speakers, by their index in the corpus.</summary>
/// <remarks>Names are compared without regard to case, accents, white space and the shapes of apostrophes, quotation marks and dashes.</remarks>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<Entry>> _entries = new(StringComparer.Ordinal);

    private ILookup<string, Entry>? _byWords;

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
        _entries.TryGetValue(Fold(name), out List<Entry>? same);
        if (asMember)
        {
            List<Entry> members =
            [
                .. (same ?? [])
                    .Where(entry => entry.Kind == NameKind.Member && entry.Name == name)
                    .GroupBy(entry => entry.Index)
                    .Select(group => group.First()),
            ];
            return members.Count > 0 ? members : OfWords(name);
        }

        if (same is null)
            return [];

        NameKind best = same.Min(entry => Tier(entry.Kind));
        return [.. same.Where(entry => Tier(entry.Kind) == best).GroupBy(entry => entry.Index).Select(group => group.First())];
    }

    /// <summary>What a member is named after: a referenced assembly has members of its own, and where two names collide it may have chosen otherwise.</summary>
    private IReadOnlyList<Entry> OfWords(string member)
    {
        if (Volatile.Read(ref _byWords) is not { } byWords)
        {
            byWords = _entries.Values.SelectMany(entries => entries)
                .Where(entry => entry.Kind is NameKind.FullName or NameKind.Title)
                .ToLookup(entry => InOneWord(entry.Name), StringComparer.Ordinal);
            Volatile.Write(ref _byWords, byWords);
        }

        return [.. byWords[member].GroupBy(entry => entry.Index).Select(group => group.First())];
    }

    // "Peru plans to act" is PeruPlansToAct.
    private static string InOneWord(string name)
    {
        var word = new StringBuilder(name.Length);
        bool isFirst = true;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
                word.Append(isFirst ? char.ToUpperInvariant(c) : c);
            isFirst = !char.IsLetterOrDigit(c) && c is not ('\'' or '\u2019');
        }

        return word.ToString();
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
        foreach (char c in Diacritics.Fold(name))
        {
            folded.Append(c switch
            {
                '\u2018' => '\'',
                '\u201C' or '\u201D' => '"',
                >= '\u2010' and <= '\u2015' => '-',
                _ => c,
            });
        }

        return folded.ToString();
    }
}
