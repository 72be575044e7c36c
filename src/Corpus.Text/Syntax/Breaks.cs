using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Where what stands inside a clause ends: a bracket, a phrase between commas.</summary>
internal static class Breaks
{
    /// <summary>The token behind the bracket that closes the one at <paramref name="open"/>.</summary>
    public static int BracketEnd(Story story, int open, int limit)
    {
        int at = open;
        while (at < limit && story.Tokens[at].Kind != TokenKind.CloseBracket)
            at++;
        return Math.Min(limit, at + 1);
    }

    /// <summary>The next comma or dash of the clause; -1 where a quotation, a colon or a semicolon comes first, or nothing.</summary>
    public static int NextComma(Story story, int at, int limit)
    {
        for (; at < limit; at++)
        {
            TokenKind kind = story.Tokens[at].Kind;
            if (kind is TokenKind.Comma or TokenKind.Dash)
                return at;
            if (kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Semicolon)
                return -1;
        }

        return -1;
    }
}
