using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>Where a statement behind its attribution ends: at the end of the sentence, or where the next attribution begins.</summary>
internal static class ContentEnd
{
    /// <summary>The token behind the statement that begins at <paramref name="first"/>.</summary>
    /// <param name="story">The story.</param>
    /// <param name="first">The first token of the statement.</param>
    /// <param name="limit">The end of the sentence.</param>
    /// <param name="isSubordinate">Whether the report is part of a longer clause that goes on behind a comma.</param>
    public static int Of(Story story, int first, int limit, bool isSubordinate = false)
    {
        int depth = 0;
        for (int at = first; at < limit; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.OpenBracket)
                depth++;
            else if (token.Kind == TokenKind.CloseBracket && --depth < 0)
                return Trim(story, first, at);
            bool isQuotation = token.Kind == TokenKind.Quotation;
            if (depth > 0 || (at == first && !(isQuotation && story.Quotations[token.Quotation].EndsInPunctuation)))
                continue;

            // The port is full. (Brook agreed.)
            if (token.Kind == TokenKind.Period && at + 1 < limit && story.Tokens[at + 1].Kind == TokenKind.OpenBracket)
                return Trim(story, first, at);
            bool isMark = token.Kind is TokenKind.Comma or TokenKind.Dash;
            if (isMark && ((isSubordinate && !IsRelative(story, at + 1, limit)) || IsContrary(story, at + 1, limit)))
                return at;
            if (token.Kind == TokenKind.Dash && IsAside(story, first, at, limit))
                return at;
            // ..., after being asked whether she would stay
            if (isMark && at + 3 < limit && story.Is(at + 1, FunctionWords.Sequential) && story.Is(at + 2, "being") && IsAskedFor(story, at + 2, at + 4))
                return at;
            if (token.Kind == TokenKind.Semicolon && NextReport.IsBehindSemicolon(story, at, limit))
                return at;
            if (isQuotation && (EndsClause(story, first, at, limit) || (isSubordinate && story.Quotations[token.Quotation].LastCharacter == ',')))
                return at + 1;
            if ((isMark || isQuotation || token.Kind == TokenKind.Semicolon) && at + 1 < limit && NextAttribution.Begins(story, at + 1, limit))
                return isQuotation ? at + 1 : at;
            if (NextAttribution.IsAccording(story, at, limit))
                return Trim(story, first, at);
            if (token.IsWord && IsOtherReport(story, at, limit))
                return Trim(story, first, ReportingVerb.IsAdverb(story, at - 1) ? at - 1 : at);
            if (!token.Has(WordClasses.Conjunction) || !token.IsWord)
                continue;
            // accusing him of “lying” and calling for a vote
            if (story.Tokens[at - 1].Kind == TokenKind.Quotation && at + 2 < limit && NextAttribution.IsParticiple(story, at + 1))
                return at;
            if (NextReport.IsRefusal(story, at + 1, limit) || NextReport.IsBehind(story, at, limit))
                return Trim(story, first, at);
        }

        return Trim(story, first, limit);
    }

    /// <summary>Without the full stop and other marks at the end.</summary>
    public static int Trim(Story story, int first, int end)
    {
        while (end > first && story.Tokens[end - 1].Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Comma
            or TokenKind.Dash or TokenKind.Colon
            or TokenKind.Semicolon or TokenKind.CloseBracket or TokenKind.Other)
        {
            if (story.Tokens[end - 1].Kind == TokenKind.CloseBracket && story.Tokens.Has(TokenKind.OpenBracket, first, end - 1))
                break;
            end--;
        }

        return end;
    }

    // ... while Brook argued that it was not; ... when the host asked, "..."; ... when asked about it
    private static bool IsOtherReport(Story story, int at, int limit) =>
        (story.Is(at, ClauseWords.Contrasting) && NextReport.IsBehind(story, at, limit))
            || (story.Is(at, ClauseWords.WhenWord) && (NextReport.Quotes(story, at, limit) || IsAskedFor(story, at, limit)));

    // when asked about it, when pressed by a clerk: the circumstance of the report.
    private static bool IsAskedFor(Story story, int at, int limit) =>
        at + 1 < limit && story.Tokens[at + 1].IsLower && story.Tokens[at + 1].Has(WordShape.Ed)
            && story.Is(at + 1, ReportingClasses.AskVerb | ReportingClasses.ListenerVerb)
            && (at + 2 >= limit || story.Tokens[at + 2].BreaksClause || story.Tokens[at + 2].Has(WordClasses.Preposition));

    // said the deal was bad, which is why ...: the clause behind the comma tells more of the same.
    private static bool IsRelative(Story story, int at, int limit) => at + 1 < limit
        && story.Is(at, FunctionWords.ImpersonalRelative | FunctionWords.PossessiveRelative);

    // The port is full, contrary to the council's figures.
    private static bool IsContrary(Story story, int at, int limit) => at + 1 < limit && story.Is(at, "contrary")
        && story.Is(at + 1, FunctionWords.InfinitiveMarker);

    // What the reporter makes of it: The port will stay — raising hopes; urged Okafor to leave — a move that surprised Brook.
    private static bool IsAside(Story story, int first, int dash, int limit)
    {
        if (dash + 2 >= limit || story.Tokens.Has(TokenKind.Dash, first, dash))
            return false;

        Token next = story.Tokens[dash + 1];
        if (next.IsLower && next.Has(WordShape.Ing) && !next.Has(WordClasses.Preposition) && !story.Is(dash + 1, ClauseWords.GoesOn)
            && !story.Tokens.Has(TokenKind.Dash, dash + 1, limit))
            return true;
        return dash + 3 < limit && story.Is(dash + 1, ClauseWords.Indefinite)
            && story.Is(dash + 3, FunctionWords.Complementizer | FunctionWords.ImpersonalRelative);
    }

    // Lind, who warned the vote might be “rigged,” is abroad: the verb behind the marks is not the statement's.
    private static bool EndsClause(Story story, int first, int quotation, int limit) =>
        quotation + 1 < limit && quotation > first && story.Quotations[story.Tokens[quotation].Quotation].EndsInPunctuation
        && story.Tokens[quotation + 1].IsLower && story.Tokens[quotation + 1].Has(WordClasses.Auxiliary)
        && !story.Tokens[quotation - 1].Has(WordShape.Ed) && Clause.HasFinite(story, first, quotation);
}
