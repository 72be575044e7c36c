using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>A statement with its attribution behind or within it: the plan, he said, would fail.</summary>
internal static class Parenthesis
{
    private const int FewestWords = 4;
    private const int MostWordsOfSubject = 6;
    private const int LongestAside = 3;
    private const int LongestApposition = 20;

    /// <summary>The content: what stands before the attribution, and what goes on behind it.</summary>
    /// <param name="story">The story.</param>
    /// <param name="left">The first token of the sentence.</param>
    /// <param name="partEnd">The token behind what stands before the attribution.</param>
    /// <param name="after">The token behind the attribution.</param>
    /// <param name="limit">The end of the sentence.</param>
    public static IReadOnlyList<TokenRange>? Content(Story story, int left, int partEnd, int after, int limit)
    {
        int first = left;
        while (first < partEnd && (story.Tokens[first].Kind is TokenKind.Dash or TokenKind.Other or TokenKind.Period || IsOpeningConjunction(story, first)))
            first++;
        if (first >= partEnd)
            return first > left ? Behind(story, after, limit) : null;

        // One thing is clear: “The port is full,” said Lind. What stands before the colon is the reporter's.
        if (partEnd - 2 > first && story.Tokens[partEnd - 2].Kind == TokenKind.Colon && story.Tokens[partEnd - 1].Kind == TokenKind.Quotation
            && story.Quotations[story.Tokens[partEnd - 1].Quotation].EndsInPunctuation)
            first = partEnd - 1;

        if (story.Is(first, "however") && first + 2 < partEnd && story.Tokens[first + 1].Kind == TokenKind.Comma)
            first += 2;

        bool goesOn = after + 1 < limit && story.Tokens[after].Kind is TokenKind.Comma or TokenKind.Dash
            && ContentEnd.Trim(story, after + 1, limit) > after + 1;
        // "...," she said, but refused to say more: behind speech only more speech goes on with it.
        if (story.Tokens[partEnd - 1].Kind == TokenKind.Quotation && !story.Tokens.Has(TokenKind.Quotation, Math.Min(after, limit), limit))
            goesOn = false;
        // While it is early, half have left, said Lind, president of the league.
        if (goesOn && LeadsIn(story, first) && story.Is(first, FunctionWords.Simultaneous | FunctionWords.Concessive)
            && !story.Tokens.Has(TokenKind.Quotation, after, limit) && !Clause.HasFinite(story, after, limit))
            goesOn = false;
        // The bill would, Lind said, close the port.
        bool isOpen = goesOn && story.Tokens[partEnd - 1].IsWord && story.Tokens[partEnd - 1].Has(WordClasses.Auxiliary);
        bool isComplete = !isOpen && IsComplete(story, first, partEnd);
        // The port, said Lind, is full; but "Leave the port, said Lind, head of the council": a few words may be an order, too.
        bool isSubject = partEnd - first <= MostWordsOfSubject && Clause.HasFinite(story, after, limit);
        bool mustGoOn = isOpen || !isComplete
            && (EndsInOpener(story, partEnd) || isSubject || LeadsIn(story, first) || Clause.IsFinite(story, after + 1, after));
        if (goesOn && (mustGoOn || GoesOn(story, after + 1)))
        {
            int second = BehindApposition(story, after, limit);
            int end = ContentEnd.Of(story, second - 1, limit);
            // In fact, Lind said on Monday, the port was full: the first words matter less than what the attribution would add.
            bool isAside = !isComplete && !story.Is(first, FunctionWords.Thing)
                && partEnd - first <= LongestAside && after - partEnd > partEnd - first && LeadsIn(story, first)
                && !(story.Tokens[after + 1].IsWord && story.Tokens[after + 1].Has(WordClasses.Subordinator)
                && !story.Tokens[after + 1].Has(WordClasses.Determiner | WordClasses.Preposition)) && Clause.HasFinite(story, after + 1, end);
            int part = ContentEnd.Trim(story, first, partEnd);
            if (end > second)
                return isAside || part == first ? [new TokenRange(second, end)] : [new TokenRange(first, part), new TokenRange(second, end)];
        }

        if (!isComplete && (partEnd - first < FewestWords || LeadsIn(story, first)))
            return null;
        int trimmed = ContentEnd.Trim(story, first, partEnd);
        return trimmed > first ? [new TokenRange(first, trimmed)] : null;
    }

    // But, Lind said, | the port is full: nothing but a conjunction stands before.
    private static TokenRange[]? Behind(Story story, int after, int limit)
    {
        int first = after + 1;
        if (first >= limit || story.Tokens[after].Kind != TokenKind.Comma || !Clause.HasFinite(story, first, limit))
            return null;
        int end = ContentEnd.Of(story, first, limit);
        return end > first ? [new TokenRange(first, end)] : null;
    }

    // The port, said Lind, a member of the council, | is full: what describes her is part of the attribution.
    private static int BehindApposition(Story story, int after, int limit)
    {
        int first = after + 1;
        Token opening = story.Tokens[first];
        bool isRelative = story.Is(first, FunctionWords.PersonalRelative | FunctionWords.PossessiveRelative);
        if (!isRelative && opening.Kind != TokenKind.Number && !(opening.IsWord && opening.Has(WordClasses.Determiner | WordClasses.PersonNoun)))
            return first;
        for (int comma = first + 1; comma + 1 < limit && comma < first + LongestApposition; comma++)
        {
            if (story.Tokens[comma].Kind == TokenKind.Comma)
                return story.Tokens[comma + 1].Kind == TokenKind.Quotation || Clause.IsFinite(story, comma + 1, comma) ? comma + 1 : first;
            if (story.Tokens[comma].BreaksClause || (!isRelative && Clause.IsFinite(story, comma, first)))
                return first;
        }

        return first;
    }

    /// <summary>Whether the words are a sentence by themselves, or words of the speaker's.</summary>
    public static bool IsComplete(Story story, int first, int end)
    {
        int from = first;
        if (LeadsIn(story, first) && story.Tokens[first].Has(WordClasses.Subordinator))
        {
            while (from < end && story.Tokens[from].Kind != TokenKind.Comma)
                from++;
        }

        return HasSpeech(story, first, end) || (!EndsInOpener(story, end) && Clause.HasFinite(story, from, end));
    }

    // In her book “Harbour Lights,” Lind wrote of her youth: a title is nobody's words.
    private static bool HasSpeech(Story story, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (story.Tokens[at].Kind != TokenKind.Quotation)
                continue;
            Quotation quotation = story.Quotations[story.Tokens[at].Quotation];
            if (!quotation.IsTitleCase || !story.IsTerm(quotation))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase or clause begins that leads to the main clause: in May, after the vote.</summary>
    public static bool LeadsIn(Story story, int first) =>
        story.Tokens[first].IsWord && story.Tokens[first].Has(WordClasses.Preposition | WordClasses.Subordinator)
            && !story.Tokens[first].Has(WordClasses.Determiner);

    // ... which, according to Lind, have failed
    private static bool EndsInOpener(Story story, int end) =>
        story.Tokens[end - 1].IsWord && story.Tokens[end - 1].Has(WordClasses.Subordinator | WordClasses.Conjunction);

    private static bool GoesOn(Story story, int at) =>
        story.Tokens[at].Kind == TokenKind.Quotation || story.Is(at, ClauseWords.GoesOn)
            || (story.Tokens[at].Has(WordClasses.Conjunction) && story.Tokens[at].IsWord);

    private static bool IsOpeningConjunction(Story story, int at) => story.Is(at, FunctionWords.Additive | FunctionWords.Adversative);
}
