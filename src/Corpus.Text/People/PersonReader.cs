using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>What a name and the words beside it tell of its bearer.</summary>
internal static class PersonReader
{
    /// <summary>Whoever bears the name in the tokens from <paramref name="first"/> up to <paramref name="end"/>, as far as the name alone tells.</summary>
    public static Person New(Story story, int first, int end)
    {
        Token opening = story.Tokens[first];
        Token last = story.Tokens[end - 1];
        bool isFirstName = opening.Has(WordClasses.FirstName) && !opening.Has(WordShape.AllCapitals) && end - first >= 2;
        bool isGroup = last.Has(WordClasses.OrganisationWord | WordClasses.Place | WordClasses.BodyNoun) || (end - first == 1 && last.Has(WordShape.AllCapitals))
            || (!isFirstName && opening.Has(WordClasses.OrganisationWord));
        bool isPlace = last.Has(WordClasses.Place) && !isFirstName;
        return new Person(story.Slice(first, end), PartsOf(story, first, end))
        {
            Personhood = isPlace || (isGroup && !isFirstName) ? Personhood.None : isFirstName ? Personhood.Person : Personhood.Unknown,
            Gender = GenderOf(opening.Classes, opening.Has(WordClasses.FirstName)),
            IsPlace = isPlace,
        };
    }

    /// <summary>The words of a name.</summary>
    public static string[] PartsOf(Story story, int first, int end)
    {
        var parts = new string[end - first];
        for (int i = 0; i < parts.Length; i++)
            parts[i] = story.Slice(first + i, first + i + 1);

        return parts;
    }

    /// <summary>Whether a title or a noun for a person stands before the name.</summary>
    public static bool IsTitled(Story story, int first, int nameFirst)
    {
        for (int i = first; i < nameFirst; i++)
        {
            if (story.Tokens[i].Has(WordClasses.Title | WordClasses.PersonNoun))
                return true;
        }

        return first > 0 && first == nameFirst && story.Tokens[first - 1].IsLower && story.Tokens[first - 1].Has(WordClasses.PersonNoun);
    }

    // Mrs. Lind, spokeswoman Ada Brook: the title, or the small-letter noun right before the name.
    public static WordClasses GenderBefore(Story story, int first, int nameFirst)
    {
        for (int i = nameFirst - 1; i >= Math.Max(0, first - 1); i--)
        {
            Token token = story.Tokens[i];
            if (token.Has(WordClasses.Title) && GenderOf(token.Classes, isListed: true) is not WordClasses.None and var gender)
                return gender;
        }

        return WordClasses.None;
    }

    private static WordClasses GenderOf(WordClasses classes, bool isListed) => isListed && (classes & (WordClasses.Masculine | WordClasses.Feminine)) is WordClasses.Masculine or WordClasses.Feminine
        ? classes & (WordClasses.Masculine | WordClasses.Feminine)
        : WordClasses.None;
}
