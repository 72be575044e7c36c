using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Who he and she are, in reading order: each answer is a mention for the pronouns behind it.</summary>
internal sealed class Coreference
{
    private const int FarthestSentence = 9;
    private const int FarthestEcho = 2;
    private const int FarthestNewcomer = 1;
    private const int MostCandidates = 60;

    private const double PerSentence = -1.5;
    private const double MainSubjectBonus = 1.2;
    private const double GenderBonus = 0.9;
    private const double LastSpeakerBonus = 0.6;
    private const double ReportingBonus = 0.6;
    private const double SameSentenceBonus = 0.3;
    private const double PossessivePenalty = -0.4;
    private const double PrepositionPenalty = -0.3;
    private const double StrangerPenalty = -2.5;
    private const double ThingPenalty = -2.5;

    private readonly Story _story;
    private readonly NameInventory _names;
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<int, Person?> _pronouns = [];
    private readonly Dictionary<int, Person> _roles = [];
    private readonly Dictionary<int, NounPhrase?> _mainSubjects = [];
    private readonly HashSet<Person> _speaking = [];
    private readonly HashSet<int> _speakers = [];
    private readonly Dictionary<int, NounPhrase> _nominals = [];
    private Dictionary<string, Person?>? _byAge;
    private Person? _lastSpeaker;
    private int _lastSpeech;
    private int _lastAsked = -1;
    private int _nextMention;

    private Coreference(Story story, NameInventory names) => (_story, _names) = (story, names);

    /// <summary>Resolves the pronouns of <paramref name="story"/>, and who else is meant by <paramref name="speakers"/>, all who speak in it.</summary>
    public static Coreference Resolve(Story story, NameInventory names, IEnumerable<NounPhrase> speakers, CancellationToken cancellationToken)
    {
        var coreference = new Coreference(story, names);
        coreference.Read(speakers, cancellationToken);
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

    private void Read(IEnumerable<NounPhrase> phrases, CancellationToken cancellationToken)
    {
        foreach (NounPhrase speaker in phrases)
        {
            if (!speaker.IsName)
                _lastAsked = Math.Max(_lastAsked, speaker.Head);
            _speakers.Add(speaker.IsName ? speaker.NameFirst : speaker.Head);
            if (speaker.Kind == PhraseKind.Nominal)
                _nominals[speaker.Head] = speaker;
            else if (speaker.IsName)
                _speaking.Add(_names.Find(_story, speaker.NameFirst, speaker.NameEnd));
        }

        // Names answer for themselves; without another kind of speaker there is nothing to find out.
        if (_lastAsked < 0)
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
                isSpeaker = IsSpeaker(mention);
                person = Mention(mention, isSpeaker);
            }
            else if (at > _lastAsked)
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
                isSpeaker = _speakers.Contains(at);
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
            Person? person = Best(at, sentence, isSpeaker);
            _pronouns[at] = person;
            if (person is not null)
                Add(new Candidate(person, sentence, at, at) { IsSpeaker = isSpeaker });
            return person;
        }

        // "...," said the council. "...," it added.
        if (token.Has(WordClasses.Pronoun) && isSpeaker && _story.Is(at, FunctionWords.NeuterPronoun))
            return _pronouns[at] = _lastSpeaker is { Personhood: Personhood.None } && sentence - _lastSpeech <= FarthestEcho ? _lastSpeaker : null;
        if (token.Has(WordClasses.Title | WordClasses.PersonNoun))
            return Described(at, sentence, first, isSpeaker);
        Person? bearer = token.Kind == TokenKind.Number && _nominals.ContainsKey(at) && Age.IsBearer(_story, at)
            && _story.Is(Math.Max(first, at - 1), FunctionWords.DefiniteArticle) ? BearerOfAge(Age.YearsOf(_story, at)) : null;
        if (bearer is not null)
            _roles[at] = bearer;
        return bearer;
    }

    // The minister, who was named before; a neighbour, who was not: the subject of a sentence, or of a verb of saying.
    private Person? Described(int at, int sentence, int first, bool isSpeaker)
    {
        bool isReporting = _nominals.TryGetValue(at, out NounPhrase phrase);
        if (isReporting && _story.Tokens[Math.Max(first, at - 1)].Has(WordClasses.Article) && Bearer(at, sentence) is { } bearer)
            return _roles[at] = bearer;
        if (!isReporting)
        {
            if (MainSubjectOf(sentence) is not { Kind: PhraseKind.Nominal } subject || subject.Head != at)
                return null;
            phrase = subject;
        }

        if (Newcomer.Of(_story, phrase, isReporting) is not { } newcomer)
            return null;
        Add(new Candidate(newcomer, sentence, at, at) { IsSpeaker = isSpeaker });
        return newcomer;
    }

    private bool IsSpeaker(NameMention mention)
    {
        for (int i = mention.First; i < mention.NameEnd; i++)
        {
            if (_speakers.Contains(i))
                return true;
        }

        return false;
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
        if ((isStranger || IsThing(person)) && (afterPreposition || afterArticle))
            return person;

        Add(new Candidate(person, mention.Sentence, mention.First, mention.NameEnd - 1)
        {
            IsSpeaker = isSpeaker,
            IsStranger = isStranger,
            IsPossessive = isPossessive,
            IsAfterPreposition = afterPreposition,
        });
        return person;
    }

    private void Add(Candidate candidate)
    {
        if (_candidates.Count >= MostCandidates * 2)
            _candidates.RemoveRange(0, MostCandidates);
        _candidates.Add(candidate);
    }

    private Person? Best(int pronoun, int sentence, bool isSpeaker)
    {
        WordClasses gender = _story.Tokens[pronoun].Classes & (WordClasses.Masculine | WordClasses.Feminine);
        bool isBehindStatement = isSpeaker && IsBehindStatement(pronoun, _story.Sentences[sentence]);
        Person? best = null;
        double bestScore = double.NegativeInfinity;
        for (int i = _candidates.Count - 1; i >= 0 && i >= _candidates.Count - MostCandidates; i--)
        {
            Candidate candidate = _candidates[i];
            int distance = sentence - candidate.Sentence;
            if (distance > FarthestSentence)
                break;
            if (candidate.Person.Gender != WordClasses.None && candidate.Person.Gender != gender)
                continue;
            if (candidate.Person.IsNewcomer && distance > FarthestNewcomer)
                continue;

            // Tidewater is "slow," he said: nobody whom the statement is about speaks of himself so.
            if (isBehindStatement && distance == 0 && !candidate.IsSpeaker && IsMainSubject(candidate))
                continue;

            double score = PerSentence * distance;
            score += IsSpokenOf(candidate) ? MainSubjectBonus : 0;
            score += candidate.Person.Gender == gender ? GenderBonus : 0;
            score += candidate.Person == _lastSpeaker ? LastSpeakerBonus : 0;
            score += candidate.IsSpeaker ? ReportingBonus : 0;
            score += distance == 0 ? SameSentenceBonus : 0;
            score += candidate.IsPossessive ? PossessivePenalty : 0;
            score += candidate.IsAfterPreposition ? PrepositionPenalty : 0;
            score += candidate.IsStranger ? StrangerPenalty : IsThing(candidate.Person) ? ThingPenalty : 0;
            if (score > bestScore)
                (best, bestScore) = (candidate.Person, score);
        }

        return best;
    }

    // "The minister" is the one who was last named with that title, a few sentences before.
    private Person? Bearer(int noun, int sentence)
    {
        ReadOnlySpan<char> role = _story.Word(noun);
        for (int i = _candidates.Count - 1; i >= 0 && i >= _candidates.Count - MostCandidates; i--)
        {
            Candidate candidate = _candidates[i];
            if (sentence - candidate.Sentence > 3)
                return null;
            if (!_story.Tokens[candidate.At].IsWord)
                continue;

            for (int at = candidate.At; at < candidate.At + 4 && at < _story.Tokens.Length; at++)
            {
                Token token = _story.Tokens[at];
                if (!token.Has(WordClasses.Title | WordClasses.PersonNoun))
                {
                    if (token.IsCapitalised && at == candidate.At)
                        continue;
                    break;
                }

                if (_story.Word(at).Equals(role, StringComparison.OrdinalIgnoreCase))
                    return candidate.Person;
            }
        }

        return null;
    }

    // "The 24-year-old" is the only one whose age the story gives so.
    private Person? BearerOfAge(string years)
    {
        if (_byAge is null)
        {
            _byAge = new Dictionary<string, Person?>(StringComparer.Ordinal);
            foreach (NameMention mention in _names.Mentions)
            {
                if (Age.Behind(_story, mention.End) is not { } age || _names.Find(_story, mention) is not { Personhood: not Personhood.None } person)
                    continue;
                _byAge[age] = _byAge.TryGetValue(age, out Person? other) && other != person ? null : person;
            }
        }

        return _byAge.TryGetValue(years, out Person? bearer) ? bearer : null;
    }

    // Nothing of the story tells that the name is somebody's: Low Water, Cobra.
    private bool IsThing(Person person) =>
        person is { Personhood: Personhood.Unknown, Gender: WordClasses.None, Role: null, IsNewcomer: false }
        && !(person.IsCalledByLastName && !person.HasArticle) && !_speaking.Contains(person);

    // Tidewater stays "open and free," he said: the quotation ends a clause of the reporter's.
    private bool IsBehindStatement(int pronoun, Sentence sentence)
    {
        int at = pronoun - 1;
        if (at > sentence.First && _story.Tokens[at].Kind == TokenKind.Comma)
            at--;
        return at > sentence.First && _story.Tokens[at].Kind == TokenKind.Quotation
            && char.IsLower(_story.Text[_story.Quotations[_story.Tokens[at].Quotation].Inner.Start]);
    }

    private NounPhrase? MainSubjectOf(int sentence)
    {
        if (!_mainSubjects.TryGetValue(sentence, out NounPhrase? subject))
            _mainSubjects.Add(sentence, subject = MainSubject.Of(_story, _story.Sentences[sentence]));
        return subject;
    }

    private bool IsMainSubject(Candidate candidate) =>
        candidate.IsMainSubject ??= MainSubjectOf(candidate.Sentence) is { } subject && candidate.Last >= subject.First && candidate.Last < subject.End;

    // Lind's neighbour, the baker Tom Brook, has gone: the sentence is about Brook, and not about Lind.
    private bool IsSpokenOf(Candidate candidate) => candidate.IsSpokenOf ??= MainSubjectOf(candidate.Sentence) is { } subject
        && (IsMainSubject(candidate) ? !IsOwner(candidate, subject) : IsInApposition(candidate, subject));

    private bool IsOwner(Candidate candidate, NounPhrase subject) => candidate.IsPossessive
        && (NounPhraseReader.IsPersonNoun(_story, subject) || (subject.IsName && candidate.Last < subject.NameFirst));

    private bool IsInApposition(Candidate candidate, NounPhrase subject) =>
        candidate.At > subject.End && candidate.At - subject.End < NounPhraseReader.Longest && _story.Tokens[subject.End].Kind == TokenKind.Comma
        && NounPhraseReader.IsPersonNoun(_story, subject)
        && NounPhraseReader.Read(_story, subject.End + 1, _story.Sentences[candidate.Sentence].End) is { IsName: true } name
        && candidate.Last == name.NameEnd - 1 && _story.Tokens[name.End].BreaksClause;

    private bool IsPeople(int at)
    {
        ReadOnlySpan<char> word = _story.Word(at);
        return _story.Tokens[at].Has(WordShape.AllCapitals) || _story.Tokens[at].Has(WordClasses.Place)
            || word.EndsWith("ans".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ists".AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>Somebody whom a pronoun behind it can mean; <paramref name="Last"/> is the last token of the name.</summary>
    private sealed record Candidate(Person Person, int Sentence, int At, int Last)
    {
        /// <summary>Found out when it is first asked for.</summary>
        public bool? IsMainSubject { get; set; }

        /// <summary>Likewise.</summary>
        public bool? IsSpokenOf { get; set; }

        /// <summary>Whether it is the subject of a verb of saying.</summary>
        public bool IsSpeaker { get; init; }

        public bool IsStranger { get; init; }

        public bool IsPossessive { get; init; }

        public bool IsAfterPreposition { get; init; }
    }
}
