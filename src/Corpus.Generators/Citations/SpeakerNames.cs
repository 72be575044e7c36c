using Corpus.Generators.Naming;

namespace Corpus.Generators.Citations;

/// <summary>The names by which a citation may name a speaker: the member, the full name with or without the role, and the last name.</summary>
internal sealed class SpeakerNames
{
    private readonly NameTable _table = new();
    private readonly IReadOnlyList<SpeakerEntry> _speakers;

    public SpeakerNames(IReadOnlyList<SpeakerEntry> speakers)
    {
        _speakers = speakers;
        for (int i = 0; i < speakers.Count; i++)
        {
            string name = speakers[i].Speaker.Name;
            _table.Add(speakers[i].Member, i, NameKind.Member);
            foreach (string member in speakers[i].OtherMembers)
                _table.Add(member, i, NameKind.Member);
            _table.Add(speakers[i].Id, i, NameKind.Id);
            _table.Add(name, i, NameKind.FullName);
            if (speakers[i].Speaker.Role is { } role)
                _table.Add(role + " " + name, i, NameKind.FullName);

            // "de la Cruz" and "Cruz" are both last names of Juan de la Cruz.
            for (int space = name.IndexOf(' '); space >= 0; space = name.IndexOf(' ', space + 1))
                _table.Add(name.Substring(space + 1), i, NameKind.PartOfName);
        }
    }

    /// <summary>The speakers, by index in the corpus, whom the name may mean: several when a last name is shared.</summary>
    public IReadOnlyList<int> Find(CitedName name) => [.. _table.Find(name.Value, name.IsMember).Select(entry => entry.Index)];

    /// <summary>The nearest name, in the way in which the citation names the speaker; null when none is near.</summary>
    public string? Nearest(CitedName name) => _table.Nearest(name.Value, name.IsMember)?.Name;

    /// <summary>The name of the speaker at <paramref name="index"/>, in the way in which the citation names somebody else.</summary>
    public string NameLike(CitedName name, int index) => name.IsMember ? _speakers[index].Member : _speakers[index].Speaker.Name;
}
