using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>The WHO said, US officials: a function word in capitals among words in small letters is a body's name.</summary>
internal static class FunctionAcronyms
{
    private const int Longest = 3;

    /// <summary>Finds the acronyms of the story, and lets their tokens be words that no table has.</summary>
    public static void Mark(string text, TokenList tokens)
    {
        foreach (int at in tokens.Ambiguous)
        {
            Token token = tokens[at];
            if (token.Has(WordShape.AllCapitals) && token.Length is > 1 and <= Longest && !token.Has(WordClasses.Month | WordClasses.Weekday)
                && (tokens[at - 1].Has(WordClasses.Article) || IsBody(text.AsSpan(token.Start, token.Length)))
                && !IsShouted(tokens[at - 1]) && !IsShouted(tokens[at + 1]) && (IsWritten(tokens[at - 1]) || IsWritten(tokens[at + 1])))
            {
                tokens.Forget(at);
            }
        }
    }

    // Without an article any other function word in capitals is stressed: he did NOT go, SHE said.
    private static bool IsBody(ReadOnlySpan<char> word) => word is "WHO" or "US" or "IT";

    // WHO SAYS IT IS LATE: every word has capitals, and they tell nothing. In "US FDA" the other word is a name.
    private static bool IsShouted(in Token token) =>
        token.IsWord && token.Length > 1 && token.Has(WordShape.AllCapitals)
        && (token.Has(FunctionSurnames.FunctionWord | WordClasses.Article | WordClasses.Auxiliary | WordClasses.StrongCue | WordClasses.WeakCue));

    private static bool IsWritten(in Token token) => token.IsWord && !token.Has(WordShape.AllCapitals);
}
