using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Clauses;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>For Ada Brook, to Ada Brook, the closure was "..." — where no verb of saying decides: the one in whose eyes, or words, it was so.</summary>
internal sealed class ForSomebody() : SieveRule(ReportingRows.ForSomebody)
{
    private const int LongestApposition = 12;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int left = story.Left(quotation);
        if (WordsOf(story, quotation, left) is { } owner)
            return owner;
        if (!story.Is(left, FunctionWords.Benefactive | FunctionWords.InfinitiveMarker)
            || NounPhraseReader.Read(story, left + 1, quotation.At) is not { IsName: true } name
            || !IsPerson(story, name))
            return null;

        int comma = name.End;
        if (comma >= quotation.At || story.Tokens[comma].Kind != TokenKind.Comma)
            return null;
        // For Brook, 34, the closure was; For Brook, a baker, the closure was.
        for (int at = comma + 1; at < quotation.At && at <= comma + LongestApposition; at++)
        {
            if (story.Tokens[at].Kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Semicolon)
                return null;
            if (story.Tokens[at].IsLower && story.Tokens[at].Has(WordClasses.Be))
                return By(name, at);
        }

        return null;
    }

    // In Ada Brook's words, the closure was "..."; the closure was, in Ada Brook's words, "...".
    private Attribution? WordsOf(Story story, Quotation quotation, int left)
    {
        int end = quotation.At;
        if (end - 1 > left && story.Tokens[end - 1].Kind == TokenKind.Comma)
            end--;
        else if (!story.Is(left, FunctionWords.Locative))
            return null;
        NounPhrase? phrase = end < quotation.At ? SubjectFinder.PhraseEndingAt(story, end, left) : null;
        if (story.Is(left, FunctionWords.Locative) && phrase is not { Kind: PhraseKind.Nominal })
            phrase = NounPhraseReader.Read(story, left + 1, quotation.At);
        if (phrase is not { Kind: PhraseKind.Nominal } words || !story.Tokens[words.Head].Has(WordClasses.SpeechNoun)
            || story.Tokens[words.Head - 1].Kind != TokenKind.Possessive || !story.Is(words.First - 1, FunctionWords.Locative))
            return null;
        return SubjectFinder.PhraseEndingAt(story, words.Head - 1, words.First) is { IsName: true } owner && IsPerson(story, owner)
            ? By(owner, words.Head) : null;
    }

    private static bool IsPerson(Story story, NounPhrase name) => story.Names.PersonhoodOf(story, name.NameFirst, name.NameEnd) == Personhood.Person;
}
