using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>
/// Cuts the tokens of a paragraph behind full stops. What ends behind a quotation or an abbreviation is for
/// <see cref="QuotationBreaks"/> and <see cref="AbbreviationBreaks"/> to find, which read the pieces.
/// </summary>
internal static class SentenceSplitter
{
    // Behind an initial: John B. May, John B. Will are names; John B. The is none.
    private const WordClasses NeverSurname = WordClasses.Article | WordClasses.Pronoun;

    /// <summary>
    /// Adds the pieces of the paragraph to <paramref name="pieces"/>, and marks in <paramref name="tokens"/> how they open; to <paramref name="stops"/> it adds
    /// the abbreviations of which the grammar has to tell whether they end one.
    /// </summary>
    public static void Split(StoryParagraph paragraph, int index, TokenList tokens, List<Sentence> pieces, List<int> stops, CancellationToken cancellationToken)
    {
        int first = paragraph.FirstToken;
        for (int i = first; i < paragraph.EndToken; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!MayEnd(tokens[i]))
                continue;
            int end = EndOf(tokens, i, paragraph.EndToken);
            if (end < paragraph.EndToken && !Ends(tokens, i, end))
            {
                if (tokens[i].IsWord && (tokens[end].IsCapitalised || tokens[end].Kind == TokenKind.Quotation))
                    stops.Add(i);
                continue;
            }

            Add(tokens, new Sentence(first, end, index), pieces);
            first = end;
            i = end - 1;
        }

        if (first < paragraph.EndToken)
            Add(tokens, new Sentence(first, paragraph.EndToken, index), pieces);
    }

    /// <summary>The token behind the brackets that close right behind <paramref name="at"/>.</summary>
    public static int EndOf(TokenList tokens, int at, int limit)
    {
        int end = at + 1;
        while (end < limit && tokens[end].Kind == TokenKind.CloseBracket)
            end++;
        return end;
    }

    private static void Add(TokenList tokens, Sentence piece, List<Sentence> pieces)
    {
        pieces.Add(piece);
        tokens.Mark(piece.First, WordShape.OpensSentence);
    }

    private static bool MayEnd(in Token token) =>
        token.Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation || token.Has(WordShape.Abbreviated);

    private static bool Ends(TokenList tokens, int at, int next)
    {
        Token token = tokens[at];
        return token.Kind switch
        {
            TokenKind.Period or TokenKind.Question or TokenKind.Exclamation => Starts(tokens[next]),
            // The full stop of an abbreviation ends the sentence where a capital letter cannot be a name's; elsewhere AbbreviationBreaks asks the grammar.
            TokenKind.Word => token.Has(WordShape.Abbreviated) && !token.Has(WordClasses.Title) && tokens[next].IsCapitalised
                && !tokens[next].Has(WordClasses.FirstName) && tokens[next].Has(token.Has(WordShape.Initial) ? NeverSurname : WordClasses.NeverName),
            _ => false,
        };
    }

    private static bool Starts(Token token) =>
        token.IsCapitalised || token.Kind is TokenKind.Number or TokenKind.OpenBracket or TokenKind.Quotation;
}
