using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.People;

/// <summary>The title or role that stands beside a name.</summary>
internal static class Roles
{
    /// <summary>"Foreign Minister Elmer Lind", "port spokesman Tomas Lind": the role before the name, without the people that it belongs to.</summary>
    public static string? Before(Story story, NameMention mention)
    {
        int first = mention.First;
        int end = mention.NameFirst;
        if (first == end)
        {
            while (first > 0 && end - first < 3 && story.Tokens[first - 1].IsLower
                && !story.Tokens[first - 1].Has(WordClasses.Determiner | WordClasses.Preposition | WordClasses.Conjunction | WordClasses.Auxiliary
                    | WordClasses.StrongCue | WordClasses.WeakCue | WordClasses.Subordinator | WordClasses.Adverb))
            {
                first--;
            }
        }

        while (first < end - 1
            && (NameWords.IsPeople(story, first) || story.Tokens[first].Has(WordClasses.Place) || story.Tokens[first].Has(WordClasses.Courtesy)))
        {
            first++;
        }

        if (first >= end || !story.Tokens[end - 1].Has(WordClasses.Title | WordClasses.PersonNoun) || story.Tokens[end - 1].Has(WordClasses.Courtesy))
            return null;
        return story.Slice(first, end);
    }

    /// <summary>"Tomas Lind, the port's director,": the role in apposition behind the name.</summary>
    public static string? Behind(Story story, NameMention mention)
    {
        int comma = mention.End;
        int limit = Math.Min(story.Tokens.Length, comma + NounPhraseReader.Longest);
        if (comma + 1 >= limit || story.Tokens[comma].Kind != TokenKind.Comma || story.Tokens[comma + 1].Has(WordClasses.Pronoun))
            return null;
        if (NounPhraseReader.Read(story, comma + 1, limit) is not { } phrase
            || !NounPhraseReader.IsPersonNoun(story, phrase) || phrase.End >= story.Tokens.Length)
        {
            return null;
        }

        Token behind = story.Tokens[phrase.End];
        int first = story.Tokens[phrase.First].Has(WordClasses.Article) ? phrase.First + 1 : phrase.First;
        bool isEnclosed = behind.BreaksClause || behind.Has(WordClasses.Preposition)
            || story.Is(phrase.End, FunctionWords.PersonalRelative | FunctionWords.PossessiveRelative);
        return isEnclosed && first < phrase.End ? story.Slice(first, phrase.End) : null;
    }
}
