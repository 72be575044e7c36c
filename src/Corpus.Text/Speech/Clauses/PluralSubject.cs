using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Clauses;

/// <summary>Whether more than one stand before a verb: voters want, they want, critics of the plan want; a singular subject has another form.</summary>
internal static class PluralSubject
{
    private const int FarthestHead = 6;
    private const int ShortestPlural = 4;

    /// <summary>Whether the words right before <paramref name="verb"/>, from <paramref name="first"/> on, can be such a subject.</summary>
    public static bool EndsAt(Story story, int verb, int first)
    {
        int last = verb - 1;
        while (last > first && ReportingVerb.IsAdverb(story, last))
            last--;
        Token token = story.Tokens[last];
        if (!token.IsWord || token.Has(WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Auxiliary))
            return false;
        if (token.Has(WordClasses.Pronoun) && !token.Has(WordClasses.Determiner))
            return !story.Is(last, ClauseWords.Personal) || story.Is(last, ClauseWords.Plural);
        if (story.Is(last, ClauseWords.Quantifier) || IsPlural(story, last))
            return true;
        // Lind and Brook want
        if (token.IsCapitalised && last - 2 >= first && story.Is(last - 1, FunctionWords.Additive) && story.Tokens[last - 2].IsCapitalised)
            return true;
        for (int at = last - 1; at > first && at > last - FarthestHead && story.Tokens[at].IsWord; at--)
        {
            if (story.Is(at, FunctionWords.InfinitiveMarker) || story.Tokens[at].Has(WordClasses.Conjunction | WordClasses.Auxiliary))
                return false;
            if (story.Tokens[at].Has(WordClasses.Preposition))
                return IsPlural(story, at - 1);
        }

        return false;
    }

    private static bool IsPlural(Story story, int at)
    {
        Token token = story.Tokens[at];
        if (!token.IsWord || token.Has(WordClasses.Determiner | WordClasses.Adverb | WordClasses.Be))
            return false;
        if (story.Is(at, ClauseWords.Plural))
            return true;
        return token.Length >= ShortestPlural && story.Text[token.End - 1] == 's' && story.Text[token.End - 2] is not ('s' or 'u' or 'i' or '\'' or '’');
    }
}
