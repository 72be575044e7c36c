using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Lind never said "..."; Lind denied saying "..."; asked whether Lind had said "..." — nobody is reported to have said it.</summary>
internal static class DeniedSaying
{
    /// <summary>Whether the reporting verb that touches the opening mark is negated, denied, or only asked about.</summary>
    public static bool Touches(Story story, Quotation quotation)
    {
        int left = story.Left(quotation);
        int verb = quotation.At - 1;
        bool isParted = verb > left && story.Tokens[verb].Kind is TokenKind.Comma or TokenKind.Colon;
        if (isParted || (verb > left && story.Is(verb, FunctionWords.Complementizer)))
            verb--;
        // Lind did not answer: "..." — what she did not do is one thing, what she says another; only "say" asks for the words behind the colon.
        if (verb <= left || !Cue.IsStrong(story, verb) || (isParted && !story.Is(verb, ReportingClasses.SayVerb)))
            return false;

        int group = GroupFirst(story, verb, left);
        return IsNegated(story, group, verb, left) || IsLeftUnsaid(story, group, left)
            || (Cue.IsParticiple(story, group) && IsDenial(story, BehindAdverbs(story, group, left), left))
            || (Cue.IsFinite(story, verb) && SubjectFinder.Of(story, verb, left) is { } subject && subject.First > left && subject.First < verb
                && IsOpenOrDenied(story, subject.First - 1, left));
    }

    // could not | have said, denied | having said
    private static int GroupFirst(Story story, int verb, int left)
    {
        int first = verb;
        while (first > left && story.Tokens[first - 1].IsWord && story.Tokens[first - 1].Has(WordClasses.Auxiliary)
            && !IsNot(story, first - 1) && !story.Is(first - 1, ClauseWords.Negation))
        {
            first--;
        }

        return first;
    }

    // did not | say, did not actually | say, never | said, neither | said, without | saying;
    // but "did not only say", "Lind, not surprisingly, said" and "never stopped saying".
    private static bool IsNegated(Story story, int group, int verb, int left)
    {
        int before = group - 1;
        while (before > left && story.Tokens[before].IsLower && story.Tokens[before].Has(WordClasses.Adverb)
            && !story.Is(before, ClauseWords.Negation) && !story.Is(before, FunctionWords.Exclusive))
        {
            before--;
        }

        if (before < left || !story.Tokens[before].IsWord)
            return false;
        if (IsNot(story, before))
            return true;
        if (story.Is(before, "neither"))
            return true;
        if (!story.Is(before, ClauseWords.Negation) || !story.Tokens[before].Has(WordClasses.Adverb | WordClasses.Preposition))
            return false;
        return !story.Is(before, FunctionWords.Negator) || Cue.IsParticiple(story, verb) || Cue.IsParticiple(story, group)
            || (before > left && story.Tokens[before - 1].IsWord && story.Tokens[before - 1].Has(WordClasses.Auxiliary | WordClasses.Be));
    }

    // refused to | say, did not go on to | say, could not bring herself to | say, avoided | saying, refrained from | saying, stopped short of | saying
    private static bool IsLeftUnsaid(Story story, int group, int left)
    {
        int at = BehindAdverbs(story, group, left);
        if (at <= left)
            return false;
        if (Cue.IsParticiple(story, group))
        {
            bool isShort = story.Is(at, FunctionWords.Genitive) && story.Is(at - 1, "short");
            int verb = isShort ? at - 2 : story.Is(at, FunctionWords.Ablative) ? at - 1 : at;
            return verb >= left && (isShort || story.Is(verb, FunctionWords.Unfulfilled)) && !IsNegatedHere(story, verb, left);
        }

        if (!story.Is(at, FunctionWords.InfinitiveMarker))
            return false;
        int governor = story.Is(at - 1, FunctionWords.Reflexive | FunctionWords.Superessive) ? at - 2 : at - 1;
        return governor >= left && story.Tokens[governor].IsLower && story.Is(governor, FunctionWords.Unfulfilled) != IsNegatedHere(story, governor, left);
    }

    private static bool IsNot(Story story, int at) => ReportingVerb.IsContractedNot(story, at) || story.Is(at, "cannot");

    // never | failed, could not | bring, has not | been able
    private static bool IsNegatedHere(Story story, int verb, int left)
    {
        const WordClasses OfGroup = WordClasses.Auxiliary | WordClasses.Adverb | WordClasses.Be;
        for (int at = verb - 1; at >= left && story.Tokens[at].IsWord && story.Tokens[at].Has(OfGroup); at--)
        {
            if (story.Is(at, FunctionWords.Exclusive))
                return false;
            if (story.Is(at, ClauseWords.Negation) || IsNot(story, at))
                return true;
        }

        return false;
    }

    // denied | ever saying
    private static int BehindAdverbs(Story story, int at, int left)
    {
        int before = at - 1;
        while (before > left && ReportingVerb.IsAdverb(story, before))
            before--;
        return before;
    }

    // whether | Lind had said, asked if | Lind said; neither Brook nor | Lind said; denied | Lind said, denied that | Lind said.
    // "If Lind says ..., we believe her" doubts nothing.
    private static bool IsOpenOrDenied(Story story, int before, int left)
    {
        if (story.Is(before, FunctionWords.Interrogative) || story.Is(before, "nor"))
            return true;
        if (story.Is(before, FunctionWords.Conditional))
            return before > left && story.Is(before - 1, ReportingClasses.AskVerb);
        return IsDenial(story, before > left && story.Is(before, FunctionWords.Complementizer) ? before - 1 : before, left);
    }

    // denied; but "did not deny", "neither confirmed nor denied"
    private static bool IsDenial(Story story, int at, int left) =>
        at >= left && Cue.IsStrong(story, at) && story.Is(at, ReportingClasses.DisputeVerb) && story.Is(at, ReportingClasses.GerundVerb)
        && !(at > left && story.Tokens[at - 1].IsWord && (story.Is(at - 1, ClauseWords.Negation) || ReportingVerb.IsContractedNot(story, at - 1)));
}
