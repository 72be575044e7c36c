using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>As Green, the head of the league, put it: "..."; "...," as Green told the Gazette.</summary>
internal sealed class AsSomebodySaid() : SieveRule(ReportingRows.AsSomebodySaid)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = story.Right(quotation);
        int behind = QuotationContext.Behind(story, quotation, limit);
        if (behind < limit && story.Is(behind, FunctionWords.Equative) && Read(story, behind, limit) is { } after)
            return By(after.Speaker, after.Verb);

        int left = story.Left(quotation);
        for (int at = quotation.At - 1; at >= left; at--)
        {
            if (!story.Is(at, FunctionWords.Equative) || !OpensClause(story, at, left) || Read(story, at, quotation.At) is not { } clause)
                continue;
            return IsParenthesis(story, clause.Verb + 1, quotation.At) ? By(clause.Speaker, clause.Verb) : null;
        }

        return null;
    }

    private static SpeakerClause? Read(Story story, int opener, int limit) => SpeakerClause.Read(
        story,
        opener + 1,
        limit,
        (story, at) => Cue.IsStrong(story, at)
            ? Cue.IsFinite(story, at)
            : (story.Is(at, "put") || story.Is(at, "puts")) && story.Is(at + 1, FunctionWords.NeuterPronoun));

    private static bool OpensClause(Story story, int at, int left)
    {
        if (at == left)
            return true;
        Token before = story.Tokens[at - 1];
        return before.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon || (at - 1 == left && before.Has(WordClasses.Conjunction));
    }

    // Between "as Green told the Gazette" and the quotation a comma or colon, and no other verb of saying.
    private static bool IsParenthesis(Story story, int at, int quotation)
    {
        bool isClosed = false;
        for (; at < quotation; at++)
        {
            isClosed |= story.Tokens[at].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dash;
            if (Cue.IsStrong(story, at))
                return false;
        }

        return isClosed;
    }
}
