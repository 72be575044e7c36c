using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Verification.Names;

/// <summary>
/// The one rule of whom a cited name means, in code, prose and answers: the member, the full name with or without the role, the last name,
/// what stands before a name for one who is so called, given names in short, and the initials of a body; with or without what writers put around a name.
/// </summary>
internal sealed class SpeakerNames
{
    private readonly NameTable _table = new();
    private readonly IReadOnlyList<Speaker> _speakers;
    private readonly GeneratedNames _generated;

    /// <param name="speakers">The speakers of the corpus.</param>
    /// <param name="generated">How generated code calls them.</param>
    public SpeakerNames(IReadOnlyList<Speaker> speakers, GeneratedNames generated)
    {
        _speakers = speakers;
        _generated = generated;
        for (int i = 0; i < speakers.Count; i++)
        {
            string name = speakers[i].Name;
            GeneratedName? called = generated.OfSpeaker(i);
            _table.Add(called?.Member, i, NameKind.Member);
            foreach (string member in called?.OtherMembers ?? [])
                _table.Add(member, i, NameKind.Member);
            _table.Add(called?.Id, i, NameKind.Id);
            _table.Add(name, i, NameKind.FullName);
            if (speakers[i].Role is { } role)
                _table.Add(role + " " + name, i, NameKind.FullName);

            // "de la Cruz" and "Cruz" are both last names of Juan de la Cruz.
            for (int space = name.IndexOf(' '); space >= 0; space = name.IndexOf(' ', space + 1))
                _table.Add(name.Substring(space + 1), i, NameKind.PartOfName);
            _table.Add(NameWriting.Initials(name), i, NameKind.PartOfName);
        }
    }

    /// <summary>The speakers, by index in the corpus, whom the name may mean: several when a last name is shared, or when it names several.</summary>
    public IReadOnlyList<int> Find(GivenName name)
    {
        if (name.IsMember)
            return Exactly(name.Value, asMember: true);
        if (FindOne(name.Value) is { Count: > 0 } named)
            return named;

        var all = new List<int>();
        foreach (string one in NameWriting.Several(name.Value))
        {
            List<int> meant = FindOne(one);
            // A name that nobody has makes the whole unknown.
            if (meant.Count == 0)
                return [];
            all.AddRange(meant.Except(all));
        }

        return all;
    }

    // The nearest way of writing decides: whoever is called exactly so, before somebody with such initials.
    private List<int> FindOne(string name)
    {
        string[] forms = [.. NameWriting.Forms(name)];
        Func<string, List<int>>[] ways = [form => Exactly(form, asMember: false), FindTitled, FindByGivenNames, FindByInitials];
        foreach (Func<string, List<int>> find in ways)
        {
            foreach (string form in forms)
            {
                if (find(form) is { Count: > 0 } named)
                    return named;
            }
        }

        return [];
    }

    private List<int> Exactly(string name, bool asMember) => [.. _table.Find(name, asMember).Select(entry => entry.Index)];

    // "T. Ray", "John F. Holt": the same last name, and given names that can be the same person's.
    private List<int> FindByGivenNames(string name)
    {
        string[] cited = NameWriting.Words(name);
        return cited.Length < 2 ? [] :
        [
            .. _table.Find(cited[cited.Length - 1], asMember: false)
                .Where(entry => entry.Kind == NameKind.PartOfName)
                .Where(entry => NameWriting.AreOnePerson(WithoutLast(cited), WithoutLast(NameWriting.Words(_speakers[entry.Index].Name))))
                .Select(entry => entry.Index),
        ];
    }

    // The source has WHO and the citation the World Health Organization.
    private List<int> FindByInitials(string name) => NameWriting.Initials(name) is { } initials
        ? [.. _table.Find(initials, asMember: false).Where(entry => entry.Kind == NameKind.FullName).Select(entry => entry.Index)]
        : [];

    private static string[] WithoutLast(string[] words) => [.. words.Take(words.Length - 1)];

    // "Ms Llewellyn", "Governor Maldonado": whoever has the name, and is so called.
    private List<int> FindTitled(string name)
    {
        string[] words = name.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 1; i < words.Length; i++)
        {
            string[] titles = [.. words.Take(i)];
            List<int> named =
            [
                .. _table.Find(string.Join(" ", words.Skip(i)), asMember: false)
                    .Where(entry => entry.Kind is NameKind.FullName or NameKind.PartOfName)
                    .Where(entry => titles.All(title => IsSoCalled(_speakers[entry.Index], title)))
                    .Select(entry => entry.Index),
            ];
            if (named.Count > 0)
                return named;
        }

        return [];
    }

    private static bool IsSoCalled(Speaker speaker, string title)
    {
        if (Titles.IsCourtesy(title))
            return true;

        // "Gov." is short for "Governor".
        string word = title.TrimEnd('.');
        bool isShort = word.Length < title.Length;
        IEnumerable<string> known = speaker.Mentions.Append(speaker.Role ?? "").SelectMany(text => text.Split(' ', ',', '-', '.'));
        bool isKnown = known.Any(one => string.Equals(one, word, StringComparison.OrdinalIgnoreCase)
            || (isShort && one.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        return isKnown || (speaker.Role is null && Titles.IsTitle(title));
    }

    /// <summary>The nearest name, in the way in which the citation names the speaker; null when none is near.</summary>
    public string? Nearest(GivenName name) => _table.Nearest(name.Value, name.IsMember)?.Name;

    /// <summary>The name of the speaker at <paramref name="index"/>, in the way in which the citation names somebody else.</summary>
    public string NameLike(GivenName name, int index) =>
        (name.IsMember ? _generated.OfSpeaker(index)?.Member : null) ?? _speakers[index].Name;
}
