using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>"said Lind": a reporting verb with its subject behind it.</summary>
internal static class Inverted
{
    private const int FarthestVerb = 12;

    /// <summary>The clause whose verb stands at <paramref name="verb"/>.</summary>
    public static SpeakerClause? Read(Story story, int verb, int limit)
    {
        if (verb == 0 || verb + 1 >= limit || story.Is(verb + 1, FunctionWords.Complementizer)
            || !ReportingVerb.Is(story, verb, ReportingClasses.ThatVerb | ReportingClasses.BehindVerb) || !ReportingVerb.IsFinite(story, verb)
            || story.Tokens[verb].Has(WordClasses.TellCue))
            return null;
        if (NounPhraseReader.ReadExtended(story, verb + 1, limit) is not { } speaker)
            return null;

        // "you will regret it": a pronoun behind the verb speaks only beside a quotation.
        if (speaker.IsPronoun && (story.Is(speaker.Head, FunctionWords.NeuterPronoun) || story.Tokens[verb - 1].Kind != TokenKind.Quotation))
            return null;

        // "...," said Lind's deputy: beside speech whoever stands there speaks.
        bool isSomebody = speaker.IsName || speaker.IsPronoun || NounPhraseReader.IsPersonNoun(story, speaker)
            || story.Tokens[speaker.Head].Has(WordClasses.BodyNoun)
            || (story.Tokens[verb - 1].Kind == TokenKind.Quotation && story.Tokens[verb].Has(WordClasses.BareCue));
        if (!isSomebody || speaker.First != verb + 1)
            return null;
        // ..., then asked Brook to leave: who is asked.
        if (story.Is(verb, ReportingClasses.ObjectInfinitiveVerb) && speaker.End < limit && story.Is(speaker.End, FunctionWords.InfinitiveMarker))
            return null;
        // "said officials first noticed": a noun without an article is the speaker only at the end of its clause.
        bool isBareNoun = speaker.Kind == PhraseKind.Nominal && !story.Tokens[speaker.First].Has(WordClasses.Determiner);
        bool isDescribed = IsDescription(story, speaker, limit);
        if (isBareNoun && !isDescribed && speaker.End < limit && !story.Tokens[speaker.End].BreaksClause)
            return null;
        // Ola Falk, a clerk, said the council and the union had been honest: away from speech what follows with a verb is what he said.
        if (story.Tokens[verb - 1].Kind != TokenKind.Quotation && IsSubject(story, speaker, limit))
            return null;
        bool ends = speaker.End >= limit || story.Tokens[speaker.End].BreaksClause
            || story.Tokens[speaker.End].Has(WordClasses.Preposition | WordClasses.Weekday | WordClasses.Adverb | WordClasses.Subordinator
            | WordClasses.Conjunction)
            || story.Tokens[speaker.End].Has(WordShape.Ing) || isDescribed || BehindVerb.Time(story, speaker.End, limit) > speaker.End;
        return ends ? new SpeakerClause(speaker, verb, false) : null;
    }

    private static bool IsSubject(Story story, NounPhrase phrase, int limit)
    {
        for (int at = phrase.End; at < limit && at < phrase.End + FarthestVerb && !story.Tokens[at].BreaksClause; at++)
        {
            if (story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Subordinator) && !story.Tokens[at].Has(WordClasses.Determiner))
                return false;
            if (Clause.IsFinite(story, at, phrase.First) && !story.Tokens[at].Has(WordShape.Ed))
                return true;
        }

        return false;
    }

    // said a person familiar with the talks; said an official briefed on them.
    private static bool IsDescription(Story story, NounPhrase speaker, int limit) =>
        NounPhraseReader.IsPersonNoun(story, speaker) && speaker.End + 1 < limit && story.Tokens[speaker.End].IsLower
            && !story.Tokens[speaker.End].Has(WordClasses.Auxiliary) && story.Tokens[speaker.End + 1].Has(WordClasses.Preposition);
}
