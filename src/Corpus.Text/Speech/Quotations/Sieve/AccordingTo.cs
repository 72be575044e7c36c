using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"according to NP", its like in other languages, and "in the words of NP".</summary>
internal static class AccordingTo
{
    private const int LongestName = 5;

    /// <summary>The phrase behind "according to" at <paramref name="at"/>.</summary>
    public static NounPhrase? At(Story story, int at, int limit)
    {
        if (at + 1 >= limit)
            return null;
        if (story.Tokens[at].Has(WordClasses.AccordingTo))
            return NounPhraseReader.ReadExtended(story, at + 1, limit);
        if (at + 4 < limit && story.Is(at, FunctionWords.Locative) && story.Is(at + 1, FunctionWords.DefiniteArticle) && story.Is(at + 2, "words")
            && story.Is(at + 3, FunctionWords.Genitive))
            return NounPhraseReader.ReadExtended(story, at + 4, limit);
        if (story.Is(at, FunctionWords.Locative) && IsBehindQuotation(story, at)
            && OwnerOfWords(story, at + 1, limit) is { } owner)
            return owner;
        return at + 2 < limit && NextAttribution.IsAccording(story, at, limit)
            ? NounPhraseReader.ReadExtended(story, at + 2, limit) : null;
    }

    private static bool IsBehindQuotation(Story story, int at) =>
        at > 1 && (story.Tokens[at - 1].Kind == TokenKind.Quotation
            || (story.Tokens[at - 1].Kind == TokenKind.Comma && story.Tokens[at - 2].Kind == TokenKind.Quotation));

    // ..., in Ada Brook's words
    private static NounPhrase? OwnerOfWords(Story story, int first, int limit)
    {
        int end = first;
        while (end < limit && end < first + LongestName && NameWords.IsPart(story, end))
            end++;
        return end > first && end + 1 < limit && story.Tokens[end].Kind == TokenKind.Possessive && story.Is(end + 1, "words")
            ? NounPhraseReader.Read(story, first, end) : null;
    }

    /// <summary>The nearest one left of <paramref name="at"/>, with its token.</summary>
    public static (NounPhrase Phrase, int Token)? Before(Story story, int at, int left)
    {
        for (int i = at - 2; i >= left; i--)
        {
            if (At(story, i, at) is { } phrase)
                return (phrase, i);
        }

        return null;
    }

    /// <summary>The nearest one from <paramref name="at"/> on, with its token.</summary>
    public static (NounPhrase Phrase, int Token)? Behind(Story story, int at, int limit)
    {
        for (int i = at; i < limit; i++)
        {
            if (At(story, i, limit) is { } phrase)
                return (phrase, i);
        }

        return null;
    }
}
