using Corpus.Text.Model;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>The one rule of who is named as a speaker, for quotations and claims alike; and the roles of those who are.</summary>
internal sealed class NamedSpeakers
{
    private readonly Dictionary<string, string?> _roles = new(StringComparer.Ordinal);

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
    public EquatableArray<Speaker> All(IEnumerable<Quote> quotes, IEnumerable<Claim> claims)
    {
        IEnumerable<Named> named = quotes.Where(quote => quote.Speaker is not null).Select(quote => new Named(quote.Span.Start, quote.Speaker!, quote.Mention))
            .Concat(claims.Where(claim => claim.Speaker is not null).Select(claim => new Named(claim.Span.Start, claim.Speaker!, claim.Mention)));
        return named.OrderBy(mention => mention.Start).GroupBy(mention => mention.Name, StringComparer.Ordinal).Select(group => new Speaker(
            group.Key,
            _roles.TryGetValue(group.Key, out string? role) ? role : null,
            group.Select(mention => mention.Mention).OfType<string>().Distinct(StringComparer.Ordinal).ToEquatableArray())).ToEquatableArray();
    }

    // A class: what is generic over classes is compiled already when the compiler starts.
    private sealed class Named(int start, string name, string? mention)
    {
        public int Start { get; } = start;

        public string Name { get; } = name;

        public string? Mention { get; } = mention;
    }
}
