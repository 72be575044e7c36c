using Corpus.Text.Model;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>The one rule of who is named as a speaker, for quotations and claims alike; and the roles of those who are.</summary>
internal sealed class NamedSpeakers
{
    private readonly Dictionary<string, string?> _roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Name, string Mention)>> _together = new(StringComparer.Ordinal);

    /// <summary>The fullest name of the speaker whom <paramref name="phrase"/> means; null when nobody is to be named.</summary>
    /// <param name="people">Who is meant by what in the story.</param>
    /// <param name="phrase">The speaker as written.</param>
    /// <param name="isGuess">Whether no reporting word says that it is the speaker.</param>
    public string? NameOf(Coreference people, NounPhrase phrase, bool isGuess)
    {
        if (people.PersonOf(phrase) is not { IsNameable: true } person)
            return null;
        // Without a cue a capitalised word that nothing else makes a name is too little to name somebody by.
        if (isGuess && person is { Personhood: Personhood.Unknown, Parts.Length: 1 })
            return null;
        if (!_roles.TryGetValue(person.Name, out string? role) || role is null)
            _roles[person.Name] = person.Role;
        return person.Name;
    }

    /// <summary>Notes several who speak as one: no single one of them is the speaker, and each is somebody whom a citation may name.</summary>
    /// <returns>All of them as written.</returns>
    public string Together(Story story, Coreference people, IReadOnlyList<NounPhrase> phrases)
    {
        string mention = story.Slice(phrases[0].NameFirst, phrases[phrases.Count - 1].NameEnd);
        if (_together.ContainsKey(mention))
            return mention;
        var named = new List<(string Name, string Mention)>();
        foreach (NounPhrase phrase in phrases)
        {
            if (NameOf(people, phrase, isGuess: true) is { } name)
                named.Add((name, MentionOf(story, phrase)));
        }

        _together.Add(mention, named);
        return mention;
    }

    /// <summary>Notes those who speak as one, by what they are called together.</summary>
    public void AddTogether(Dictionary<string, List<(string Name, string Mention)>> together)
    {
        foreach (KeyValuePair<string, List<(string Name, string Mention)>> several in together)
            _together[several.Key] = several.Value;
    }

    /// <summary>Notes the role of somebody who is named.</summary>
    public void Add(string name, string? role)
    {
        if (!_roles.TryGetValue(name, out string? known) || known is null)
            _roles[name] = role;
    }

    /// <summary>The speaker as written: the name alone, or the whole phrase.</summary>
    public static string MentionOf(Story story, NounPhrase phrase) =>
        phrase.IsName ? story.Slice(phrase.NameFirst, phrase.NameEnd) : story.Slice(phrase.First, phrase.End);

    /// <summary>All who are named in quotations and claims, in order of first appearance, with every mention of them.</summary>
    /// <param name="quotes">In order of position.</param>
    /// <param name="claims">In order of position.</param>
    public EquatableArray<Speaker> All(List<Quote> quotes, List<Claim> claims)
    {
        var named = new List<Named>();
        var byName = new Dictionary<string, Named>(StringComparer.Ordinal);
        int claim = 0;
        foreach (Quote quote in quotes)
        {
            for (; claim < claims.Count && claims[claim].Span.Start < quote.Span.Start; claim++)
                Add(claims[claim].Speaker, claims[claim].Mention);
            Add(quote.Speaker, quote.Mention);
        }

        for (; claim < claims.Count; claim++)
            Add(claims[claim].Speaker, claims[claim].Mention);
        return named.Select(speaker => new Speaker(
            speaker.Name, _roles.TryGetValue(speaker.Name, out string? role) ? role : null, speaker.Mentions.ToEquatableArray())).ToEquatableArray();

        void Add(string? name, string? mention)
        {
            if (name is null)
            {
                if (mention is not null && _together.TryGetValue(mention, out List<(string Name, string Mention)>? members))
                {
                    foreach ((string member, string form) in members)
                        Add(member, form);
                }

                return;
            }

            if (!byName.TryGetValue(name, out Named? speaker))
            {
                byName.Add(name, speaker = new Named(name));
                named.Add(speaker);
            }

            if (mention is not null && speaker.KnownMentions.Add(mention))
                speaker.Mentions.Add(mention);
        }
    }

    private sealed class Named(string name)
    {
        public string Name { get; } = name;

        public List<string> Mentions { get; } = [];

        public HashSet<string> KnownMentions { get; } = new(StringComparer.Ordinal);
    }
}
