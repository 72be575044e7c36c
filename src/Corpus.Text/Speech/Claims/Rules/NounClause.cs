using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind's claim that the port is full; the warning by officials that the port is full; her promise to close it; his view is that it is full.</summary>
internal sealed class NounClause() : ClaimRule(ReportingRows.NounClause)
{
    public override ReportingClasses Triggers => ReportingClasses.ClaimNoun | ReportingClasses.BeliefNoun | ReportingClasses.PromiseNoun;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        Token token = story.Tokens[at];
        if (!(token.IsLower || story.OpensSentence(at)) || !story.Is(at, Triggers))
            return null;

        int that = at + 1;
        NounPhrase? speaker = null;
        if (that + 1 < window.Limit && story.Is(that, FunctionWords.Agentive | FunctionWords.Ablative)
            && NounPhraseReader.ReadExtended(story, that + 1, window.Limit) is { } agent)
            (speaker, that) = (agent, agent.End);
        if (that < window.Limit && BehindVerb.Time(story, that, window.Limit) is var behind && behind > that && BehindVerb.IsThat(story, behind, window.Limit))
            that = behind;
        // Lind's view is that the port is full.
        bool isPredicate = that + 1 < window.Limit && speaker is null && story.Tokens[that].Has(WordClasses.Be) && story.Tokens[that].IsWord
            && BehindVerb.IsThat(story, that + 1, window.Limit);
        if (isPredicate)
            that++;
        if (IsMatter(story, at, that, window.Limit))
            return Matter(story, at, that, speaker, window);
        bool isInfinitive = IsPromised(story, at, that, window.Limit);
        if (!isInfinitive && (!BehindVerb.IsThat(story, that, window.Limit) || !Clause.HasFinite(story, that + 1, Math.Min(window.Limit, that + 25))))
            return null;

        // the comments that Brook made, the reports that surfaced: no clause of what was said.
        if (!isInfinitive && !isPredicate && (IsMade(story, that + 1, window.Limit) || Clause.IsFinite(story, that + 1, that)))
            return null;

        int first = PhraseFirst(story, at, window.Left, out int possessor);
        speaker ??= Expresser(story, first, possessor, window) ?? Holder(story, at, first, window);
        bool isOwned = possessor >= 0 || speaker is not null;
        bool isSomebodys = story.Is(at, ReportingClasses.BeliefNoun) || !story.Is(at, ReportingClasses.ClaimNoun);
        bool isRaised = isSomebodys && story.Is(at, ReportingClasses.ContentNoun) && IsRaised(story, first, window.Left);
        if (!isOwned && (isInfinitive || isPredicate || (isSomebodys && !isRaised)))
            return null;
        if (first > window.Left && story.Is(first - 1, ClauseWords.Negation))
            return null;

        // ", a pledge that his rivals mocked": what is told about the pledge, not what was pledged.
        if (!isOwned && first > window.Left && story.Tokens[first - 1].Kind == TokenKind.Comma && story.Tokens[first].Has(WordClasses.Article))
            return null;

        speaker ??= Owner(story, first, possessor, window);
        if (isInfinitive && speaker is null)
            return null;
        int contentFirst = isInfinitive ? that : that + 1;
        int end = isInfinitive ? InfinitiveEnd(story, first, contentFirst, window)
            : IsInLeadIn(story, first, window.Left) ? ContentEnd.Of(story, contentFirst, window.Limit, isSubordinate: true)
            : !isPredicate && IsSubject(story, first, window) ? FirstClause.End(story, contentFirst, window.Limit, 2)
            : BeforeParticiple(story, contentFirst, ContentEnd.Of(story, contentFirst, window.Limit));
        return end > that + 1 ? By(speaker, at, contentFirst, end) : null;
    }

    // The fire raised fears that the port was full: nobody is named who fears it.
    private static bool IsRaised(Story story, int first, int left)
    {
        int verb = first - 1;
        return verb > left && !story.Is(first, "no") && ReportingVerb.Is(story, verb, ReportingClasses.ExpressVerb)
            && !Cue.IsPassive(story, verb) && ReportingVerb.IsAsserted(story, verb, left);
    }

    private static bool IsMade(Story story, int first, int limit)
    {
        for (int at = first; at < limit; at++)
        {
            if (story.Is(at, ClauseWords.Made))
                return at + 1 >= limit || !story.Tokens[at + 1].Has(WordClasses.Determiner | WordClasses.Pronoun);
            if (Clause.IsFinite(story, at, first) && !story.Tokens[at].Has(WordClasses.Auxiliary))
                return false;
        }

        return false;
    }

    // Lind's warnings of a storm, her allegations of a plot: owned, and nothing but said; her call for a vote.
    private static bool IsMatter(Story story, int noun, int of, int limit)
    {
        if (of != noun + 1 || of + 1 >= limit)
            return false;
        if (story.Is(of, FunctionWords.Benefactive))
            return story.Is(noun, ReportingClasses.PromiseNoun) && !story.Is(noun, ReportingClasses.ClaimNoun);
        return story.Is(of, FunctionWords.Genitive) && story.Is(noun, ReportingClasses.ClaimNoun)
            && !story.Is(noun, ReportingClasses.SettingNoun | ReportingClasses.EvidenceNoun | ReportingClasses.NounLike);
    }

    private Statement? Matter(Story story, int noun, int of, NounPhrase? speaker, SentenceWindow window)
    {
        int first = PhraseFirst(story, noun, window.Left, out int possessor);
        speaker ??= Owner(story, first, possessor, window);
        if (speaker is not { } owner || !ReportingClause.IsSomebody(story, owner))
            return null;
        int end = IsSubject(story, first, window) ? FirstClause.End(story, of + 1, window.Limit, 1) : PhraseEnd.Of(story, of + 1, window.Limit);
        return end > of + 2 || (end > of + 1 && story.Tokens[of + 1].Has(WordShape.Ing)) ? By(owner, noun, of + 1, end) : null;
    }

    // Amid rumours that the port was full, | Lind left.
    private static bool IsInLeadIn(Story story, int noun, int left)
    {
        int opening = story.Tokens[left].IsWord && story.Tokens[left].Has(WordClasses.Conjunction) ? left + 1 : left;
        if (!Parenthesis.LeadsIn(story, opening))
            return false;
        for (int at = opening; at < noun; at++)
        {
            if (story.Tokens[at].BreaksClause || Clause.IsFinite(story, at, opening))
                return false;
        }

        return true;
    }

    // He repeated his claim that the port was full, | angering sailors: the sentence's verb is what angers, not the noun's clause.
    private static int BeforeParticiple(Story story, int first, int end)
    {
        for (int at = first + 1; at + 1 < end; at++)
        {
            int next = ReportingVerb.IsAdverb(story, at + 1) && at + 2 < end ? at + 2 : at + 1;
            if (story.Tokens[at].Kind == TokenKind.Comma && story.Tokens[next].IsLower && story.Tokens[next].Has(WordShape.Ing)
                && !story.Tokens[next].Has(WordClasses.Preposition) && !story.Is(next, ClauseWords.GoesOn))
                return at;
        }

        return end;
    }

    // Lind's promise to close it | was kept; after her promise to close it, | Okafor left.
    private static int InfinitiveEnd(Story story, int noun, int first, SentenceWindow window)
    {
        if (!Clause.HasFinite(story, window.Left, noun))
            return FirstClause.End(story, first, window.Limit, 1);
        return PhraseEnd.Of(story, first, window.Limit, Parenthesis.LeadsIn(story, window.Left));
    }

    private static bool IsPromised(Story story, int noun, int to, int limit) =>
        to + 1 < limit && story.Is(to, FunctionWords.InfinitiveMarker) && story.Tokens[to + 1].IsLower
            && !story.Tokens[to + 1].Has(WordClasses.Determiner | WordClasses.Pronoun)
            && story.Is(noun, ReportingClasses.PromiseNoun);

    // Where the noun's phrase begins; the token of the possessive 's or of his, her, their.
    private static int PhraseFirst(Story story, int noun, int left, out int possessor)
    {
        possessor = -1;
        int first = noun;
        for (int at = noun - 1; at >= left && at > noun - 5; at--)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Possessive || story.Is(at, FunctionWords.Possessive))
            {
                possessor = at;
                return at;
            }

            if (!token.IsLower || token.Has(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.Auxiliary)
                || story.Is(at, ReportingClasses.ExpressVerb) || IsGiven(story, at))
                break;
            first = at;
            if (token.Has(WordClasses.Determiner))
                break;
        }

        return first;
    }

    // Lind expressed concern that the port was full.
    private static NounPhrase? Expresser(Story story, int first, int possessor, SentenceWindow window)
    {
        int verb = first - 1;
        if (possessor >= 0 || verb <= window.Left || Cue.IsPassive(story, verb)
            || !(ReportingVerb.Is(story, verb, ReportingClasses.ExpressVerb) || IsGiven(story, verb)))
            return null;
        return ReportingClause.Of(story, verb, window) is { Speaker: { } speaker } && ReportingClause.CanState(story, speaker) ? speaker : null;
    }

    // Lind is of the opinion that; was under the impression that; came to the conclusion that.
    private static NounPhrase? Holder(Story story, int noun, int first, SentenceWindow window)
    {
        int preposition = first - 1;
        int verb = preposition - 1;
        if (verb <= window.Left || !story.Tokens[preposition].IsWord || !story.Tokens[preposition].Has(WordClasses.Preposition))
            return null;
        bool isHeld = story.Is(preposition, FunctionWords.InfinitiveMarker) ? story.Is(verb, ClauseWords.Governor)
            : story.Is(noun, ReportingClasses.BeliefNoun) && story.Tokens[verb].IsWord && story.Tokens[verb].Has(WordClasses.Be);
        if (!isHeld || !ReportingVerb.IsAsserted(story, verb, window.Left) || !ReportingVerb.IsAsserted(story, preposition, window.Left))
            return null;
        return ReportingClause.Of(story, verb, window) is { Speaker: { } speaker } && ReportingClause.IsSomebody(story, speaker) ? speaker : null;
    }

    // gave assurances that, issued a warning that, made the claim that
    private static bool IsGiven(Story story, int verb) =>
        story.Tokens[verb].IsLower && (story.Is(verb, ClauseWords.Making) || story.Tokens[verb].Has(WordClasses.Issue));

    private static NounPhrase? Owner(Story story, int first, int possessor, SentenceWindow window)
    {
        if (possessor < 0)
            return null;
        if (story.Tokens[possessor].Kind == TokenKind.Possessive)
            return SubjectFinder.PhraseEndingAt(story, possessor, window.Left);
        return first > window.Left && MainSubject.In(story, window.Left, first) is { } subject && ReportingClause.CanState(story, subject) ? subject : null;
    }

    private static bool IsSubject(Story story, int first, SentenceWindow window)
    {
        int left = first;
        while (left > window.Left && !story.Tokens[left - 1].BreaksClause)
            left--;
        return !(Clause.HasFinite(story, left, first) || Clause.IsFinite(story, left, left - 1))
            && !story.Tokens[Math.Max(left, first - 1)].Has(WordClasses.Preposition) && !story.Tokens[left].Has(WordShape.Ing);
    }
}
