using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Text.Verification.Names;

/// <summary>
/// The names by which a citation may name a speaker: the member, the full name with or without the role, the last name,
/// and what stands before a name for one who is so called.
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
        }
    }

    /// <summary>The speakers, by index in the corpus, whom the name may mean: several when a last name is shared.</summary>
    public IReadOnlyList<int> Find(GivenName name)
    {
        List<int> named = [.. _table.Find(name.Value, name.IsMember).Select(entry => entry.Index)];
        return named.Count > 0 || name.IsMember ? named : FindTitled(name.Value);
    }

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
