using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>
/// It was a "..." of a plan, Lind said; "..." and "...", said Lind: a cue further right whose subject begins at a comma, a dash or a quotation.
/// </summary>
internal sealed class CueLater() : SieveRule(ReportingRows.CueLater)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = story.Right(quotation);
        for (int at = quotation.At; at + 1 < limit; at++)
        {
            TokenKind kind = story.Tokens[at].Kind;
            if (kind is TokenKind.Semicolon || (kind == TokenKind.Colon && at > quotation.At))
                return null;
            if (kind is not (TokenKind.Comma or TokenKind.Dash or TokenKind.Quotation))
                continue;

            SpeakerClause? clause = kind == TokenKind.Dash ? null : SpeakerClause.ReadInverted(story, at + 1, limit);
            clause ??= at == quotation.At ? null : SpeakerClause.Read(story, at + 1, limit);
            if (clause is { } found && !QuotationContext.IsSecondHand(story, quotation, found) && Cue.IsFinite(story, found.Verb))
                return By(found.Speaker, found.Verb);
        }

        return null;
    }
}
