using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Names of bodies that small words are part of: University of Bergen, Royal Society for the Protection of Ferns, Marks and Field Holdings.</summary>
internal static class OrganisationName
{
    private const int MostComplements = 2;
    private const int MostJoined = 3;

    /// <summary>The token behind the name whose first capitalised run goes from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static int EndOf(Story story, int first, int end, int limit)
    {
        if (EndOfPair(story, first, end, limit) is var pair && pair > end)
            return pair;
        if (!story.Tokens[end - 1].Has(WordClasses.BodyHead))
            return end;

        for (int i = 0; i < MostComplements && EndOfComplement(story, end, limit) is var next && next > end; i++)
            end = next;
        return end;
    }

    /// <summary>Whether small words stand inside a name: people have none in theirs.</summary>
    public static bool HoldsSmallWord(Story story, int first, int end)
    {
        for (int at = first + 1; at < end; at++)
        {
            if (story.Is(at, FunctionWords.Additive | FunctionWords.Genitive | FunctionWords.Benefactive) || NameWords.IsAmpersand(story, at))
                return true;
        }

        return false;
    }

    // of Bergen, for the Protection: no person may stand in it, as in "Bank of Bergen Governor Ada Brook".
    private static int EndOfComplement(Story story, int at, int limit)
    {
        int first = at + 1;
        if (first >= limit || !story.Is(at, FunctionWords.Genitive | FunctionWords.Benefactive))
            return at;
        if (story.Is(first, FunctionWords.DefiniteArticle))
            first++;
        int end = NameWords.RunEnd(story, first, limit);
        if (end == first || HoldsPerson(story, first, end))
            return at;

        if (end + 1 >= limit || !story.Is(end, FunctionWords.Additive))
            return end;
        // Department of Health and Human Services
        int behind = NameWords.RunEnd(story, end + 1, limit);
        return behind > end + 1 && behind <= end + MostJoined && !HoldsPerson(story, end + 1, behind)
            && !(behind > end + 2 && story.Tokens[behind - 1].Has(WordClasses.BodyHead)) ? behind : end;
    }

    // Scottish and Southern Electricity Networks, World Travel and Tourism Council: words that name nothing by themselves, "and", and words that end as a
    // body's name does.
    private static int EndOfPair(Story story, int first, int end, int limit)
    {
        if (end + 2 >= limit || !story.Is(end, FunctionWords.Additive) || HoldsPerson(story, first, end)
            || (end - first > 1 && NamesBody(story, first, end)))
            return end;
        int behind = NameWords.RunEnd(story, end + 1, limit);
        return behind - end > 2 && story.Tokens[behind - 1].Has(WordClasses.OrganisationWord) && !HoldsPerson(story, end + 1, end + 2) ? behind : end;
    }

    // Harbour Union and Bergen Council: two bodies.
    private static bool NamesBody(Story story, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (story.Tokens[at].Has(WordClasses.OrganisationWord | WordClasses.OutletWord | WordClasses.Agency | WordClasses.BodyHead | WordClasses.Place))
                return true;
        }

        return false;
    }

    private static bool HoldsPerson(Story story, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            bool isRole = at + 1 < end && story.Tokens[at].Has(WordClasses.Title | WordClasses.PersonNoun);
            if (isRole || story.Tokens[at].Has(WordClasses.FirstName))
                return true;
        }

        // Two words with capitals are taken for a name until something tells what they are.
        return end - first == 1 ? story.Names.KnowsLastName(story.Word(first))
            : story.Names.PersonhoodOf(story, first, end) == Personhood.Person;
    }
}
