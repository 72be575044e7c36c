using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Which words are written as parts of names are. Every reader of names and noun phrases asks it, so it is found out once.</summary>
internal static class NameParts
{
    private const int LongestDegree = 6;

    /// <summary>Marks them, when all words have their classes.</summary>
    public static void Mark(string text, TokenList tokens)
    {
        for (int at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].IsCapitalised && IsPart(text, tokens, at))
                tokens.Mark(at, WordShape.NamePart);
        }
    }

    private static bool IsPart(string text, TokenList tokens, int at)
    {
        Token token = tokens[at];
        if (!token.IsWord || token.Has(WordShape.PartyAndState))
            return false;
        if (token.Has(WordClasses.Weekday) || token.Has(WordClasses.Pronoun) || IsCapitalisedVerb(tokens, at) || IsDegree(text, tokens, at))
            return false;
        if (!token.Has(WordClasses.NeverName | WordClasses.Month))
            return true;
        if (token.Has(WordClasses.OrganisationWord) && at > 0 && IsPlainPart(tokens[at - 1]))
            return true;

        // of First Church, at the First Harbour Bank
        if (token.Has(WordClasses.Title) && IsInBodyName(tokens, at))
            return true;

        // Will Smith, April Ryan, Tom Will: function words and months that are names beside a name.
        bool namesNext = at + 1 < tokens.Length && IsPlainPart(tokens[at + 1]);
        if (token.Has(WordClasses.FirstName) && namesNext && !(at > 0 && tokens[at - 1].Has(WordClasses.Preposition)))
            return true;
        return token.Has(WordClasses.NeverName)
            && !token.Has(WordClasses.Article | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Month)
            && !token.Has(WordClasses.Auxiliary)
            && at > 0 && tokens[at - 1].Has(WordClasses.FirstName)
            && !tokens[at - 1].Has(WordClasses.NeverName) && tokens[at - 1].IsCapitalised;
    }

    // Within a sentence an ordinal with a capital belongs to the name of a body behind it.
    private static bool IsInBodyName(TokenList tokens, int at)
    {
        if (at == 0 || tokens[at - 1].Kind != TokenKind.Word || !tokens[at - 1].IsLower)
            return false;
        for (int next = at + 1; next < tokens.Length && next <= at + 2 && tokens[next].IsCapitalised; next++)
        {
            if (tokens[next].Has(WordClasses.OrganisationWord | WordClasses.BodyHead))
                return true;
            if (!IsPlainPart(tokens[next]))
                return false;
        }

        return false;
    }

    // Ph.D., M.D. behind a comma: what somebody is, no part of the name; J.P. Holm is one.
    private static bool IsDegree(string text, TokenList tokens, int at)
    {
        Token token = tokens[at];
        if (!token.Has(WordShape.Abbreviated) || token.Has(WordShape.Initial) || at == 0 || token.Length > LongestDegree)
            return false;
        if (tokens[at + 1].IsWord && tokens[at + 1].IsCapitalised)
            return false;
        return Lexicon.Postnominals.Contains(text.Substring(token.Start, token.Length).Replace(".", string.Empty));
    }

    /// <summary>Lind Tweeted: a verb of saying behind a name that writers give a capital.</summary>
    public static bool IsCapitalisedVerb(TokenList tokens, int at) =>
        at > 0 && tokens[at].Has(WordShape.Ed) && tokens[at].Has(WordClasses.BareCue)
        && tokens[at - 1].IsCapitalised && !tokens[at + 1].IsCapitalised;

    private static bool IsPlainPart(Token token) =>
        token.IsWord && token.IsCapitalised && !token.Has(WordClasses.NeverName | WordClasses.Weekday | WordClasses.Month | WordClasses.Pronoun);
}
