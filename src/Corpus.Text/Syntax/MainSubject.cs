using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>The first noun phrase of a sentence or clause that is not part of a leading phrase ("In May," "After the vote,").</summary>
internal static class MainSubject
{
    private const int FarthestStart = 80;

    public static NounPhrase? Of(Story story, Sentence sentence) => In(story, sentence.First, sentence.End);

    /// <summary>The subject of the clause in the tokens from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    public static NounPhrase? In(Story story, int first, int end)
    {
        int limit = Math.Min(end, first + FarthestStart);
        for (int at = first; at < limit;)
        {
            Token token = story.Tokens[at];
            if (token.Kind is TokenKind.Quotation)
                return null;
            if (!token.IsWord && token.Kind != TokenKind.Number)
            {
                at++;
            }
            else if (token.Has(WordClasses.Conjunction) || token.Has(WordClasses.Weekday)
                || (token.Has(WordClasses.Adverb) && !token.Has(WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Subordinator))
                || IsSentenceAdverb(story, at))
            {
                at++;
            }
            else if (QuantityPhrase.Read(story, at, limit) is { } quantity)
            {
                return quantity;
            }
            else if (IsLeadingPhrase(story, at))
            {
                int comma = Breaks.NextComma(story, at + 1, limit);
                if (comma < 0)
                    return AfterPrepositionalPhrase(story, at, limit);
                at = comma + 1;
            }
            else if (NounPhraseReader.ReadExtended(story, at, end) is { } phrase)
            {
                if (!IsRestOfPlace(story, phrase, first) && !IsApposition(story, phrase, first))
                    return phrase;
                at = phrase.End;
            }
            else
            {
                at++;
            }
        }

        return null;
    }

    // "In May a spokesman said": no comma; the phrase behind the first one is the subject.
    private static NounPhrase? AfterPrepositionalPhrase(Story story, int at, int limit)
    {
        int next = at + 1;
        if (next < limit && story.Tokens[next].Has(WordClasses.Month | WordClasses.Weekday))
            next++;
        else if (story.Tokens[at].Has(WordClasses.Preposition) && NounPhraseReader.Read(story, next, limit) is { } complement)
            next = complement.End;
        while (next < limit && (story.Tokens[next].Kind == TokenKind.Number || story.Tokens[next].Has(WordClasses.TimeNoun)))
            next++;

        return next < limit ? NounPhraseReader.ReadExtended(story, next, limit) : null;
    }

    private static bool IsSentenceAdverb(Story story, int at) => NameWords.IsAdverb(story, at);

    // At a meeting in Bergen, N.H., on Monday: the state of the place before it is nobody.
    private static bool IsRestOfPlace(Story story, NounPhrase phrase, int first) =>
        phrase.IsName && phrase.First > first && story.Tokens[phrase.First - 1].Kind == TokenKind.Comma && story.Tokens[phrase.End].Kind == TokenKind.Comma
        && Places.IsPlace(story, phrase);

    // With her second record, Low Water, she: what the leading phrase is called.
    private static bool IsApposition(Story story, NounPhrase phrase, int first) =>
        phrase.IsName && phrase.First > first && story.Tokens[phrase.First - 1].Kind == TokenKind.Comma && story.Tokens[phrase.End].Kind == TokenKind.Comma
        && story.Is(phrase.End + 1, FunctionWords.SingularPerson | FunctionWords.SpeechParticipant | FunctionWords.NeuterPronoun);

    private static bool IsLeadingPhrase(Story story, int at)
    {
        Token token = story.Tokens[at];
        if (token.Has(WordClasses.Preposition) || (token.Has(WordClasses.Subordinator) && !token.Has(WordClasses.Determiner)))
            return true;
        bool isParticiple = token.Has(WordShape.Ing | WordShape.Ed) && !token.Has(WordClasses.FirstName) && (token.IsLower || story.OpensSentence(at));
        return isParticiple && NounPhraseReader.Read(story, at, at + 4) is null or { Kind: PhraseKind.Name }
            && !NameWords.IsPart(story, Math.Min(at + 1, story.Tokens.Length - 1));
    }
}
