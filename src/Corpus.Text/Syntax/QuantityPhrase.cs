using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>About six in 10; at least half of the members; as many as 30 percent: a number of people that is the subject.</summary>
internal static class QuantityPhrase
{
    private const int LongestOpening = 4;

    /// <summary>The phrase that begins at <paramref name="first"/>.</summary>
    public static NounPhrase? Read(Story story, int first, int limit)
    {
        int number = first;
        while (number < limit && number < first + LongestOpening && story.Tokens[number].Has(WordClasses.Quantity) && !IsNumber(story, number))
            number++;
        if (number + 1 >= limit || !IsNumber(story, number))
            return null;

        int end = number + 1;
        if (story.Tokens[end].Has(WordClasses.Percent))
            end++;
        else if (!story.Is(end, FunctionWords.Locative) && !story.Is(end, FunctionWords.Genitive) && !story.Is(number, "half"))
            return null;
        if (end < limit && story.Is(end, FunctionWords.Locative)
            && (story.Tokens[end + 1].Has(WordClasses.Determiner | WordClasses.Quantity) || story.Tokens[end + 1].Kind == TokenKind.Number))
        {
            end += 2;
        }

        if (end < limit && story.Is(end, FunctionWords.Genitive) && NounPhraseReader.ReadExtended(story, end + 1, limit) is { } whole)
            end = whole.End;
        return end > number + 1 ? new NounPhrase(first, Math.Min(end, limit), PhraseKind.Nominal, -1, -1, number) : null;
    }

    private static bool IsNumber(Story story, int at) =>
        story.Tokens[at].Kind == TokenKind.Number || story.Tokens[at].Has(WordClasses.Fraction)
        || (story.Tokens[at].IsWord
            && story.Tokens[at].Has(WordClasses.Determiner) && !story.Tokens[at].Has(WordClasses.Article | WordClasses.Quantity));
}
