using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>Lind announced the closing of the port; mentioned its plan to grow; expressed interest in the port.</summary>
internal sealed class StatedNoun : ClaimRule
{
    private const int FewestWords = 4;
    private const int FarthestNoun = 6;

    public override ClaimTraits Triggers => ClaimTraits.StatedVerb | ClaimTraits.ExpressVerb;

    public override Statement? Read(Story story, int at, Reach reach)
    {
        if (!ReportingVerb.Is(story, at, Triggers) || ReportingVerb.IsPassive(story, at))
            return null;

        Opening opening = BehindVerb.Read(story, at, reach.Limit);
        int first = opening.First;
        if (opening.Kind is not (OpeningKind.Bare or OpeningKind.Marks) || first >= reach.Limit || !MayBegin(story, first))
            return null;
        if (Frame.Of(story, at, reach) is not { Speaker: { } speaker } frame || !Frame.CanState(story, speaker))
            return null;

        int end = PhraseEnd.Of(story, first, reach.Limit, frame.IsSubordinate);
        bool says = HasContentNoun(story, first, end)
            || (ClaimVocabulary.Is(story, at, ClaimTraits.StatedVerb) && (IsSaidOnly(story, at, first, end) || (end - first >= FewestWords && HasComplement(story, first, end))));
        int matter = ClaimVocabulary.Is(story, at, ClaimTraits.ExpressVerb) ? Matter(story, first, end) : first;
        return says ? By(speaker, at, matter, end) : null;
    }

    // alleged a plot, conceded defeat: a verb that nothing but words can do.
    private static bool IsSaidOnly(Story story, int verb, int first, int end) => end - first > 1 && ClaimVocabulary.Is(story, verb, ClaimTraits.MindVerb);

    private static bool MayBegin(Story story, int first)
    {
        Token token = story.Tokens[first];
        if (token.Kind is TokenKind.Quotation or TokenKind.Number)
            return true;
        return token.IsWord && !token.Has(Traits.Preposition | Traits.Conjunction | Traits.Auxiliary) && !(token.Has(Traits.Pronoun) && !token.Has(Traits.Determiner)) && !(token.Has(Traits.Subordinator) && !token.Has(Traits.Determiner))
            && !ClaimVocabulary.Is(story, first, ClaimTraits.ListenerPronoun | ClaimTraits.WhWord | ClaimTraits.Hypothetical);
    }

    // expressed concern about | the port: the noun tells how it is meant, and what it is about is the statement.
    private static int Matter(Story story, int first, int end)
    {
        for (int at = first; at + 3 < end && at < first + FarthestNoun; at++)
        {
            if (ClaimVocabulary.Is(story, at, ClaimTraits.BeliefNoun) && (story.Is(at + 1, "about") || story.Is(at + 1, "over")))
                return at + 2;
        }

        return first;
    }

    // the importance of, interest in, its ambition to
    private static bool HasContentNoun(Story story, int first, int end)
    {
        for (int at = first; at + 1 < end && at < first + FarthestNoun; at++)
        {
            if (ClaimVocabulary.Is(story, at, ClaimTraits.ContentNoun) && (story.Tokens[at + 1].Has(Traits.Preposition) || story.Is(at + 1, "that") || IsClause(story, at, end)))
                return !IsClause(story, at, end);
        }

        return false;
    }

    // expressed concern that the port was full: what the noun holds is the statement.
    private static bool IsClause(Story story, int noun, int end) =>
        ClaimVocabulary.Is(story, noun, ClaimTraits.ClaimNoun | ClaimTraits.BeliefNoun) && BehindVerb.IsThat(story, BehindVerb.Time(story, noun + 1, end), end);

    private static bool HasComplement(Story story, int first, int end)
    {
        for (int at = first + 1; at + 1 < end; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.Quotation || story.Is(at, "of") || story.Is(at, "to") || story.Is(at, "for") || story.Is(at, "on") || story.Is(at, "about"))
                return true;
            if (token.BreaksClause)
                return false;
        }

        return false;
    }
}
