using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>Those of whom a story has spoken so far, and which of them a pronoun or a role means.</summary>
internal sealed class Antecedents(Story story, MainSubjects mainSubjects, SpeakingPhrases speaking)
{
    private const int FarthestSentence = 9;
    private const int FarthestNewcomer = 1;
    private const int FarthestBearer = 3;
    private const int LongestTitle = 4;
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

    private readonly List<Antecedent> _candidates = [];

    /// <summary>Adds one; they come in the order of the text.</summary>
    public void Add(Antecedent candidate)
    {
        if (_candidates.Count >= MostCandidates * 2)
            _candidates.RemoveRange(0, MostCandidates);
        _candidates.Add(candidate);
    }

    /// <summary>Whom the pronoun at <paramref name="pronoun"/> means; null for nobody.</summary>
    /// <param name="pronoun">The pronoun.</param>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="isSpeaker">Whether it is the subject of a verb of saying.</param>
    /// <param name="lastSpeaker">Who spoke last.</param>
    /// <param name="beside">Who is named in the pronoun's own clause, and so is somebody else.</param>
    public Person? Best(int pronoun, int sentence, bool isSpeaker, Person? lastSpeaker, Person? beside)
    {
        WordClasses gender = story.Tokens[pronoun].Classes & (WordClasses.Masculine | WordClasses.Feminine);
        bool isBehindStatement = isSpeaker && IsBehindStatement(pronoun, story.Sentences[sentence]);
        Person? best = null;
        double bestScore = double.NegativeInfinity;
        for (int i = _candidates.Count - 1; i >= 0 && i >= _candidates.Count - MostCandidates; i--)
        {
            Antecedent candidate = _candidates[i];
            int distance = sentence - candidate.Sentence;
            if (distance > FarthestSentence)
                break;
            if (candidate.Person.Gender != WordClasses.None && candidate.Person.Gender != gender)
                continue;
            if ((candidate.Person.IsNewcomer && distance > FarthestNewcomer) || candidate.Person == beside)
                continue;

            // Tidewater is "slow," he said: nobody whom the statement is about speaks of himself so.
            if (isBehindStatement && distance == 0 && !candidate.IsSpeaker && IsMainSubject(candidate))
                continue;

            double score = PerSentence * distance;
            score += IsSpokenOf(candidate) ? MainSubjectBonus : 0;
            score += candidate.Person.Gender == gender ? GenderBonus : 0;
            score += candidate.Person == lastSpeaker ? LastSpeakerBonus : 0;
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

    /// <summary>Whom a title or role means: "the minister" is the one who was last named with that title, a few sentences before.</summary>
    public Person? Bearer(int noun, int sentence)
    {
        ReadOnlySpan<char> role = story.Word(noun);
        for (int i = _candidates.Count - 1; i >= 0 && i >= _candidates.Count - MostCandidates; i--)
        {
            Antecedent candidate = _candidates[i];
            if (sentence - candidate.Sentence > FarthestBearer)
                return null;
            if (!story.Tokens[candidate.At].IsWord)
                continue;

            for (int at = candidate.At; at < candidate.At + LongestTitle && at < story.Tokens.Length; at++)
            {
                Token token = story.Tokens[at];
                if (!token.Has(WordClasses.Title | WordClasses.PersonNoun))
                {
                    if (token.IsCapitalised && at == candidate.At)
                        continue;
                    break;
                }

                if (story.Word(at).Equals(role, StringComparison.OrdinalIgnoreCase))
                    return candidate.Person;
            }
        }

        return null;
    }

    /// <summary>Whether nothing of the story tells that the name is somebody's: Low Water, Cobra.</summary>
    public bool IsThing(Person person) =>
        person is { Personhood: Personhood.Unknown, Gender: WordClasses.None, Role: null, IsNewcomer: false }
        && !(person.IsCalledByLastName && !person.HasArticle) && !speaking.Name(person);

    // Tidewater stays "open and free," he said: the quotation ends a clause of the reporter's.
    private bool IsBehindStatement(int pronoun, Sentence sentence)
    {
        int at = pronoun - 1;
        if (at > sentence.First && story.Tokens[at].Kind == TokenKind.Comma)
            at--;
        return at > sentence.First && story.Tokens[at].Kind == TokenKind.Quotation
            && char.IsLower(story.Text[story.Quotations[story.Tokens[at].Quotation].Inner.Start]);
    }

    private bool IsMainSubject(Antecedent candidate) =>
        candidate.IsMainSubject ??= mainSubjects.Of(candidate.Sentence) is { } subject && candidate.Last >= subject.First && candidate.Last < subject.End;

    // Lind's neighbour, the baker Tom Brook, has gone: the sentence is about Brook, and not about Lind.
    private bool IsSpokenOf(Antecedent candidate) => candidate.IsSpokenOf ??= mainSubjects.Of(candidate.Sentence) is { } subject
        && (IsMainSubject(candidate) ? !IsOwner(candidate, subject) : IsInApposition(candidate, subject));

    private bool IsOwner(Antecedent candidate, NounPhrase subject) => candidate.IsPossessive
        && (NounPhraseReader.IsPersonNoun(story, subject) || (subject.IsName && candidate.Last < subject.NameFirst));

    private bool IsInApposition(Antecedent candidate, NounPhrase subject) =>
        candidate.At > subject.End && candidate.At - subject.End < NounPhraseReader.Longest && story.Tokens[subject.End].Kind == TokenKind.Comma
        && NounPhraseReader.IsPersonNoun(story, subject)
        && NounPhraseReader.Read(story, subject.End + 1, story.Sentences[candidate.Sentence].End) is { IsName: true } name
        && candidate.Last == name.NameEnd - 1 && story.Tokens[name.End].BreaksClause;
}
