using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>Goes from a reporting verb over listeners, times and places to the statement: told reporters in Ohio on Tuesday | that ...</summary>
internal static class BehindVerb
{
    private const int MostParts = 12;
    private const int FarthestThat = 16;
    private const int LongestTime = 5;

    /// <summary>Where the statement behind the verb at <paramref name="verb"/> begins.</summary>
    public static ContentStart Read(Story story, int verb, int limit)
    {
        ReportingClasses classes = story.ReportingOf(verb);
        bool mayHaveListener = (classes & ReportingClasses.ListenerVerb) != 0 && !Cue.IsPassive(story, verb);
        bool mustHaveListener = story.Tokens[verb].Has(WordClasses.TellCue);
        int at = verb + 1;
        if (at < limit && (story.Is(at, "out") || story.Is(at, "back")))
            at++;

        for (int parts = 0; at < limit && parts < MostParts; parts++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Quotation)
            {
                // told “Face the Port” that it was full
                if (mayHaveListener && ObjectPhrase.ProgrammeEnd(story, at, limit) is var programme && programme > at && IsThat(story, programme, limit))
                    return new ContentStart(AfterComma(story, programme + 1, limit), ContentStartKind.That);
                return new ContentStart(at, ContentStartKind.Marks);
            }

            if (token.Kind == TokenKind.Colon)
                return new ContentStart(at + 1, ContentStartKind.Colon);
            if (IsThat(story, at, limit))
                return new ContentStart(AfterComma(story, at + 1, limit), ContentStartKind.That);
            if (token.Kind == TokenKind.OpenBracket)
            {
                at = Breaks.BracketEnd(story, at, limit);
                continue;
            }

            if (token.Kind is TokenKind.Comma or TokenKind.Dash)
            {
                if (at + 1 < limit && story.Tokens[at + 1].Kind == TokenKind.Quotation)
                    return new ContentStart(at + 1, ContentStartKind.Marks);
                if (at + 2 < limit && IsThat(story, at + 1, limit))
                    return new ContentStart(AfterComma(story, at + 2, limit), ContentStartKind.That);
                if (EnclosedDate(story, at, limit) is var date && date > at)
                {
                    at = date;
                    continue;
                }

                if (EnclosedBeforeThat(story, at, limit) is var closing && closing > at)
                {
                    at = closing + 1;
                    continue;
                }

                return new ContentStart(at, ContentStartKind.None);
            }

            if (token.BreaksClause)
                return new ContentStart(at, ContentStartKind.None);

            int behind = Time(story, at, limit);
            if (behind == at && token.Kind == TokenKind.Number)
                behind = Votes(story, at, limit);
            if (behind == at && mayHaveListener)
            {
                mayHaveListener = false;
                behind = Listener(story, at, limit, mustHaveListener);
            }

            if (behind == at)
                behind = SettingOf(story, at, limit);
            if (behind == at)
                return new ContentStart(at, ContentStartKind.Bare);
            at = behind;
        }

        return new ContentStart(at, at < limit ? ContentStartKind.Bare : ContentStartKind.None);
    }

    // that, if elected, he would ...
    private static int AfterComma(Story story, int at, int limit) => at + 1 < limit && story.Tokens[at].Kind is TokenKind.Comma or TokenKind.Dash ? at + 1 : at;

    /// <summary>Whether "that" opens a clause here; in "that is wrong" it is the subject.</summary>
    public static bool IsThat(Story story, int at, int limit) =>
        at + 1 < limit && story.Is(at, FunctionWords.Complementizer) && !story.Tokens[at + 1].Has(WordClasses.Auxiliary) && !IsOfPreposition(story, at)
            && story.Tokens[at + 1].Kind is not (TokenKind.Period or TokenKind.Semicolon or TokenKind.Possessive);

    // held on to that view: no clause follows.
    private static bool IsOfPreposition(Story story, int that) => that > 0 && story.Is(that - 1, FunctionWords.InfinitiveMarker);

    /// <summary>The token behind a word or phrase of time at <paramref name="at"/>; the same token if there is none.</summary>
    public static int Time(Story story, int at, int limit)
    {
        Token token = story.Tokens[at];
        if ((!token.IsWord && token.Kind != TokenKind.Number) || Clause.IsExistential(story, at, limit))
            return at;
        // said not all had left, said only two had: the word is the statement's.
        bool isOfStatement = at + 1 < limit && !IsThat(story, at + 1, limit) && (story.Is(at, FunctionWords.Negator) || story.Is(at, "only"));
        if (ReportingVerb.IsAdverb(story, at) && !token.Has(WordClasses.Pronoun) && !isOfStatement)
            return at + 1;

        int first = at;
        if (token.Has(WordClasses.Preposition) && at + 1 < limit)
            first++;
        for (int end = first; end < limit && end < first + LongestTime; end++)
        {
            Token part = story.Tokens[end];
            if (part.Has(WordClasses.TimeNoun | WordClasses.Weekday | WordClasses.Month) && part.IsWord)
            {
                int behind = end + 1;
                while (behind < limit
                    && (story.Tokens[behind].Kind == TokenKind.Number || story.Is(behind, "ago")
                    || story.Tokens[behind].Has(WordClasses.TimeNoun | WordClasses.Weekday) && story.Tokens[behind].IsWord))
                    behind++;
                bool isPart = behind < limit && (story.Tokens[behind].Kind == TokenKind.Possessive || story.Tokens[behind].Has(WordClasses.Auxiliary));
                return isPart ? at : behind;
            }

            bool mayGoOn = part.Kind == TokenKind.Number || part.Has(WordClasses.Determiner | WordClasses.Adverb)
                || story.Is(end, FunctionWords.TimeModifier);
            if (!mayGoOn)
                break;
        }

        bool isYear = first > at && story.Tokens[first].Kind == TokenKind.Number && story.Tokens[first].Length == 4 && story.Is(at, FunctionWords.Locative);
        return isYear ? first + 1 : at;
    }

    // ruled 5-3 that; voted 6 to 2 that: the count stands right before "that".
    private static int Votes(Story story, int at, int limit)
    {
        int end = at;
        while (end < limit && end < at + LongestTime && (story.Tokens[end].Kind is TokenKind.Number or TokenKind.Dash
            || story.Is(end, FunctionWords.InfinitiveMarker)))
            end++;
        return end < limit && IsThat(story, end, limit) ? end : at;
    }

    private static int Listener(Story story, int at, int limit, bool isNeeded)
    {
        int end = ObjectPhrase.End(story, at, limit);
        return isNeeded || (end < limit
            && (IsThat(story, end, limit) || story.Tokens[end].Kind is TokenKind.Quotation or TokenKind.Comma
            || (end > at && (IsPersonalClause(story, end, limit) || IsArticleClause(story, end, limit))))) ? end : at;
    }

    // assured voters she would win: behind the listener a pronoun can only be the subject of what one hears.
    private static bool IsPersonalClause(Story story, int at, int limit) =>
        story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Pronoun) && !story.Tokens[at].Has(WordClasses.Determiner | WordClasses.Subordinator)
            && Clause.Begins(story, at, limit, isSure: false);

    // warned voters the port was unsafe
    private static bool IsArticleClause(Story story, int at, int limit) =>
        story.Tokens[at].IsWord && story.Tokens[at].Has(WordClasses.Article) && Clause.Begins(story, at, limit, isSure: false);

    // In an interview with Radio North; at a rally in Ohio; and anything else that stands between the verb and its "that".
    private static int SettingOf(Story story, int at, int limit)
    {
        Token token = story.Tokens[at];
        if (!token.Has(WordClasses.Preposition) || !token.IsWord)
            return at;
        if (ObjectPhrase.ProgrammeEnd(story, at + 1, limit) is var programme && programme > at + 1)
            return programme;

        if (at + 1 < limit && !story.Is(at + 1, "least") && !story.Is(at + 1, "most") && NounPhraseReader.Read(story, at + 1, limit) is { } phrase)
        {
            // said after the announcement that ..., heard of the comments that ...: what was announced, not what was said.
            if (phrase.Head >= 0 && story.Is(at, ClauseWords.Occasion | ClauseWords.OfComplement) && story.Is(phrase.Head, ReportingClasses.ClaimNoun)
                && IsThat(story, Time(story, phrase.End, limit), limit))
                return at;
            // responded to the letter that Brook had sent: one states to somebody, and what follows a thing tells which.
            if ((story.Is(at, FunctionWords.InfinitiveMarker) || story.Is(at, "against")) && !phrase.IsName && !NounPhraseReader.IsPersonNoun(story, phrase)
                && !(phrase.Head >= 0 && !story.Is(phrase.Head, ReportingClasses.EvidenceNoun)
                && (story.Tokens[phrase.Head].Has(WordClasses.BodyNoun) || IsSetting(story, phrase))))
                return at;
            bool isSetting = phrase.IsName ? !story.Is(at, FunctionWords.Genitive) && !story.Is(at, FunctionWords.Benefactive) && !story.Is(at, "under")
                : phrase.Head >= 0 && IsSetting(story, phrase);
            if (isSetting && !(phrase.End < limit && Clause.IsFinite(story, phrase.End, at) && !story.Is(phrase.End, "said")))
                return phrase.End;
            bool beforeMarks = phrase.End < limit
                && (story.Tokens[phrase.End].Kind is TokenKind.Colon or TokenKind.Quotation
                || (story.Tokens[phrase.End].Kind == TokenKind.Comma && phrase.End + 1 < limit && story.Tokens[phrase.End + 1].Kind == TokenKind.Quotation));
            if (beforeMarks)
                return phrase.End;
            if (story.Is(at, FunctionWords.Genitive) && at > 0 && story.Is(at - 1, ReportingClasses.SettingNoun))
                return phrase.End;
        }

        for (int that = at + 1; that < limit && that < at + FarthestThat; that++)
        {
            if (story.Tokens[that].BreaksClause)
                return at;
            if (IsThat(story, that, limit))
                return Clause.HasFinite(story, that + 1, limit) || story.Tokens.Has(TokenKind.Quotation, that + 1, limit) ? that : at;
        }

        return at;
    }

    private static bool IsSetting(Story story, NounPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (story.Is(i, ReportingClasses.SettingNoun) || story.Tokens[i].Has(WordClasses.TimeNoun))
                return true;
        }

        return story.Tokens[phrase.Head].Has(WordClasses.PersonNoun) && story.Is(phrase.First - 1, FunctionWords.InfinitiveMarker);
    }

    // on Thursday, June 11, ...
    private static int EnclosedDate(Story story, int comma, int limit)
    {
        int at = comma + 1;
        if (at + 1 >= limit || !story.Tokens[at].Has(WordClasses.Month) || story.Tokens[at + 1].Kind != TokenKind.Number)
            return comma;
        at += 2;
        return at < limit && story.Tokens[at].Kind == TokenKind.Comma ? at + 1 : at;
    }

    // told Okafor, who leads the council, that ...: the comma that closes what stands before "that" or a quotation.
    private static int EnclosedBeforeThat(Story story, int comma, int limit)
    {
        for (int at = comma + 1; at + 1 < limit && at < comma + FarthestThat; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind is TokenKind.Quotation or TokenKind.Period or TokenKind.Semicolon or TokenKind.Colon)
                return comma;
            if (token.Kind == story.Tokens[comma].Kind)
                return IsThat(story, at + 1, limit) ? at : comma;
        }

        return comma;
    }
}
