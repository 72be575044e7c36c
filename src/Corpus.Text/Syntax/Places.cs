using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Names of places, which stand between commas where a speaker could.</summary>
internal static class Places
{
    /// <summary>Whether the name is a place's, or a state's in short: Norway; Mich.; N.H.</summary>
    public static bool IsPlace(Story story, NounPhrase name)
    {
        Token last = story.Tokens[name.NameEnd - 1];
        return last.Has(WordClasses.Place) || (last.Has(WordClasses.StateAbbreviation) && last.Has(WordShape.Abbreviated));
    }
}
