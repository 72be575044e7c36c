using Corpus.Text.Language.Lexicon;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.People;

/// <summary>What a name and the words beside it tell of its bearer.</summary>
internal static class PersonReader
{
    /// <summary>Whoever bears the name in the tokens from <paramref name="first"/> up to <paramref name="end"/>, as far as the name alone tells.</summary>
    public static Person New(Story story, int first, int end)
    {
        Token opening = story.Tokens[first];
        Token last = story.Tokens[end - 1];
        bool isFirstName = opening.Has(Traits.FirstName) && !opening.Has(WordShape.AllCapitals) && end - first >= 2;
        bool isGroup = last.Has(Traits.OrganisationWord | Traits.Place | Traits.BodyNoun) || (end - first == 1 && last.Has(WordShape.AllCapitals))
            || (!isFirstName && opening.Has(Traits.OrganisationWord));
        bool isPlace = last.Has(Traits.Place) && !isFirstName;
        return new Person(story.Slice(first, end), PartsOf(story, first, end))
        {
            Personhood = isPlace || (isGroup && !isFirstName) ? Personhood.None : isFirstName ? Personhood.Person : Personhood.Unknown,
            Gender = GenderOf(opening.Traits, opening.Has(Traits.FirstName)),
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
            if (story.Tokens[i].Has(Traits.Title | Traits.PersonNoun))
                return true;
        }

        return first > 0 && first == nameFirst && story.Tokens[first - 1].IsLower && story.Tokens[first - 1].Has(Traits.PersonNoun);
    }

    // Mrs. Lind, spokeswoman Ada Brook: the title, or the small-letter noun right before the name.
    public static Traits GenderBefore(Story story, int first, int nameFirst)
    {
        for (int i = nameFirst - 1; i >= Math.Max(0, first - 1); i--)
        {
            Token token = story.Tokens[i];
            if (token.Has(Traits.Title) && GenderOf(token.Traits, isListed: true) is not Traits.None and var gender)
                return gender;
        }

        return Traits.None;
    }

    private static Traits GenderOf(Traits traits, bool isListed) => isListed && (traits & (Traits.Masculine | Traits.Feminine)) is Traits.Masculine or Traits.Feminine
        ? traits & (Traits.Masculine | Traits.Feminine)
        : Traits.None;
}
