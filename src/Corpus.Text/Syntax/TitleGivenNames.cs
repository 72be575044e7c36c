using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Dean Holt: a title that is a given name, too, is one before a surname where nothing in the story shows it to be a title.</summary>
/// <remarks>News has somebody's full name once, and speaks of an office: "the dean", "Dean Anna Holt", "Anna Holt".</remarks>
internal static class TitleGivenNames
{
    private const WordClasses Titled = WordClasses.Title | WordClasses.PersonNoun;
    private const WordClasses NoSurname = Titled
        | WordClasses.FirstName | WordClasses.OrganisationWord | WordClasses.Place | WordClasses.BodyNoun | WordClasses.NeverName
        | WordClasses.Weekday | WordClasses.Month | WordClasses.Pronoun | WordClasses.StrongCue;

    /// <summary>Finds these given names, and lets their tokens be given names and no titles.</summary>
    public static void Mark(string text, TokenList tokens)
    {
        List<int>? candidates = null;
        HashSet<string>? titles = null;
        foreach (int at in tokens.Ambiguous)
        {
            if (at + 1 == tokens.Length || !tokens[at].Has(WordClasses.TitleGivenName))
                continue;
            if (StandsBeforeOneSurname(tokens, at))
                (candidates ??= []).Add(at);
            else
                (titles ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(WordOf(text, tokens[at]));
        }

        if (candidates is null)
            return;

        HashSet<string> otherwiseNamed = SurnamesBehindOtherNames(text, tokens);
        foreach (int at in candidates)
        {
            if (titles?.Contains(WordOf(text, tokens[at])) != true && !otherwiseNamed.Contains(WordOf(text, tokens[at + 1])))
                tokens.Reclass(at, (tokens[at].Classes & ~Titled) | WordClasses.FirstName | WordClasses.Masculine);
        }
    }

    // Dean Holt, Sir Dean Holt; not the Dean Holt, Harbour Dean Holt, Dean Holt Street.
    private static bool StandsBeforeOneSurname(TokenList tokens, int at)
    {
        Token surname = tokens[at + 1];
        if (!tokens[at].IsCapitalised || !surname.IsWord || !surname.IsCapitalised || surname.Has(NoSurname) || surname.Has(WordShape.Initial))
            return false;
        if (at + 2 < tokens.Length && tokens[at + 2].IsWord && tokens[at + 2].IsCapitalised && !tokens[at + 2].Has(WordShape.AllCapitals))
            return false;
        if (at == 0)
            return true;
        Token before = tokens[at - 1];
        return before.Kind != TokenKind.Possessive && !before.Has(WordClasses.Determiner)
            && !(before.IsWord && before.IsCapitalised
                && !before.Has(Titled) && !tokens[at].Has(WordShape.OpensSentence) && !before.Has(WordClasses.NeverName));
    }

    private static HashSet<string> SurnamesBehindOtherNames(string text, TokenList tokens)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        for (int at = 1; at < tokens.Length; at++)
        {
            Token before = tokens[at - 1];
            bool isGivenName = before.IsWord && before.IsCapitalised
                && (before.Has(WordClasses.FirstName) || before.Has(WordShape.Initial)) && !before.Has(Titled);
            if (isGivenName && tokens[at].IsWord && tokens[at].IsCapitalised)
                surnames.Add(WordOf(text, tokens[at]));
        }

        return surnames;
    }

    private static string WordOf(string text, in Token token) => text.Substring(token.Start, token.Length);
}
