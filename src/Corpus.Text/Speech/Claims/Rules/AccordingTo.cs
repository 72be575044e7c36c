using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>According to Lind, the port is full; the port is full, according to Lind.</summary>
internal sealed class AccordingTo() : ClaimRule(ReportingRows.AccordingTo)
{
    private const int LongestLeadIn = 3;
    private const int LongestDescription = 20;

    public override ReportingClasses Triggers => ReportingClasses.According;

    public override Statement? Read(Story story, int at, SentenceWindow window)
    {
        if ((story.Is(at, "per") ? Per(story, at, window)
            : Quotations.Sieve.AccordingTo.At(story, at, window.Limit) ?? Part(story, at + 2, window)) is not { } source)
            return null;

        int end = SourceEnd(story, source, window.Limit);
        bool opens = at == window.Left || (at - window.Left <= LongestLeadIn && !HasContent(story, window.Left, at));
        if (opens && IsClauseBeside(story, source.End, window.Limit))
        {
            int besideEnd = ContentEnd.Of(story, source.End, window.Limit);
            return By(source, at, source.End, besideEnd) with { IsMainReport = true };
        }

        if (opens)
        {
            while (end < window.Limit && story.Tokens[end].Kind is not (TokenKind.Comma or TokenKind.Period or TokenKind.Semicolon or TokenKind.Quotation))
                end++;
            int first = end < window.Limit && story.Tokens[end].Kind == TokenKind.Quotation ? end : end + 1;
            if (first < window.Limit && (story.Is(first, "citing") || story.Is(first, "quoting")))
            {
                while (first < window.Limit && story.Tokens[first].Kind != TokenKind.Comma)
                    first++;
                first++;
            }

            first = BehindDescription(story, first, window.Limit);
            int contentEnd = first < window.Limit ? ContentEnd.Of(story, first, window.Limit) : first;
            return contentEnd > first ? By(source, at, first, contentEnd) with { IsMainReport = true } : null;
        }

        // Fees vary according to the distance.
        if (story.Tokens[at - 1].IsWord && !ReportingClause.CanState(story, source))
            return null;
        int partEnd = story.Tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket ? at - 1 : at;
        return Parenthesis.Content(story, window.Left, partEnd, end, window.Limit) is { } content ? By(source, at, content) with { IsVia = true } : null;
    }

    // According to Lind | the port is full: no comma parts the two; but in "according to the clerk she met, the port is full" one does.
    private static bool IsClauseBeside(Story story, int first, int limit)
    {
        if (!Clause.Begins(story, first, limit, isSure: false))
            return false;
        int comma = first;
        while (comma < limit && !story.Tokens[comma].BreaksClause)
            comma++;
        return comma + 1 >= limit || !Clause.Begins(story, comma + 1, limit, isSure: false);
    }

    // According to the report, released on Monday, | the port is full.
    private static int BehindDescription(Story story, int first, int limit)
    {
        if (first + 1 >= limit || !(story.Tokens[first].IsLower && story.Tokens[first].Has(WordShape.Ed)) && !story.Is(first, FunctionWords.ImpersonalRelative)
            && !story.Is(first, FunctionWords.PersonalRelative))
            return first;
        for (int comma = first + 1; comma + 1 < limit && comma < first + LongestDescription; comma++)
        {
            if (story.Tokens[comma].Kind == TokenKind.Comma)
                return Clause.HasFinite(story, comma + 1, limit) ? comma + 1 : first;
        }

        return first;
    }

    // The port is full, per the Harbour Board; but not "two, per person" and "miles per hour".
    private static NounPhrase? Per(Story story, int at, SentenceWindow window)
    {
        bool isApart = at == window.Left || story.Tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.Quotation;
        if (!isApart || at + 1 >= window.Limit || !(story.Tokens[at + 1].IsCapitalised || story.Tokens[at + 1].Has(WordClasses.Determiner)))
            return null;
        return NounPhraseReader.ReadExtended(story, at + 1, window.Limit) is { } source && ReportingClause.CanState(story, source) ? source : null;
    }

    // according to some of her advisers
    private static NounPhrase? Part(Story story, int first, SentenceWindow window) =>
        first + 2 < window.Limit && story.Is(first - 1, FunctionWords.InfinitiveMarker) && story.Is(first + 1, FunctionWords.Genitive)
            && story.Is(first, ClauseWords.Quantifier)
        && NounPhraseReader.ReadExtended(story, first + 2, window.Limit) is { } whole ? whole with { First = first } : null;

    private static bool HasContent(Story story, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (story.Tokens[at].IsWord && !story.Tokens[at].Has(WordClasses.Conjunction | WordClasses.Adverb)
                && !story.Is(at, FunctionWords.Adversative | FunctionWords.Additive | FunctionWords.Connective))
                return true;
        }

        return false;
    }

    // According to Ada Lind, the council's head, the port ...; according to a report by the council released on Monday, the port ...
    private static int SourceEnd(Story story, NounPhrase source, int limit)
    {
        int end = source.End;
        if (end + 1 < limit && story.Tokens[end].Kind == TokenKind.Comma && NounPhraseReader.ReadExtended(story, end + 1, limit) is { } apposition
            && NounPhraseReader.IsPersonNoun(story, apposition) && apposition.End < limit && story.Tokens[apposition.End].Kind == TokenKind.Comma
            && source.IsName)
            return apposition.End;
        while (end < limit && story.Tokens[end].Kind is not (TokenKind.Comma or TokenKind.Period or TokenKind.Semicolon or TokenKind.Dash
            or TokenKind.CloseBracket or TokenKind.Quotation))
            end++;
        return end;
    }
}
