using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Mina Will, Tom Early, Theresa May: a function word or month behind a given name is a surname, and is one in the rest of the story.</summary>
internal static class FunctionSurnames
{
    /// <summary>A word of these classes is nobody's name, where nothing shows it to be one.</summary>
    public const WordClasses FunctionWord = WordClasses.NeverName | WordClasses.Month | WordClasses.Preposition | WordClasses.PlainLy;
    private const WordClasses NeverSurname = WordClasses.Article | WordClasses.Conjunction | WordClasses.Pronoun
        | WordClasses.Weekday | WordClasses.Determiner | WordClasses.Relative;

    /// <summary>Finds the surnames of the story, and lets their tokens be words of no class.</summary>
    public static void Mark(string text, TokenList tokens)
    {
        HashSet<string>? surnames = null;
        foreach (int at in tokens.Ambiguous)
        {
            if (at > 0 && IsCandidate(tokens[at]) && IsBehindGivenName(tokens, at))
                (surnames ??= new HashSet<string>(StringComparer.Ordinal)).Add(text.Substring(tokens[at].Start, tokens[at].Length));
        }

        if (surnames is null)
            return;

        foreach (int at in tokens.Ambiguous)
        {
            if (IsCandidate(tokens[at]) && surnames.Contains(text.Substring(tokens[at].Start, tokens[at].Length)) && IsName(tokens, at))
                tokens.Reclass(at, WordClasses.None);
        }
    }

    private static bool IsCandidate(in Token token) => token.IsWord && token.IsCapitalised && token.Has(FunctionWord) && !token.Has(NeverSurname);

    // In a headline every word has a capital; in the sentence what follows a full name has none.
    private static bool IsBehindGivenName(TokenList tokens, int at)
    {
        Token before = tokens[at - 1];
        return before.IsCapitalised && before.Has(WordClasses.FirstName) && !before.Has(WordClasses.NeverName | WordClasses.Month | WordClasses.Title)
            && !tokens[at + 1].IsCapitalised
            && tokens[at + 1].Kind != TokenKind.Number && !(at > 1 && tokens[at - 2].Has(WordClasses.Month));
    }

    // "Will said", "told Will"; not "Will he come?", "in May", "May 3".
    private static bool IsName(TokenList tokens, int at)
    {
        Token before = tokens[at - 1];
        Token behind = tokens[at + 1];
        if (before.IsCapitalised && before.Has(WordClasses.FirstName))
            return true;
        if (behind.Kind == TokenKind.Possessive || behind.Has(WordClasses.StrongCue | WordClasses.WeakCue | WordClasses.Auxiliary))
            return true;
        bool opens = at == 0
            || before.Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Quotation or TokenKind.Colon
            || before.End < tokens[at].Start - 1;
        return !opens
            && !(tokens[at].Has(WordClasses.Month)
                && (before.Has(WordClasses.Preposition | WordClasses.Determiner) || before.Kind == TokenKind.Number || behind.Kind == TokenKind.Number));
    }
}
