using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"...," Lind winced on Monday. — a verb that is no cue, but stands where one would.</summary>
/// <remarks>In the annotated news and novels 5 of its 5 names are right, those that he and she stand for apart.</remarks>
internal sealed class SpeakerThenUnlistedVerb : SieveRule
{
    public override Attribution? Decide(Story story, Quotation quotation)
    {
        int limit = story.Right(quotation);
        int first = QuotationContext.Behind(story, quotation, limit);
        if (first >= limit || !QuotationContext.IsParted(story, quotation, limit) || !QuotationContext.OpensSentence(story, quotation))
            return null;
        if (SpeakerClause.Read(story, first, limit, (_, at) => IsVerb(story, at, limit)) is not { } clause)
            return null;
        return QuotationContext.IsPerson(story, clause.Speaker) ? By(clause.Speaker, clause.Verb) : null;
    }

    private static bool IsVerb(Story story, int at, int limit)
    {
        Token token = story.Tokens[at];
        if (!token.IsLower || !(token.Has(WordShape.Ed) || token.Has(WordClasses.WeakCue)) || token.Has(WordShape.Ing))
            return false;
        if (at + 1 >= limit)
            return true;

        Token behind = story.Tokens[at + 1];
        return behind.Kind is TokenKind.Comma or TokenKind.Period or TokenKind.Quotation || behind.Has(WordClasses.Weekday)
            || story.Is(at + 1, "on") || story.Is(at + 1, "in") || story.Is(at + 1, "at") || story.Is(at + 1, "to") || story.Is(at + 1, "as") || story.Is(at + 1, "when");
    }
}
