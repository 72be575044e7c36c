using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Which words can be parts of a name, and how far a name goes.</summary>
internal static class NameWords
{
    // Nobody's name is longer, with titles; a longer run is a headline in title case.
    private const int LongestRun = 12;
    private const int ShortestOccupation = 6;
    private const int ShortestDescription = 6;
    private const int LongestPostnominal = 4;

    /// <summary>Whether the word at <paramref name="at"/> is written as a part of a name is.</summary>
    public static bool IsPart(Story story, int at) => story.Tokens[at].Has(WordShape.NamePart);

    /// <summary>Lind Tweeted: a verb of saying behind a name that writers give a capital.</summary>
    public static bool IsCapitalisedVerb(Story story, int at) => NameParts.IsCapitalisedVerb(story.Tokens, at);

    /// <summary>Whether a word in -ly with a capital is an adverb: Suddenly; not Italy's, Daily, Connolly said.</summary>
    public static bool IsAdverb(Story story, int at)
    {
        Token token = story.Tokens[at];
        if (!token.Has(WordShape.Ly) || token.Has(WordClasses.FirstName))
            return false;
        Token behind = story.Tokens[at + 1];
        bool isName = behind.Kind == TokenKind.Possessive || (!token.Has(WordClasses.Adverb) && behind.IsLower && behind.Has(WordClasses.BareCue))
            || (token.Has(WordClasses.PlainLy) && behind.IsCapitalised)
            || token.Has(WordClasses.Place | WordClasses.PersonNoun) || story.Names.KnowsLastName(story.Word(at));
        return token.IsLower || !isName;
    }

    /// <summary>The token behind the capitalised run that begins at <paramref name="first"/>.</summary>
    public static int RunEnd(Story story, int first, int limit)
    {
        int end = first;
        limit = Math.Min(limit, first + LongestRun);
        while (end < limit)
        {
            if (IsPart(story, end))
                end++;
            else if (end > first && ParticlesEnd(story, end, limit) is var behind && behind > end)
                end = behind;
            else if (end > first && end + 1 < limit && IsAmpersand(story, end) && IsPart(story, end + 1))
                end += 2;
            else if (end > first && Nickname.EndOf(story, end, limit) is var nickname && nickname > end)
                end = nickname;
            else
                break;
        }

        return end;
    }

    /// <summary>Holt &amp; Finch</summary>
    public static bool IsAmpersand(Story story, int at) => story.Tokens[at] is { Kind: TokenKind.Other, Length: 1 } token && story.Text[token.Start] == '&';

    /// <summary>The capitalised word behind de, van, al, bin between two capitalised words; <paramref name="at"/> if they are none.</summary>
    public static int ParticlesEnd(Story story, int at, int limit)
    {
        int end = at;
        while (end < limit && end < at + 3 && story.Tokens[end].IsLower && story.Tokens[end].Has(WordClasses.Particle))
            end++;
        return end > at && end < limit && IsPart(story, end) ? end : at;
    }

    /// <summary>Where the name itself begins in a capitalised run: behind its titles, its roles, and what stands before a given name.</summary>
    public static int WithoutTitles(Story story, int first, int end)
    {
        if (OrganisationName.HoldsSmallWord(story, first, end))
            return first;
        int name = first;
        for (int i = first; i < end - 1; i++)
        {
            Token token = story.Tokens[i];
            bool isTitle = token.Has(WordClasses.Title | WordClasses.PersonNoun)
                || (token.Has(WordShape.Abbreviated) && token.Has(WordClasses.Abbreviation) && !token.Has(WordShape.Initial));
            isTitle |= i == first && (IsOccupation(story, first, end) || IsDescription(story, first, end));
            bool followsFirstName = i > first && story.Tokens[i - 1].Has(WordClasses.FirstName) && !story.Tokens[i - 1].Has(WordClasses.Title);
            if (isTitle && !followsFirstName)
                name = i + 1;
        }

        // Justice Department, Police Union: the title is part of the body's name.
        if (name == end - 1 && name > first && story.Tokens[name].Has(WordClasses.BodyNoun))
            return first;

        // Head Blender Joe Lind: a role of two words, the second of them in no table.
        if (name > first && name + 2 < end && !story.Tokens[name].Has(WordClasses.FirstName)
            && story.Tokens[name + 1].Has(WordClasses.FirstName) && !story.Tokens[name].Has(WordShape.Initial))
        {
            return name + 1;
        }

        // What stands before a listed given name is the body or the people that the person belongs to: Harbour Council Tomas Lind.
        for (int i = name + 1; i < end - 1; i++)
        {
            if (story.Tokens[i].Has(WordClasses.FirstName) && !story.Tokens[i - 1].Has(WordClasses.FirstName) && IsBodyOrPeople(story, i - 1))
                return i;
            if (story.Tokens[i].Has(WordClasses.OrganisationWord) && i + 2 < end
                && !story.Tokens[i + 1].Has(WordClasses.OrganisationWord | WordClasses.Place)
                && !story.Tokens[end - 1].Has(WordClasses.OrganisationWord | WordClasses.Place | WordClasses.BodyNoun))
            {
                return i + 1;
            }
        }

        return name;
    }

    // Stallholder Bryn Oates: at a sentence's beginning a common noun before a full name, told by its ending.
    private static bool IsOccupation(Story story, int first, int end)
    {
        Token token = story.Tokens[first];
        if (end - first < 3 || token.Length < ShortestOccupation
            || token.Has(WordClasses.FirstName | WordClasses.OrganisationWord | WordClasses.Place) || !story.OpensSentence(first))
        {
            return false;
        }

        return Lexicon.EndsLikeAnOccupation(story.Word(first)) && !story.Tokens[first + 1].Has(WordShape.Initial);
    }

    // Furious Lena Prado, Mum-of-three Lena Prado: at a sentence's beginning what tells of somebody before a listed given name and a surname.
    private static bool IsDescription(Story story, int first, int end)
    {
        Token token = story.Tokens[first];
        if (end - first < 3 || token.Has(WordClasses.FirstName | WordClasses.OrganisationWord | WordClasses.Place) || !story.OpensSentence(first))
            return false;
        ReadOnlySpan<char> word = story.Word(first);
        if (IsParent(word))
            return true;
        if (!story.Tokens[first + 1].Has(WordClasses.FirstName) || story.Tokens[end - 1].Has(WordClasses.OrganisationWord | WordClasses.BodyNoun))
            return false;
        return IsCompound(word) || (word.Length >= ShortestDescription && Lexicon.EndsLikeADescription(word));
    }

    // Mother-of-two
    private static bool IsParent(ReadOnlySpan<char> word) => word.IndexOf("-of-".AsSpan(), StringComparison.Ordinal) > 0;

    // Ex-soldier, not Jean-Luc.
    private static bool IsCompound(ReadOnlySpan<char> word)
    {
        int hyphen = word.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]);
    }

    /// <summary>The token behind the name without Jr., Sr. and III, and without the letters of honours and degrees.</summary>
    public static int WithoutSuffix(Story story, int first, int end)
    {
        while (end > first + 1 && (IsGeneration(story, end - 1) || IsPostnominal(story, first, end - 1)))
            end--;
        return end;
    }

    /// <summary>Jr., III: which of the family somebody is.</summary>
    /// <remarks>With its full stop the word is an abbreviation, which has no number.</remarks>
    public static bool IsGeneration(Story story, int at) => (Lexicon.FunctionOf(story.Word(at).TrimEnd('.')) & FunctionWords.Generation) != 0;

    // Anna Cole FRS, Lord Holt KC; not the Bergen FRS, and not Bergen North MP, who is called after the office.
    private static bool IsPostnominal(Story story, int first, int at)
    {
        Token token = story.Tokens[at];
        if (at < first + 2 || !token.IsCapitalised || token.Length > LongestPostnominal || !Lexicon.Postnominals.Contains(story.Slice(at, at + 1)))
            return false;
        for (int i = first; i < at - 1; i++)
        {
            if (story.Tokens[i].Has(WordClasses.FirstName | WordClasses.Title) || story.Tokens[i].Has(WordShape.Initial))
                return true;
        }

        return !token.Has(WordClasses.PersonNoun) && !story.Tokens[first].Has(WordClasses.OrganisationWord | WordClasses.Place)
            && !story.Tokens[at - 1].Has(WordClasses.OrganisationWord | WordClasses.Place | WordClasses.BodyNoun);
    }

    private static bool IsBodyOrPeople(Story story, int at) =>
        story.Tokens[at].Has(WordClasses.OrganisationWord | WordClasses.Place | WordClasses.BodyNoun | WordClasses.Title | WordClasses.PersonNoun)
        || IsPeople(story, at);

    /// <summary>Whether the word is an adjective of a people by its ending: Norwegian, Danish, Portuguese.</summary>
    public static bool IsPeople(Story story, int at)
    {
        ReadOnlySpan<char> word = story.Word(at);
        return story.Tokens[at].IsCapitalised && word.Length > 4 && !story.Tokens[at].Has(WordClasses.FirstName) && Lexicon.EndsLikeAPeople(word);
    }
}
