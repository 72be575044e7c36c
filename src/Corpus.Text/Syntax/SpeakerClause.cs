using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>"Lind, a baker from Bergen, told reporters on Monday": a subject with all that may stand between it and its reporting verb.</summary>
/// <param name="Speaker">The subject.</param>
/// <param name="Verb">The token of the verb.</param>
/// <param name="IsInterrupted">Whether an apposition or a relative clause stands between the two.</param>
internal readonly record struct SpeakerClause(NounPhrase Speaker, int Verb, bool IsInterrupted)
{
    private const int LongestApposition = 36;

    /// <summary>The clause that begins at <paramref name="first"/> with its subject.</summary>
    public static SpeakerClause? Read(Story story, int first, int limit) =>
        Read(story, first, limit, static (story, at) => Cue.IsStrong(story, at) && !Cue.IsParticiple(story, at));

    /// <summary>As above, with another notion of what a verb is.</summary>
    public static SpeakerClause? Read(Story story, int first, int limit, Func<Story, int, bool> isVerb)
    {
        if (NounPhraseReader.ReadExtended(story, first, limit) is not { } subject)
            return null;

        limit = Math.Min(limit, subject.End + LongestApposition);
        bool isInterrupted = false;
        for (int at = subject.End; at < limit;)
        {
            int verb = SkipBetween(story, at, limit);
            if (IsHeardSaying(story, verb, limit))
                return new SpeakerClause(subject, verb + 1, isInterrupted);
            if (verb < limit && isVerb(story, verb))
            {
                if (Raised(story, verb, limit) is var raised and > 0)
                    return new SpeakerClause(subject, raised, isInterrupted);
                return IsHeardOnly(story, verb) ? null : new SpeakerClause(subject, verb, isInterrupted);
            }

            at = verb;
            if (at >= limit)
                return null;

            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.OpenBracket)
            {
                at = Breaks.BracketEnd(story, at, limit);
            }
            else if (token.Kind is TokenKind.Comma or TokenKind.Dash || story.Is(at, FunctionWords.PersonalRelative))
            {
                isInterrupted = true;
                verb = SkipBetween(story, at + 1, limit);
                if (verb < limit && isVerb(story, verb))
                {
                    at++;
                    continue;
                }

                at = Breaks.NextComma(story, at + 1, limit);
                if (at < 0)
                    return null;
                // The comma closes the apposition when the verb comes next; otherwise the search goes on behind it.
                verb = SkipBetween(story, at + 1, limit);
                if (verb < limit && isVerb(story, verb))
                    at++;
            }
            else if (token.Has(WordClasses.Preposition) && at < subject.End + NounPhraseReader.Longest)
            {
                int end = at + 1;
                if (NounPhraseReader.Read(story, end, limit) is not { } complement)
                    return null;
                at = complement.End;
                isInterrupted = true;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"said Lind": a verb with its subject behind it.</summary>
    public static SpeakerClause? ReadInverted(Story story, int verb, int limit)
    {
        if (verb + 1 >= limit || !Cue.IsStrong(story, verb) || Cue.IsParticiple(story, verb) || story.Tokens[verb].Has(WordClasses.TellCue))
            return null;

        int first = verb + 1;
        if (story.Tokens[first].Has(WordClasses.Weekday))
            first++;
        if (story.Tokens[first].Has(WordClasses.VerbParticle) && !story.Tokens[verb].Has(WordClasses.BareCue))
            first++;
        if (story.Is(first, FunctionWords.Complementizer))
            return null;
        if (NounPhraseReader.ReadExtended(story, first, limit) is not { } speaker || IsObject(story, speaker) || HasVerbBehind(story, speaker, limit))
            return null;
        // "slow" demand in Bergen: one of the name does not demand.
        if (speaker.IsName && story.Tokens[verb].Has(WordClasses.NounLike) && story.Is(verb, ReportingClasses.BaseForm))
            return null;
        return new SpeakerClause(speaker, verb, false);
    }

    /// <summary>Skips auxiliaries, adverbs and weekdays between a subject and its verb.</summary>
    public static int SkipBetween(Story story, int at, int limit)
    {
        while (at < limit)
        {
            Token token = story.Tokens[at];
            bool isBetween = token.Has(WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Weekday) && !Cue.IsStrong(story, at);
            if (!isBetween && !(token.Has(WordClasses.Preposition) && at + 1 < limit && story.Tokens[at + 1].Has(WordClasses.Weekday)))
                return at;
            at += isBetween ? 1 : 2;
        }

        return at;
    }

    // "..., he can be heard saying on the tape".
    private static bool IsHeardSaying(Story story, int participle, int limit) =>
        participle + 1 < limit && story.Tokens[participle - 1].Has(WordClasses.Be) && story.Tokens[participle].IsLower
        && story.Tokens[participle + 1].Has(WordShape.Ing) && story.Tokens[participle + 1].Has(WordClasses.StrongCue);

    // "..., she is said to have told officers": the verb that she is said to have done; -1 for none.
    private static int Raised(Story story, int verb, int limit)
    {
        if (!story.Is(verb, ReportingClasses.RaisingParticiple) || verb + 2 >= limit || !story.Is(verb + 1, FunctionWords.InfinitiveMarker)
            || !Cue.IsPassive(story, verb))
            return -1;
        int at = SkipBetween(story, verb + 2, limit);
        return at < limit && Cue.IsStrong(story, at) ? at : -1;
    }

    // "..., he was told"; but "..., he was quoted as saying" tells what he said, and "..., it may be imagined" is nobody's hearing.
    private static bool IsHeardOnly(Story story, int verb) =>
        story.Tokens[verb].Has(WordClasses.StrongCue | WordClasses.WeakCue) && Cue.IsPassive(story, verb)
        && !(story.Is(verb + 1, FunctionWords.Equative) && story.Tokens[verb + 2].Has(WordShape.Ing) && story.Tokens[verb + 2].Has(WordClasses.BareCue));

    // Brook, calling Lind "slow," said she should go: what follows with a verb of its own is what he said.
    private static bool HasVerbBehind(Story story, NounPhrase phrase, int limit)
    {
        int at = phrase.End;
        while (at < limit && story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.Adverb))
            at++;
        return at < limit && story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.Auxiliary);
    }

    // "wrote the book", "asked him": what stands behind the verb is no speaker.
    private static bool IsObject(Story story, NounPhrase phrase) =>
        phrase.Kind == PhraseKind.Nominal && !NounPhraseReader.IsPersonNoun(story, phrase) && !story.Tokens[phrase.Head].Has(WordClasses.BodyNoun)
        && !story.Tokens[phrase.First].Has(WordClasses.Article) && !story.Is(phrase.First, FunctionWords.Single);
}
