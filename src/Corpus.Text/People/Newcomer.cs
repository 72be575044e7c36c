using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>A neighbour; my grandfather; Lind's wife: somebody whom a sentence brings in without a name.</summary>
/// <remarks>He and she behind it are not the one who was named before.</remarks>
internal static class Newcomer
{
    /// <summary>Who comes in with <paramref name="phrase"/>; null for a name, for many, and for what may take up somebody known: the minister.</summary>
    /// <param name="story">The story.</param>
    /// <param name="phrase">The subject of a sentence, or of a verb of saying.</param>
    /// <param name="isSpeaker">Whether it is the subject of a verb of saying.</param>
    public static Person? Of(Story story, NounPhrase phrase, bool isSpeaker)
    {
        if (!NounPhraseReader.IsPersonNoun(story, phrase) || IsPlural(story, phrase.Head) || IsApposition(story, phrase.First))
            return null;
        if (!IsIndefinite(story, phrase.First) && !(isSpeaker && IsPossessed(story, phrase)))
            return null;
        string noun = story.Slice(phrase.Head, phrase.Head + 1);
        return new Person(noun, [noun]) { IsNewcomer = true, Gender = PersonReader.GenderOf(story, phrase.Head) };
    }

    private static bool IsIndefinite(Story story, int first) =>
        story.Is(first, ClauseWords.Indefinite) || story.Is(first, FunctionWords.Single);

    // My grandfather; Lind's wife.
    private static bool IsPossessed(Story story, NounPhrase phrase)
    {
        if (story.Tokens[phrase.First].Has(WordClasses.Article))
            return !story.Is(phrase.First, FunctionWords.DefiniteArticle);

        for (int at = phrase.First + 1; at < phrase.Head; at++)
        {
            if (story.Tokens[at].Kind == TokenKind.Possessive)
                return true;
        }

        return false;
    }

    // Among them was Jorun Lask, a retired teacher: the one named before the comma.
    private static bool IsApposition(Story story, int first) =>
        first > 1 && story.Tokens[first - 1].Kind == TokenKind.Comma && story.Tokens[first - 2].IsCapitalised;

    private static bool IsPlural(Story story, int noun)
    {
        char last = story.Text[story.Tokens[noun].End - 1];
        return last == 's' || story.Is(noun, ClauseWords.Plural)
            || story.Word(noun).EndsWith("men".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
