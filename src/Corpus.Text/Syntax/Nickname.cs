using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Teresa “Tess” Morgan, Robert (Bob) Hale: a short name in marks or brackets inside a name.</summary>
internal static class Nickname
{
    private const int LongestInWords = 2;

    /// <summary>The token behind the nickname that begins at <paramref name="at"/>, where the name goes on; <paramref name="at"/> if there is none.</summary>
    public static int EndOf(Story story, int at, int limit)
    {
        if (story.Tokens[at].Kind is not (TokenKind.Quotation or TokenKind.OpenBracket) || at == 0 || at + 1 >= limit || !NameWords.IsPart(story, at - 1))
            return at;

        int end = story.Tokens[at].Kind switch
        {
            TokenKind.Quotation when IsShortName(story.Quotations[story.Tokens[at].Quotation]) => at + 1,
            TokenKind.OpenBracket
                when NameWords.IsPart(story, at + 1) && story.Tokens[at + 2].Kind == TokenKind.CloseBracket && IsGivenName(story, at - 1) => at + 3,
            _ => at,
        };
        return end > at && end < limit && NameWords.IsPart(story, end) ? end : at;
    }

    /// <summary>Whether <paramref name="token"/> belongs to a nickname, and not to the name around it.</summary>
    public static bool IsMark(Token token) => token.Kind is TokenKind.Quotation or TokenKind.OpenBracket or TokenKind.CloseBracket;

    // Bergen Harbour (BHA) Authority is no person's name.
    private static bool IsGivenName(Story story, int at) => story.Tokens[at].Has(WordClasses.FirstName) || story.Tokens[at].Has(WordShape.Initial);

    private static bool IsShortName(Quotation quotation) => quotation.Words <= LongestInWords && quotation.IsTitleCase && !quotation.EndsInPunctuation;
}
