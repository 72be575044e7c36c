using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>The phrases of a story that are subjects of verbs of saying, and those whom their names mean.</summary>
internal sealed class SpeakingPhrases
{
    // By token: the first one of a name, and the head of any other phrase.
    private readonly bool[] _keys = [];
    private readonly Dictionary<int, NounPhrase> _nominals = [];
    private readonly HashSet<Person> _people = [];

    public SpeakingPhrases(Story story, NameInventory names, IEnumerable<NounPhrase> phrases)
    {
        foreach (NounPhrase phrase in phrases)
        {
            if (_keys.Length == 0)
                _keys = new bool[story.Tokens.Length];
            _keys[phrase.IsName ? phrase.NameFirst : phrase.Head] = true;
            if (!phrase.IsName)
                LastUnnamed = Math.Max(LastUnnamed, phrase.Head);
            if (phrase.Kind == PhraseKind.Nominal)
                _nominals[phrase.Head] = phrase;
            else if (phrase.IsName)
                _people.Add(names.Find(story, phrase.NameFirst, phrase.NameEnd));
        }
    }

    /// <summary>The head of the last one that is no name; -1 where all are names.</summary>
    public int LastUnnamed { get; } = -1;

    /// <summary>Whether one stands at <paramref name="token"/>.</summary>
    public bool StandAt(int token) => _keys[token];

    /// <summary>Whether one stands in the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public bool StandIn(int first, int end) => Array.IndexOf(_keys, true, first, Math.Max(0, end - first)) >= 0;

    /// <summary>The one whose head is the common noun at <paramref name="head"/>.</summary>
    public bool TryGetNominal(int head, out NounPhrase phrase) => _nominals.TryGetValue(head, out phrase);

    /// <summary>Whether one names <paramref name="person"/>.</summary>
    public bool Name(Person person) => _people.Contains(person);
}
