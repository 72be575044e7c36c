using Corpus.Text.Language.Tokens;
using Corpus.Text.Language;
using Corpus.Text.Speech.Quotations;

namespace Corpus.Text.Syntax;

/// <summary>Cuts the tokens of a paragraph into sentences.</summary>
internal static class SentenceSplitter
{
    public static void Split(Story story, int paragraph, CancellationToken cancellationToken)
    {
        StoryParagraph range = story.Paragraphs[paragraph];
        range.FirstSentence = story.Sentences.Count;
        int first = range.FirstToken;
        for (int i = first; i < range.EndToken; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (!MayEnd(story.Tokens[i]))
                continue;

            int end = i + 1;
            while (end < range.EndToken && story.Tokens[end].Kind == TokenKind.CloseBracket)
                end++;
            if (end < range.EndToken && !Ends(story, i, end, range.EndToken, paragraph))
                continue;

            Add(story, first, end, paragraph);
            first = end;
            i = end - 1;
        }

        if (first < range.EndToken)
            Add(story, first, range.EndToken, paragraph);
        range.EndSentence = story.Sentences.Count;
        Place(story, range);
    }

    // A quotation is one token, so it lies in one sentence.
    private static void Place(Story story, StoryParagraph range)
    {
        int sentence = range.FirstSentence;
        for (int i = range.FirstQuotation; i < range.EndQuotation; i++)
        {
            while (story.Sentences[sentence].End <= story.Quotations[i].At)
                sentence++;
            story.Quotations[i].Sentence = sentence;
        }
    }

    private static void Add(Story story, int first, int end, int paragraph)
    {
        story.Sentences.Add(new Sentence(first, end, paragraph));
        story.Tokens.Mark(first, WordShape.OpensSentence);
    }

    private static bool MayEnd(in Token token) =>
        token.Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Quotation || token.Has(WordShape.Abbreviated);

    private static bool Ends(Story story, int at, int next, int limit, int paragraph)
    {
        Token token = story.Tokens[at];
        return token.Kind switch
        {
            TokenKind.Period or TokenKind.Question or TokenKind.Exclamation => Starts(story.Tokens[next]),
            TokenKind.Quotation => EndsAfterQuotation(story, at, next, limit, paragraph),
            // The full stop of an abbreviation ends the sentence only where a capital letter cannot be a name's.
            TokenKind.Word => token.Has(WordShape.Abbreviated) && !token.Has(WordClasses.Title) && !token.Has(WordShape.Initial)
                && story.Tokens[next].IsCapitalised && story.Tokens[next].Has(WordClasses.NeverName) && !story.Tokens[next].Has(WordClasses.FirstName),
            _ => false,
        };
    }

    private static bool Starts(Token token) =>
        token.IsCapitalised || token.Kind is TokenKind.Number or TokenKind.OpenBracket or TokenKind.Quotation;

    // "Why now?" Mina called out. "Why now?" Mina shot back at the chair.
    private static bool IsWithParticle(Story story, int at) =>
        story.Tokens[at].IsLower && !story.Tokens[at].Has(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Adverb) && story.Tokens[at + 1].Has(WordClasses.VerbParticle)
        && (story.Tokens[at + 2].BreaksClause || story.Tokens[at + 2].Has(WordClasses.Preposition));

    private static bool EndsAfterQuotation(Story story, int at, int next, int limit, int paragraph)
    {
        Quotation quotation = story.Quotations[story.Tokens[at].Quotation];
        if (!quotation.EndsInStop)
            return false;
        if (story.Tokens[next].Kind == TokenKind.Quotation)
            return true;
        if (!story.Tokens[next].IsCapitalised)
            return false;

        // Lind asked, "Why now?" He left: what has its cue on the left does not look for another.
        int before = at - 1;
        if (before > 0 && story.Tokens[before].Kind is TokenKind.Comma or TokenKind.Colon)
            before--;
        if (before >= 0 && story.Tokens[before].End > story.Paragraphs[paragraph].Span.Start && Cue.IsStrong(story, before))
            return true;

        // "Why now?" Mina said. And by a common slip: "Enough." Mina said.
        limit = Math.Min(limit, next + 40);
        if (SpeakerClause.Read(story, next, limit) is not { } clause)
            return quotation.LastCharacter == '.' || SpeakerClause.Read(story, next, limit, (story, at) => IsWithParticle(story, at)) is null;
        return quotation.LastCharacter == '.' && clause.Verb + 1 < limit && story.Tokens[clause.Verb + 1].Kind != TokenKind.Period;
    }
}
