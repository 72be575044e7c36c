using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>"The 24-year-old" is the only one whose age the story gives so.</summary>
internal sealed class PeopleByAge(Story story, NameInventory names)
{
    private Dictionary<string, Person?>? _people;

    /// <summary>Who is so many years old; null for nobody, and for several.</summary>
    public Person? Of(string years) => (_people ??= Read()).TryGetValue(years, out Person? person) ? person : null;

    private Dictionary<string, Person?> Read()
    {
        var people = new Dictionary<string, Person?>(StringComparer.Ordinal);
        foreach (NameMention mention in names.Mentions)
        {
            if (Age.Behind(story, mention.End) is not { } age || names.Find(story, mention) is not { Personhood: not Personhood.None } person)
                continue;
            people[age] = people.TryGetValue(age, out Person? other) && other != person ? null : person;
        }

        return people;
    }
}
