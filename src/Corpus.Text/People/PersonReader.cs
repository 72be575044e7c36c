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
        return new Person(NameOf(story, first, end), PartsOf(story, first, end))
        {
            Personhood = PersonhoodOf(story, first, end),
            Gender = GenderOf(opening.Classes, opening.Has(WordClasses.FirstName)),
            IsPlace = IsPlace(story, first, end),
            IsLaw = last.Has(WordClasses.Law),
            IsUnknownAbbreviation = end - first == 1 && (last.Length == 1 || (last.Length == 2 && last.Has(WordShape.AllCapitals)))
                && !last.Has(WordClasses.OrganisationWord | WordClasses.Agency | WordClasses.OutletWord),
        };
    }

    /// <summary>Whether the name is a person's, as far as it alone tells.</summary>
    public static Personhood PersonhoodOf(Story story, int first, int end)
    {
        if (OpensWithFirstName(story, first, end))
            return Personhood.Person;
        Token last = story.Tokens[end - 1];
        bool isGroup = last.Has(WordClasses.OrganisationWord | WordClasses.Place | WordClasses.BodyNoun)
            || (end - first == 1 && last.Has(WordShape.AllCapitals))
            || story.Tokens[first].Has(WordClasses.OrganisationWord)
            || OrganisationName.HoldsSmallWord(story, first, end);
        return isGroup ? Personhood.None : Personhood.Unknown;
    }

    private static bool OpensWithFirstName(Story story, int first, int end) =>
        end - first >= 2 && story.Tokens[first].Has(WordClasses.FirstName) && !story.Tokens[first].Has(WordShape.AllCapitals)
        && !IsCalledAfterSomebody(story, first, end);

    // The Ada Brook Show
    private static bool IsCalledAfterSomebody(Story story, int first, int end) =>
        end - first >= 3 && first > 0 && story.Is(first - 1, FunctionWords.DefiniteArticle) && story.Tokens[end - 1].Has(WordClasses.OrganisationWord);

    private static bool IsPlace(Story story, int first, int end) =>
        story.Tokens[end - 1].Has(WordClasses.Place) && !OpensWithFirstName(story, first, end) && !OrganisationName.HoldsSmallWord(story, first, end);

    /// <summary>The words of a name, without a nickname inside it.</summary>
    public static string[] PartsOf(Story story, int first, int end)
    {
        if (end - first == 1)
            return story.Tokens[first].IsWord ? [story.Slice(first, end)] : [];

        var parts = new List<string>(end - first);
        for (int at = first; at < end; at++)
        {
            Token token = story.Tokens[at];
            if (token.Kind == TokenKind.OpenBracket)
                at += 2;
            else if (token.IsWord)
                parts.Add(story.Slice(at, at + 1));
        }

        return [.. parts];
    }

    /// <summary>The name as the text has it, without a nickname inside it.</summary>
    public static string NameOf(Story story, int first, int end) =>
        HasNickname(story, first, end) ? string.Join(" ", PartsOf(story, first, end)) : story.Slice(first, end);

    private static bool HasNickname(Story story, int first, int end)
    {
        for (int at = first + 1; at < end; at++)
        {
            if (Nickname.IsMark(story.Tokens[at]))
                return true;
        }

        return false;
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

    /// <summary>Whether the words beside a name, titles apart, make it somebody's: her husband, Paulus,; Brook, 31,; Brook, who.</summary>
    public static bool IsIntroduced(Story story, int first, int end)
    {
        if (AppositionBefore(story, first, end) >= 0)
            return true;
        if (end + 1 >= story.Tokens.Length)
            return false;
        int behind = story.Tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
        // a retired baker from Kassel who: the baker
        bool afterPreposition = first > 0 && story.Tokens[first - 1].Has(WordClasses.Preposition);
        return (!afterPreposition && story.Is(behind, FunctionWords.PersonalRelative))
            || (Age.Behind(story, end) is not null && story.Tokens[end + 2].BreaksClause);
    }

    // Her husband, Paulus, was lost; her husband, the baker Paulus,: the noun for a person before the comma; -1 for none.
    private static int AppositionBefore(Story story, int first, int end)
    {
        if (first > 3 && story.Tokens[first - 1].IsLower && story.Tokens[first - 1].Has(WordClasses.PersonNoun)
            && story.Is(first - 2, FunctionWords.DefiniteArticle) && story.Tokens[first - 3].Kind == TokenKind.Comma)
        {
            first -= 2;
        }

        int noun = first - 2;
        return noun > 0 && story.Tokens[first - 1].Kind == TokenKind.Comma && story.Tokens[noun].IsLower
            && story.Tokens[noun].Has(WordClasses.PersonNoun | WordClasses.Title)
            && (story.Tokens[noun - 1].Has(WordClasses.Article) || story.Tokens[noun - 1].Kind == TokenKind.Possessive)
            && (end >= story.Tokens.Length || story.Tokens[end].BreaksClause) ? noun : -1;
    }

    // Mrs. Lind, spokeswoman Ada Brook: the title, or the small-letter noun right before the name.
    public static WordClasses GenderBefore(Story story, int first, int nameFirst, int end)
    {
        if (first == nameFirst && AppositionBefore(story, first, end) is var noun and >= 0 && GenderOf(story, noun) is not WordClasses.None and var kin)
            return kin;

        for (int i = nameFirst - 1; i >= Math.Max(0, first - 1); i--)
        {
            Token token = story.Tokens[i];
            if (token.Has(WordClasses.Title) && GenderOf(token.Classes, isListed: true) is not WordClasses.None and var gender)
                return gender;
        }

        return WordClasses.None;
    }

    /// <summary>The sex that a noun for a person tells: wife.</summary>
    public static WordClasses GenderOf(Story story, int noun) => GenderOf(story.Tokens[noun].Classes, isListed: true);

    private static WordClasses GenderOf(WordClasses classes, bool isListed) =>
        isListed && (classes & (WordClasses.Masculine | WordClasses.Feminine)) is WordClasses.Masculine or WordClasses.Feminine
            ? classes & (WordClasses.Masculine | WordClasses.Feminine)
            : WordClasses.None;
}
