using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind said (on Monday) that the port would stay; Lind said the port would stay; Lind told reporters: "...".</summary>
internal sealed class ThatClause() : ClaimRule(ReportingRows.ThatClause)
{
    private const int FewestWordsOfObject = 4;
    private const int LongestPointer = 6;
    private const int FewestWordsFelt = 3;
    private const int FarthestRelative = 6;
    private const int LongestDocument = 16;

    public override ReportingClasses Triggers => ReportingClasses.ThatVerb;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if (!ReportingVerb.Is(story, at, Triggers))
            return null;

        // Lind, worried that ..., left: an adjective beside her name.
        if (at > window.Left && story.Tokens[at - 1].Kind == TokenKind.Comma && story.Is(at, ReportingClasses.MindAdjective))
            return null;
        ContentStart opening = BehindVerb.Read(story, at, window.Limit);
        if (opening.Kind == ContentStartKind.None && IsClauseBehindTime(story, at, opening.First, window))
            opening = new ContentStart(opening.First + 1, ContentStartKind.Bare);
        // held back loans: the particle makes it a verb of doing.
        bool isOfDoing = opening.Kind == ContentStartKind.Bare && story.Is(at + 1, "back") && !story.Is(at, ReportingClasses.SayVerb);
        if (opening.Kind == ContentStartKind.None || opening.First >= window.Limit || isOfDoing)
            return null;
        if (ReportingClause.Of(story, at, window) is not { } frame || (frame.IsPassive && story.Is(at, ReportingClasses.MindAdjective))
            || !IsStatement(story, at, opening, frame, window.Limit))
            return null;

        bool isSubordinate = frame.IsSubordinate || (frame.IsRelativeObject && opening.Kind == ContentStartKind.Bare && IsPredicateOnly(story, opening.First));
        int end = SpeechEnd(story, opening.First, window.Limit) is var speech && speech > opening.First ? speech
            : ContentEnd.Of(story, opening.First, window.Limit, isSubordinate);
        if (IsPartOfSubject(story, at, window.Left, opening.Kind))
            end = Math.Min(end, FirstClause.End(story, opening.First, window.Limit, 2));
        // holds that position: "that" points, and no clause follows.
        if (opening.Kind == ContentStartKind.That && !story.Is(at, ReportingClasses.SayVerb) && end - opening.First < LongestPointer
            && story.Tokens[opening.First].IsLower && !story.Tokens[opening.First].Has(WordClasses.Determiner | WordClasses.Pronoun)
            && !HasClause(story, opening.First, end))
            return null;
        bool isBelief = story.Is(at, ReportingClasses.BeliefVerb);
        return end <= opening.First ? null
            : By(frame.Speaker, at, opening.First, end) with { IsMainReport = !isBelief && !frame.IsSubordinate && !frame.IsPassive };
    }

    // The clerk who said the port was full | was wrong: the sentence's verb is still to come.
    private static bool IsPartOfSubject(Story story, int verb, int left, ContentStartKind opening)
    {
        if (verb > left && opening != ContentStartKind.Marks && IsParticipleOfSubject(story, verb, left))
            return true;
        for (int at = verb - 1; at > left && at > verb - FarthestRelative; at--)
        {
            if (story.Tokens[at].BreaksClause)
                return false;
            if (story.Is(at, ClauseWords.Relative))
                return !story.Tokens[at - 1].BreaksClause && !Clause.HasFinite(story, left, at);
        }

        return false;
    }

    // A study showing that the port was full | was wrong.
    private static bool IsParticipleOfSubject(Story story, int verb, int left)
    {
        Token before = story.Tokens[verb - 1];
        Token opening = story.Tokens[left];
        return story.Tokens[verb].Has(WordShape.Ing) && verb > left + 1
            && before.IsWord && !before.Has(WordClasses.Auxiliary | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Conjunction)
            && !opening.Has(WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Pronoun) && !opening.Has(WordShape.Ing)
            && !Clause.HasFinite(story, left, verb);
    }

    // The Gazette reported on Monday, the port has closed.
    private static bool IsClauseBehindTime(Story story, int verb, int comma, SentenceWindow window) =>
        comma > verb + 1 && comma + 1 < window.Limit && story.Tokens[comma].Kind == TokenKind.Comma
            && story.Tokens[verb].Has(WordClasses.BareCue | WordClasses.ReportCue)
            && (story.Tokens[comma - 1].Kind == TokenKind.Number || story.Tokens[comma - 1].Has(WordClasses.Weekday | WordClasses.TimeNoun | WordClasses.Month))
            && Clause.Begins(story, comma + 1, window.Limit, isSure: false)
            && NounPhraseReader.Read(story, window.Left, verb) is { } subject && subject.End == verb;

    private static bool HasClause(Story story, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Quotation || Clause.IsFinite(story, at, first))
                return true;
        }

        return Clause.Begins(story, first, end);
    }

    // letters that Lind says were lost, show the port: a verb whose subject stands before "that".
    private static bool IsPredicateOnly(Story story, int first) =>
        story.Tokens[first].IsLower
            && (story.Tokens[first].Has(WordClasses.Auxiliary) || story.Is(first, ReportingClasses.FiniteVerb | ReportingClasses.ThatVerb));

    // Lind said, "I do not care," and walked away: speech that ends in its marks, and the next one joined by "and".
    private static int SpeechEnd(Story story, int first, int limit)
    {
        int end = first;
        while (end < limit && story.Tokens[end].Kind == TokenKind.Quotation && story.Quotations[story.Tokens[end].Quotation].EndsInPunctuation)
        {
            end++;
            if (end + 1 < limit && story.Tokens[end].Has(WordClasses.Conjunction) && story.Tokens[end].IsWord
                && story.Tokens[end + 1].Kind == TokenKind.Quotation)
                end++;
        }

        return end;
    }

    private static bool IsStatement(Story story, int verb, ContentStart opening, ReportingClause frame, int limit)
    {
        ReportingClasses classes = story.ReportingOf(verb);
        if ((classes & ReportingClasses.EvidenceVerb) != 0 && !frame.IsPassive
            && (frame.Speaker is not { } subject || !ReportingClause.CanState(story, subject) || IsPointer(story, verb)))
            return false;
        if (opening.Kind != ContentStartKind.Bare)
            return !IsTermInMarks(story, opening)
                && !(opening.Kind == ContentStartKind.Marks && (classes & ReportingClasses.BeliefVerb) != 0
                && story.Quotations[story.Tokens[opening.First].Quotation].Words < FewestWordsFelt) && (frame.Speaker is not null || frame.IsPassive);
        if (frame.IsPassive && !story.Tokens[verb].Has(WordClasses.TellCue) && !IsOfNobody(story, verb))
            return false;

        // said what matters is the port; but "said what he thought"
        if (story.Is(opening.First, FunctionWords.Thing) && (classes & ReportingClasses.SayVerb) != 0 && !story.Tokens[verb].Has(WordClasses.TellCue))
            return story.Tokens[opening.First + 1].IsLower && !story.Tokens[opening.First + 1].Has(WordClasses.Pronoun | WordClasses.Determiner)
                && Clause.HasFinite(story, opening.First + 2, limit);
        if (story.Is(opening.First, ClauseWords.WhWord | ClauseWords.Hypothetical))
            return (story.Is(opening.First, FunctionWords.Temporal) || IsCondition(story, opening.First)) && (classes & ReportingClasses.SayVerb) != 0
                && !story.Tokens[verb].Has(WordClasses.TellCue)
                && (HasCommaAndClause(story, opening.First, limit) || (IsCondition(story, opening.First) && HasConsequence(story, opening.First, limit)));
        if (story.Tokens[opening.First].Has(WordClasses.Auxiliary))
            return frame.IsRelativeObject;
        bool isSay = (classes & ReportingClasses.SayVerb) != 0;
        if (frame.Speaker is not { } speaker)
            return frame.IsPassive && Clause.Begins(story, opening.First, limit);
        if ((classes & ReportingClasses.ObjectInfinitiveVerb) != 0 && !isSay && IsBareObject(story, opening.First))
            return false;
        if ((!isSay && !((classes & ReportingClasses.MindVerb) != 0 && !frame.IsSubordinate) && !ReportingClause.CanState(story, speaker))
            || story.Tokens[opening.First].Has(WordClasses.Conjunction) || (story.Tokens[verb].Has(WordShape.Ing) && !IsPredicate(story, verb)))
            return false;
        return Clause.Begins(story, opening.First, limit, isSay)
            || (isSay && !story.Tokens[verb].Has(WordClasses.TellCue) && IsLongObject(story, opening.First, limit));
    }

    // requested anonymity to speak: one without an article, which only an object can be.
    private static bool IsBareObject(Story story, int first)
    {
        Token token = story.Tokens[first];
        return token.IsLower && token.IsWord && !token.Has(WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Adverb)
            && !story.Is(first, ClauseWords.Quantifier) && story.Text[token.End - 1] != 's';
    }

    // "says people want change": a plural subject, and a verb that no table tells from a noun.
    private static bool IsLongObject(Story story, int first, int limit)
    {
        if (!story.Tokens[first].IsWord || story.Tokens[first].Has(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Auxiliary)
            || story.Tokens[first].Has(WordShape.Ing) || story.Is(first, ClauseWords.Negation | ClauseWords.ListenerPronoun))
            return false;
        int end = first;
        while (end < limit && !story.Tokens[end].BreaksClause && end < first + FewestWordsOfObject
            && (!story.Tokens[end].Has(WordClasses.Preposition) || story.Is(end, FunctionWords.Genitive)))
            end++;
        return end - first >= FewestWordsOfObject;
    }

    // ..., saying the port ...; was saying the port ...; a letter saying the port ...; but not "writing tools are".
    private static bool IsPredicate(Story story, int verb)
    {
        if (verb == 0 || !story.Tokens[verb - 1].IsWord)
            return true;
        Token before = story.Tokens[verb - 1];
        return before.Has(WordClasses.Auxiliary | WordClasses.Be | WordClasses.Adverb | WordClasses.BodyNoun | WordClasses.Conjunction | WordClasses.TimeNoun
            | WordClasses.TimeConjunction)
            || (before.Has(WordClasses.PersonNoun) && !before.Has(WordClasses.Determiner)
            && story.Is(verb, ReportingClasses.MindVerb | ReportingClasses.SayVerb))
            || (before.IsCapitalised && story.Names.KnowsLastName(story.Word(verb - 1))
            && (story.Is(verb, ReportingClasses.MindVerb) || !story.Is(verb, ReportingClasses.BeliefVerb)))
            || story.Is(verb - 1, FunctionWords.Equative | FunctionWords.Agentive | FunctionWords.Locative | FunctionWords.Benefactive
            | FunctionWords.Simultaneous)
            || story.Is(verb - 1, ReportingClasses.EvidenceNoun | ReportingClasses.ClaimNoun | ReportingClasses.SettingNoun)
            || IsBehindWith(story, verb);
    }

    // ..., with some MPs saying the port was sold
    private static bool IsBehindWith(Story story, int verb)
    {
        int first = verb - 1;
        while (first > 0 && first > verb - LongestPointer && story.Tokens[first].IsWord && !story.Tokens[first].Has(WordClasses.Preposition))
            first--;
        return story.Is(first, FunctionWords.Comitative) && story.Is(verb, ReportingClasses.SayVerb);
    }

    // It is thought the port was sold.
    private static bool IsOfNobody(Story story, int verb)
    {
        int be = verb - 1;
        while (be > 0 && story.Tokens[be].IsWord && story.Tokens[be].Has(WordClasses.Be | WordClasses.Auxiliary | WordClasses.Adverb))
            be--;
        return be < verb - 1 && story.Is(be, FunctionWords.NeuterPronoun) && story.Is(verb, ReportingClasses.RaisingParticiple);
    }

    // This suggests that ...; which shows that ...: a thought of the reporter's.
    private static bool IsPointer(Story story, int verb) =>
        verb > 0 && (story.Is(verb - 1, FunctionWords.NeuterPronoun | FunctionWords.Proximal)
            || (story.Is(verb - 1, FunctionWords.Complementizer | FunctionWords.ImpersonalRelative) && !IsBehindDocument(story, verb - 1)));

    // a study that found ...; a survey by the council, which found ...: the pronoun stands for the document.
    private static bool IsBehindDocument(Story story, int relative)
    {
        int end = story.Tokens[relative - 1].Kind == TokenKind.Comma ? relative - 1 : relative;
        for (int at = end - 1; at > 0 && at > end - LongestDocument && !story.Tokens[at].BreaksClause; at--)
        {
            if (story.Is(at, ReportingClasses.EvidenceNoun | ReportingClasses.PollNoun))
                return true;
            if (story.Tokens[at].Has(WordClasses.Auxiliary))
                return false;
        }

        return false;
    }

    // noted "Hamlet" actors: a term alone is no statement.
    private static bool IsTermInMarks(Story story, ContentStart opening) =>
        opening.Kind == ContentStartKind.Marks && story.IsTerm(story.Quotations[story.Tokens[opening.First].Quotation])
            && !Clause.Begins(story, opening.First, story.Tokens.Length);

    // if, unless; but "whether" asks.
    private static bool IsCondition(Story story, int at) =>
        story.Is(at, ClauseWords.Hypothetical) && !story.Is(at, FunctionWords.Interrogative);

    // He said if he wins he will stay: behind the verb of the condition comes what follows from it.
    private static bool HasConsequence(Story story, int first, int limit)
    {
        int verb = limit;
        for (int at = first + 1; at < limit && !story.Tokens[at].BreaksClause; at++)
        {
            bool isFinite = Clause.IsFinite(story, at, first);
            if (at > verb + 1 && isFinite && story.Tokens[at].Has(WordClasses.Auxiliary))
                return true;
            if (verb == limit && (isFinite || story.Is(at, ReportingClasses.FiniteVerb)))
                verb = at;
        }

        return false;
    }

    // He said if he wins, he will stay.
    private static bool HasCommaAndClause(Story story, int first, int limit)
    {
        for (int at = first + 1; at < limit; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Comma)
                return Clause.Begins(story, at + 1, limit);
            if (story.Tokens[at].BreaksClause)
                return false;
        }

        return false;
    }
}
