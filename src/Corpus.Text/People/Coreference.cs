using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Who he and she are, in reading order: each answer is a mention for the pronouns behind it.</summary>
internal sealed class Coreference
{
    private const int FarthestEcho = 2;
    private const int FarthestBeside = 5;

    private readonly Story _story;
    private readonly NameInventory _names;
    private readonly SpeakingPhrases _speaking;
    private readonly MainSubjects _mainSubjects;
    private readonly Antecedents _antecedents;
    private readonly PeopleByAge _byAge;
    private readonly Dictionary<int, Person?> _pronouns = [];
    private readonly Dictionary<int, Person> _roles = [];
    private Person? _lastSpeaker;
    private int _lastSpeech;
    private int _nextMention;

    private Coreference(Story story, NameInventory names, SpeakingPhrases speaking)
    {
        (_story, _names, _speaking, _mainSubjects, _byAge) = (story, names, speaking, new MainSubjects(story), new PeopleByAge(story, names));
        _antecedents = new Antecedents(story, _mainSubjects, speaking);
    }

    /// <summary>Resolves the pronouns of <paramref name="story"/>, and who else is meant by <paramref name="speakers"/>, all who speak in it.</summary>
    public static Coreference Resolve(Story story, NameInventory names, IEnumerable<NounPhrase> speakers, CancellationToken cancellationToken)
    {
        var coreference = new Coreference(story, names, new SpeakingPhrases(story, names, speakers));
        coreference.Read(cancellationToken);
        return coreference;
    }

    /// <summary>Whom <paramref name="phrase"/> means; null for nobody in particular.</summary>
    public Person? PersonOf(NounPhrase phrase)
    {
        if (phrase.IsPronoun)
            return _pronouns.TryGetValue(phrase.Head, out Person? person) ? person : null;
        if (phrase.IsName)
            return _names.Find(_story, phrase.NameFirst, phrase.NameEnd);
        return _roles.TryGetValue(phrase.Head, out Person? bearer) ? bearer : null;
    }

    private void Read(CancellationToken cancellationToken)
    {
        // Names answer for themselves; without another kind of speaker there is nothing to find out.
        if (_speaking.LastUnnamed < 0)
            return;

        for (int sentence = 0; sentence < _story.Sentences.Count; sentence++)
        {
            if ((sentence & 63) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            Read(sentence);
        }
    }

    private void Read(int sentence)
    {
        Sentence range = _story.Sentences[sentence];
        int nextMention = FirstOf(_nextMention);
        for (int at = range.First; at < range.End; at++)
        {
            Person? person;
            bool isSpeaker;
            if (at == nextMention)
            {
                NameMention mention = _names.Mentions[_nextMention++];
                nextMention = FirstOf(_nextMention);
                isSpeaker = _speaking.StandIn(mention.First, mention.NameEnd);
                person = Mention(mention, isSpeaker);
            }
            else if (at > _speaking.LastUnnamed)
            {
                // Only the names are still read, for what their titles tell of their bearers.
                at = Math.Min(nextMention, range.End) - 1;
                continue;
            }
            else
            {
                ref readonly Token token = ref _story.Tokens[at];
                if (!token.Has(WordClasses.Pronoun | WordClasses.Title | WordClasses.PersonNoun) && token.Kind != TokenKind.Number)
                    continue;
                isSpeaker = _speaking.StandAt(at);
                person = Unnamed(at, sentence, range.First, isSpeaker);
            }

            if (person is not null && isSpeaker)
                (_lastSpeaker, _lastSpeech) = (person, sentence);
        }
    }

    private int FirstOf(int mention) => mention < _names.Mentions.Count ? _names.Mentions[mention].First : int.MaxValue;

    // Whom a word means that is nobody's name.
    private Person? Unnamed(int at, int sentence, int first, bool isSpeaker)
    {
        ref readonly Token token = ref _story.Tokens[at];
        if (token.Has(WordClasses.Pronoun) && token.Has(WordClasses.Masculine | WordClasses.Feminine) && token.IsWord)
        {
            Person? person = _antecedents.Best(at, sentence, isSpeaker, _lastSpeaker, NamedBeside(at));
            _pronouns[at] = person;
            if (person is not null)
                _antecedents.Add(new Antecedent(person, sentence, at, at) { IsSpeaker = isSpeaker });
            return person;
        }

        // "...," said the council. "...," it added.
        if (token.Has(WordClasses.Pronoun) && isSpeaker && _story.Is(at, FunctionWords.NeuterPronoun))
            return _pronouns[at] = _lastSpeaker is { Personhood: Personhood.None } && sentence - _lastSpeech <= FarthestEcho ? _lastSpeaker : null;
        if (token.Has(WordClasses.Title | WordClasses.PersonNoun))
            return Described(at, sentence, first, isSpeaker);
        Person? bearer = token.Kind == TokenKind.Number && _speaking.TryGetNominal(at, out _) && Age.IsBearer(_story, at)
            && _story.Is(Math.Max(first, at - 1), FunctionWords.DefiniteArticle) ? _byAge.Of(Age.YearsOf(_story, at)) : null;
        if (bearer is not null)
            _roles[at] = bearer;
        return bearer;
    }

    // As he told Lind; she and Lind left: nobody who is named in the pronoun's own clause. The next mention is the first behind the pronoun.
    private Person? NamedBeside(int pronoun)
    {
        if (FirstOf(_nextMention) > pronoun + FarthestBeside)
            return null;
        NameMention mention = _names.Mentions[_nextMention];
        if (mention.NameFirst >= mention.NameEnd
            || (mention.End < _story.Tokens.Length && _story.Tokens[mention.End].Kind == TokenKind.Possessive))
            return null;
        for (int at = pronoun + 1; at < mention.First; at++)
        {
            if (_story.Tokens[at].BreaksClause || _story.Tokens[at].Has(WordClasses.Be | WordClasses.Subordinator))
                return null;
        }

        return _names.Find(_story, mention);
    }

    // The minister, who was named before; a neighbour, who was not: the subject of a sentence, or of a verb of saying.
    private Person? Described(int at, int sentence, int first, bool isSpeaker)
    {
        bool isReporting = _speaking.TryGetNominal(at, out NounPhrase phrase);
        if (isReporting && _story.Tokens[Math.Max(first, at - 1)].Has(WordClasses.Article) && _antecedents.Bearer(at, sentence) is { } bearer)
            return _roles[at] = bearer;
        if (!isReporting)
        {
            if (_mainSubjects.Of(sentence) is not { Kind: PhraseKind.Nominal } subject || subject.Head != at)
                return null;
            phrase = subject;
        }

        if (Newcomer.Of(_story, phrase, isReporting) is not { } newcomer)
            return null;
        _antecedents.Add(new Antecedent(newcomer, sentence, at, at) { IsSpeaker = isSpeaker });
        return newcomer;
    }

    private Person? Mention(NameMention mention, bool isSpeaker)
    {
        Person person = _names.Find(_story, mention);
        if (person.Personhood == Personhood.None || mention.NameFirst >= mention.NameEnd)
            return person;

        bool isPossessive = mention.End < _story.Tokens.Length && _story.Tokens[mention.End].Kind == TokenKind.Possessive;
        bool afterPreposition = mention.First > 0 && _story.Tokens[mention.First - 1].Has(WordClasses.Preposition);
        bool isStranger = mention.Parts == 1 && person.Parts.Length == 1 && person.Personhood != Personhood.Person;
        if (isStranger && (afterPreposition || IsPeople(mention.NameFirst) || !_names.IsNameInside(_story.Word(mention.NameFirst))))
            return person;
        // on Late Call, the Harbour Forum: nobody, if nothing else makes it somebody.
        bool afterArticle = mention.First > 0 && mention.First == mention.NameFirst && _story.Is(mention.First - 1, FunctionWords.DefiniteArticle);
        if ((isStranger || _antecedents.IsThing(person)) && (afterPreposition || afterArticle))
            return person;

        _antecedents.Add(new Antecedent(person, mention.Sentence, mention.First, mention.NameEnd - 1)
        {
            IsSpeaker = isSpeaker,
            IsStranger = isStranger,
            IsPossessive = isPossessive,
            IsAfterPreposition = afterPreposition,
        });
        return person;
    }

    private bool IsPeople(int at)
    {
        ReadOnlySpan<char> word = _story.Word(at);
        return _story.Tokens[at].Has(WordShape.AllCapitals) || _story.Tokens[at].Has(WordClasses.Place)
            || word.EndsWith("ans".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ists".AsSpan(), StringComparison.Ordinal) || IsPluralOfLetters(word);
    }

    // MPs, CEOs: more than one, and nobody's name.
    private static bool IsPluralOfLetters(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[word.Length - 1] == 's' && char.IsUpper(word[word.Length - 2]) && char.IsUpper(word[word.Length - 3]);
}
