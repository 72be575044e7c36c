using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>
/// Where a sentence ends behind an abbreviation: She works for Arden Inc. Tom Ray said. It goes on where the abbreviation belongs to what follows:
/// U.S. Senator Tom Ray said.
/// </summary>
/// <remarks>
/// What decides is that a clause has one predicate: behind a clause that has its own, another subject with another verb is another sentence,
/// unless something has opened a second clause ("after U.S. Senator Tom Ray said").
/// </remarks>
internal static class AbbreviationBreaks
{
    private const int FarthestVerb = 40;
    private const int LongestName = 8;

    /// <summary>Cuts <paramref name="pieces"/> of <paramref name="story"/> behind those of <paramref name="stops"/> that end a sentence.</summary>
    /// <param name="story">The story, whose sentences are not cut yet.</param>
    /// <param name="stops">The abbreviations that something with a capital follows, in order.</param>
    /// <param name="pieces">The pieces of all paragraphs, in order.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static List<Sentence> Split(Story story, List<int> stops, List<Sentence> pieces, CancellationToken cancellationToken)
    {
        if (stops.Count == 0)
            return pieces;
        var sentences = new List<Sentence>(pieces.Count);
        int next = 0;
        foreach (Sentence piece in pieces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int first = piece.First;
            for (; next < stops.Count && stops[next] < piece.End; next++)
            {
                int end = SentenceSplitter.EndOf(story.Tokens, stops[next], piece.End);
                if (end >= piece.End || !Ends(story, stops[next], end, piece with { First = first }))
                    continue;
                sentences.Add(piece with { First = first, End = end });
                story.Tokens.Mark(end, WordShape.OpensSentence);
                first = end;
            }

            sentences.Add(piece with { First = first });
        }

        return sentences;
    }

    private static bool Ends(Story story, int stop, int next, Sentence piece) =>
        MayEnd(story, stop) && IsGoverned(story, stop, piece.First) && OpensSentence(story, stop, next, piece.End) && HasPredicate(story, stop, piece.First);

    // Inc., D.C., a.m., vitamin C., Jr.; never Dr., Mt., vs., which want something behind them.
    private static bool MayEnd(Story story, int at)
    {
        Token token = story.Tokens[at];
        return !token.Has(WordClasses.Title)
            && (token.Has(WordShape.Initial) || token.Has(WordClasses.OrganisationWord | WordClasses.StateAbbreviation) || NameWords.IsGeneration(story, at)
                || story.Word(at).Slice(0, token.Length - 1).IndexOf('.') > 0);
    }

    // by Arden Inc., in the U.S., at 5 p.m., in Bergen, N.Y., vitamin C.; not "..., Arden Inc. chief Tom Ray said", "the day U.S. Senator Tom Ray said".
    private static bool IsGoverned(Story story, int stop, int left)
    {
        int first = stop;
        while (first > left && first > stop - LongestName && IsOfName(story, first - 1))
            first--;
        if (first <= left)
            return false;
        Token before = story.Tokens[first - 1];
        if (before.Kind == TokenKind.Comma)
            return first == stop && first - 1 > left && story.Tokens[first - 2].IsCapitalised && !story.Tokens[stop].Has(WordShape.Initial);
        if (before.Kind is TokenKind.Number or TokenKind.Possessive)
            return true;
        if (!before.IsLower || before.Has(WordClasses.Conjunction) || Opens(story, first - 1))
            return false;
        bool isArticle = before.Has(WordClasses.Article);
        // after the U.S. Senator Tom Ray said
        if (isArticle && first - 2 >= left && Opens(story, first - 2))
            return false;
        return isArticle || before.Has(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Auxiliary) || IsFinite(story, first - 1)
            || (story.Tokens[stop].Has(WordShape.Initial) && !before.Has(WordClasses.PersonNoun | WordClasses.Title));
    }

    private static bool IsOfName(Story story, int at) =>
        (story.Tokens[at].IsWord && story.Tokens[at].IsCapitalised && !story.Tokens[at].Has(WordClasses.Weekday)) || NameWords.IsAmpersand(story, at);

    // Somebody who says something, or “Words,” that somebody says.
    private static bool OpensSentence(Story story, int stop, int next, int limit)
    {
        Token token = story.Tokens[next];
        limit = Math.Min(limit, next + FarthestVerb);
        if (token.Kind == TokenKind.Quotation)
            return IsSaid(story, story.Quotations[token.Quotation], next, limit);
        if (token.Has(WordClasses.Weekday | WordClasses.Month))
            return false;
        if (SpeakerClause.Read(story, next, limit, Reports) is not { } clause)
            return false;
        bool isPerson = token.Has(WordClasses.FirstName) || (token.Has(WordClasses.Title) && story.Tokens[next + 1].IsCapitalised);
        // In "spoke to the U.S. Senate, Ray said" the name before the comma is the body's.
        if (clause.IsInterrupted || !Cue.IsStrong(story, clause.Verb))
            return isPerson || (clause.IsInterrupted && story.Tokens[stop].Has(WordClasses.OrganisationWord));
        // John F. Holt said; Anna C. Lee Smith said: behind a name the letter is the next name's only where that begins anew.
        if (story.Tokens[stop].Has(WordShape.Initial) && story.Tokens[stop - 1].IsCapitalised)
            return isPerson && story.Tokens[next + 1].IsCapitalised;
        return true;
    }

    private static bool Reports(Story story, int at) => Cue.IsFinite(story, at) && (Cue.IsStrong(story, at) || Cue.IsWeak(story, at));

    private static bool IsSaid(Story story, Quotation quotation, int at, int limit)
    {
        if (!quotation.EndsInPunctuation || !char.IsUpper(story.Text[quotation.Inner.Start]))
            return false;
        int behind = at + 1;
        return behind < limit && (SpeakerClause.Read(story, behind, limit) ?? SpeakerClause.ReadInverted(story, behind, limit)) is not null;
    }

    // Whether the words before are a clause with a verb of its own, of which what follows cannot be the object.
    private static bool HasPredicate(Story story, int stop, int left)
    {
        bool hasPredicate = false;
        bool isNearest = true;
        bool isParted = false;
        for (int at = stop - 1; at >= left && at > stop - Story.FarthestToken; at--)
        {
            if (story.Tokens[at].Kind is TokenKind.Colon or TokenKind.Semicolon or TokenKind.OpenBracket)
                return false;
            if (Opens(story, at))
            {
                // after Arden Inc. chief Tom Ray said; "when it was in the U.S." wants a verb before it.
                if (!hasPredicate && isNearest)
                    return false;
                (hasPredicate, isNearest) = (false, false);
            }
            else if (!hasPredicate && IsPredicate(story, at))
            {
                if (isNearest && !isParted && MayTakeClause(story, at) && !story.Tokens.Has(TokenKind.Quotation, left, at))
                    return false;
                hasPredicate = true;
            }

            // was posted on X.: what a preposition parts from the verb is no clause of it.
            isParted |= story.Tokens[at].Has(WordClasses.Preposition);
        }

        return hasPredicate || (isNearest && OpensWithVerb(story, left, stop));
    }

    // They drank vitamin C.: no table has the verb, and it stands behind its subject.
    private static bool OpensWithVerb(Story story, int first, int stop)
    {
        if (NounPhraseReader.Read(story, first, stop) is not { Kind: PhraseKind.Name or PhraseKind.Pronoun } subject || subject.End >= stop)
            return false;
        Token verb = story.Tokens[subject.End];
        return verb.IsLower && !verb.Has(WordShape.Ing) && !story.Is(subject.End + 1, FunctionWords.Agentive)
            && !verb.Has(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Subordinator | WordClasses.PersonNoun | WordClasses.BodyNoun)
            && !MayTakeClause(story, subject.End);
    }

    // was bought by; not: the letter signed by
    private static bool IsPredicate(Story story, int at) =>
        IsFinite(story, at) && !(story.Is(at + 1, FunctionWords.Agentive) && !story.Tokens[at - 1].Has(WordClasses.Be));

    private static bool IsFinite(Story story, int at)
    {
        Token token = story.Tokens[at];
        return token.IsLower && !token.Has(WordShape.Ing)
            && (token.Has(WordClasses.Auxiliary) || token.Has(WordShape.Ed) || Cue.IsStrong(story, at) || Cue.IsWeak(story, at)
                || (story.Is(at, ReportingClasses.FiniteVerb) && !story.Is(at, ReportingClasses.NounLike)));
    }

    // believe U.S. Senator Tom Ray said
    private static bool MayTakeClause(Story story, int at) =>
        story.Is(at, ReportingClasses.ThatVerb | ReportingClasses.BeliefVerb | ReportingClasses.EvidenceVerb | ReportingClasses.SayVerb);

    // after, that, who; not "after 5 p.m."
    private static bool Opens(Story story, int at) =>
        story.Tokens[at].IsWord && story.Tokens[at + 1].Kind != TokenKind.Number
        && (story.Tokens[at].Has(WordClasses.Relative) || story.Is(at, FunctionWords.Complementizer)
            || (story.Tokens[at].Has(WordClasses.Subordinator) && !story.Tokens[at].Has(WordClasses.Determiner)));
}
