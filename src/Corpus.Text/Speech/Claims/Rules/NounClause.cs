using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind's claim that the port is full; the warning by officials that the port is full; her promise to close it; his view is that it is full.</summary>
internal sealed class NounClause : ClaimRule
{
    private const int FewestWordsOfClause = 3;

    public override ClaimTraits Triggers => ClaimTraits.ClaimNoun | ClaimTraits.BeliefNoun | ClaimTraits.PromiseNoun;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        Token token = story.Tokens[at];
        if (!token.IsLower || !ClaimVocabulary.Is(story, at, Triggers))
            return null;

        int that = at + 1;
        NounPhrase? speaker = null;
        if (that + 1 < reach.Limit && (story.Is(that, "by") || story.Is(that, "from")) && NounPhraseReader.ReadExtended(story, that + 1, reach.Limit) is { } agent)
            (speaker, that) = (agent, agent.End);
        if (that < reach.Limit && BehindVerb.Time(story, that, reach.Limit) is var behind && behind > that && BehindVerb.IsThat(story, behind, reach.Limit))
            that = behind;
        // Lind's view is that the port is full.
        bool isPredicate = that + 1 < reach.Limit && speaker is null && story.Tokens[that].Has(Traits.Be) && story.Tokens[that].IsWord && BehindVerb.IsThat(story, that + 1, reach.Limit);
        if (isPredicate)
            that++;
        if (IsMatter(story, at, that, reach.Limit))
            return Matter(story, at, that, speaker, reach);
        bool isInfinitive = IsPromised(story, at, that, reach.Limit);
        if (!isInfinitive && (!BehindVerb.IsThat(story, that, reach.Limit) || !Clause.HasFinite(story, that + 1, Math.Min(reach.Limit, that + 25))))
            return null;

        // the comments that Brook made, the reports that surfaced: no clause of what was said.
        if (!isInfinitive && !isPredicate && (IsMade(story, that + 1, reach.Limit) || Clause.IsFinite(story, that + 1, that)))
            return null;

        int first = PhraseFirst(story, at, reach.Left, out int possessor);
        speaker ??= Expresser(story, first, possessor, reach);
        bool isOwned = possessor >= 0 || speaker is not null;
        if (!isOwned && (isInfinitive || isPredicate || ClaimVocabulary.Is(story, at, ClaimTraits.BeliefNoun)))
            return null;
        if (first > reach.Left && ClaimVocabulary.Is(story, first - 1, ClaimTraits.Negation))
            return null;

        // ", a pledge that his rivals mocked": what is told about the pledge, not what was pledged.
        if (!isOwned && first > reach.Left && story.Tokens[first - 1].Kind == TokenKind.Comma && story.Tokens[first].Has(Traits.Article))
            return null;

        speaker ??= Owner(story, first, possessor, reach);
        if (isInfinitive && speaker is null)
            return null;
        int contentFirst = isInfinitive ? that : that + 1;
        int end = isInfinitive ? InfinitiveEnd(story, first, contentFirst, reach)
            : IsInLeadIn(story, first, reach.Left) ? ContentEnd.Of(story, contentFirst, reach.Limit, isSubordinate: true)
            : !isPredicate && IsSubject(story, first, reach) ? FirstClauseEnd(story, contentFirst, reach.Limit, 2) : BeforeParticiple(story, contentFirst, ContentEnd.Of(story, contentFirst, reach.Limit));
        return end > that + 1 ? By(speaker, at, contentFirst, end) : null;
    }

    private static bool IsMade(Story story, int first, int limit)
    {
        for (int at = first; at < limit; at++)
        {
            if (story.Is(at, "made") || story.Is(at, "makes") || story.Is(at, "make"))
                return at + 1 >= limit || !story.Tokens[at + 1].Has(Traits.Determiner | Traits.Pronoun);
            if (Clause.IsFinite(story, at, first) && !story.Tokens[at].Has(Traits.Auxiliary))
                return false;
        }

        return false;
    }

    // Lind's warnings of a storm, her allegations of a plot: owned, and nothing but said.
    private static bool IsMatter(Story story, int noun, int of, int limit) =>
        of == noun + 1 && of + 1 < limit && story.Is(of, "of") && ClaimVocabulary.Is(story, noun, ClaimTraits.ClaimNoun) && !ClaimVocabulary.Is(story, noun, ClaimTraits.SettingNoun | ClaimTraits.EvidenceNoun | ClaimTraits.NounLike);

    private Statement? Matter(Story story, int noun, int of, NounPhrase? speaker, Reach reach)
    {
        int first = PhraseFirst(story, noun, reach.Left, out int possessor);
        speaker ??= Owner(story, first, possessor, reach);
        if (speaker is not { } owner || !Frame.IsSomebody(story, owner))
            return null;
        int end = IsSubject(story, first, reach) ? FirstClauseEnd(story, of + 1, reach.Limit, 1) : PhraseEnd.Of(story, of + 1, reach.Limit);
        return end > of + 2 || (end > of + 1 && story.Tokens[of + 1].Has(WordShape.Ing)) ? By(owner, noun, of + 1, end) : null;
    }

    // Amid rumours that the port was full, | Lind left.
    private static bool IsInLeadIn(Story story, int noun, int left)
    {
        int opening = story.Tokens[left].IsWord && story.Tokens[left].Has(Traits.Conjunction) ? left + 1 : left;
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
            if (story.Tokens[at].Kind == TokenKind.Comma && story.Tokens[next].IsLower && story.Tokens[next].Has(WordShape.Ing) && !story.Tokens[next].Has(Traits.Preposition) && !ClaimVocabulary.Is(story, next, ClaimTraits.GoesOn))
                return at;
        }

        return end;
    }

    // Lind's promise to close it | was kept; after her promise to close it, | Okafor left.
    private static int InfinitiveEnd(Story story, int noun, int first, Reach reach)
    {
        if (!Clause.HasFinite(story, reach.Left, noun))
            return FirstClauseEnd(story, first, reach.Limit, 1);
        return PhraseEnd.Of(story, first, reach.Limit, Parenthesis.LeadsIn(story, reach.Left));
    }

    private static bool IsPromised(Story story, int noun, int to, int limit) =>
        to + 1 < limit && story.Is(to, "to") && story.Tokens[to + 1].IsLower && !story.Tokens[to + 1].Has(Traits.Determiner | Traits.Pronoun) && ClaimVocabulary.Is(story, noun, ClaimTraits.PromiseNoun);

    // Where the noun's phrase begins; the token of the possessive 's or of his, her, their.
    private static int PhraseFirst(Story story, int noun, int left, out int possessor)
    {
        possessor = -1;
        int first = noun;
        for (int at = noun - 1; at >= left && at > noun - 5; at--)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Possessive || story.Is(at, "his") || story.Is(at, "her") || story.Is(at, "their") || story.Is(at, "its"))
            {
                possessor = at;
                return at;
            }

            if (!token.IsLower || token.Has(Traits.Preposition | Traits.Conjunction | Traits.Subordinator | Traits.Auxiliary) || ClaimVocabulary.Is(story, at, ClaimTraits.ExpressVerb))
                break;
            first = at;
            if (token.Has(Traits.Determiner))
                break;
        }

        return first;
    }

    // Lind expressed concern that the port was full.
    private static NounPhrase? Expresser(Story story, int first, int possessor, Reach reach)
    {
        int verb = first - 1;
        if (possessor >= 0 || verb <= reach.Left || !ReportingVerb.Is(story, verb, ClaimTraits.ExpressVerb) || ReportingVerb.IsPassive(story, verb))
            return null;
        return Frame.Of(story, verb, reach) is { Speaker: { } speaker } && Frame.CanState(story, speaker) ? speaker : null;
    }

    private static NounPhrase? Owner(Story story, int first, int possessor, Reach reach)
    {
        if (possessor < 0)
            return null;
        if (story.Tokens[possessor].Kind == TokenKind.Possessive)
            return SubjectFinder.PhraseEndingAt(story, possessor, reach.Left);
        return first > reach.Left && MainSubject.In(story, reach.Left, first) is { } subject && Frame.CanState(story, subject) ? subject : null;
    }

    private static bool IsSubject(Story story, int first, Reach reach)
    {
        int left = first;
        while (left > reach.Left && !story.Tokens[left - 1].BreaksClause)
            left--;
        return !(Clause.HasFinite(story, left, first) || Clause.IsFinite(story, left, left - 1)) && !story.Tokens[Math.Max(left, first - 1)].Has(Traits.Preposition) && !story.Tokens[left].Has(WordShape.Ing);
    }

    // The claim that the port was full | has been refuted: up to the second verb; the promise to close it | was kept: up to the first.
    private static int FirstClauseEnd(Story story, int first, int limit, int lastVerb)
    {
        int verbs = 0;
        bool inGroup = false;
        for (int at = first; at < limit; at++)
        {
            // “no charges are due” against Brook | drew criticism: the words in marks have a verb of their own.
            if (verbs == 0 && lastVerb > 1 && story.Tokens[at].Kind == TokenKind.Quotation && story.Quotations[story.Tokens[at].Quotation].Words >= FewestWordsOfClause)
                verbs++;
            bool isVerb = Clause.IsFinite(story, at, first);
            // The participle belongs to its auxiliary: "had failed" is one verb.
            if (isVerb && !inGroup && ++verbs == lastVerb)
                return ContentEnd.Trim(story, first, at);
            inGroup = (isVerb && story.Tokens[at].Has(Traits.Auxiliary)) || (inGroup && story.Tokens[at].IsWord && story.Tokens[at].Has(Traits.Adverb | Traits.Auxiliary));
            if (story.Tokens[at].Kind == TokenKind.Comma && verbs == lastVerb - 1 && ContentEnd.Trim(story, at, limit) > at)
                return at;
        }

        return ContentEnd.Trim(story, first, limit);
    }
}
