using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>Steps over what stands in brackets.</summary>
internal static class Brackets
{
    /// <summary>The token behind the bracket that closes the one at <paramref name="open"/>.</summary>
    public static int End(Story story, int open, int limit)
    {
        int at = open;
        while (at < limit && story.Tokens[at].Kind != TokenKind.CloseBracket)
            at++;
        return Math.Min(limit, at + 1);
    }
}
