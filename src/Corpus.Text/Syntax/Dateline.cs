using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>A place, and often an agency, up to a dash at the beginning of an article: LISBON (AP) — . The place would become the speaker.</summary>
internal static class Dateline
{
    private const int LongestInTokens = 12;

    /// <summary>The first token of the paragraph's own text.</summary>
    public static int SkipFrom(TokenList tokens, int first, int end)
    {
        if (first >= end || !tokens[first].IsCapitalised)
            return first;

        bool isDateline = tokens[first].Has(WordShape.AllCapitals) && tokens[first].Length > 2;
        for (int i = first; i < end && i < first + LongestInTokens; i++)
        {
            Token token = tokens[i];
            if (token.Kind == TokenKind.Dash)
                return isDateline ? i + 1 : first;
            if (token.Kind is TokenKind.Quotation or TokenKind.Period or TokenKind.Question)
                return first;
            if (token.Has(WordClasses.Agency) && i > first && tokens[i - 1].Kind == TokenKind.OpenBracket)
                isDateline = true;
        }

        return first;
    }
}
