using Corpus.Text.Language;
using Corpus.Text.Language.Tokens;

namespace Corpus.Text.Syntax;

/// <summary>Where a sentence ends behind a quotation: “Why now?” He left. It goes on where the speaker follows: “Why now?” Mina said.</summary>
/// <remarks>The second cut: whether a speaker follows is asked of the clause, which is read from the pieces that the first cut has made.</remarks>
internal static class QuotationBreaks
{
    private const int FarthestVerb = 40;

    /// <summary>The sentences of <paramref name="story"/>, which the first cut has left in <paramref name="pieces"/>.</summary>
    public static List<Sentence> Split(Story story, List<Sentence> pieces, CancellationToken cancellationToken)
    {
        var sentences = new List<Sentence>(pieces.Count);
        foreach (Sentence piece in pieces)
        {
            StoryParagraph paragraph = story.Paragraphs[piece.Paragraph];
            if (paragraph.FirstQuotation == paragraph.EndQuotation)
                sentences.Add(piece);
            else
                Split(story, piece, sentences, cancellationToken);
        }

        return sentences;
    }

    private static void Split(Story story, Sentence piece, List<Sentence> sentences, CancellationToken cancellationToken)
    {
        int first = piece.First;
        for (int at = first; at < piece.End; at++)
        {
            if ((at & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (story.Tokens[at].Kind != TokenKind.Quotation)
                continue;
            int end = SentenceSplitter.EndOf(story.Tokens, at, piece.End);
            if (end >= piece.End || !Ends(story, at, end, piece))
                continue;
            sentences.Add(new Sentence(first, end, piece.Paragraph));
            story.Tokens.Mark(end, WordShape.OpensSentence);
            first = end;
            at = end - 1;
        }

        if (first < piece.End)
            sentences.Add(new Sentence(first, piece.End, piece.Paragraph));
    }

    private static bool Ends(Story story, int at, int next, Sentence piece)
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
        if (before >= 0 && story.Tokens[before].End > story.Paragraphs[piece.Paragraph].Span.Start && Cue.IsStrong(story, before))
            return true;
        // "Why now?" Mina said. And by a common slip: "Enough." Mina said.
        int limit = Math.Min(piece.End, next + FarthestVerb);
        if (SpeakerClause.Read(story, next, limit) is not { } clause)
            return quotation.LastCharacter == '.' || SpeakerClause.Read(story, next, limit, IsWithParticle) is null;
        return quotation.LastCharacter == '.' && clause.Verb + 1 < limit && story.Tokens[clause.Verb + 1].Kind != TokenKind.Period;
    }

    // "Why now?" Mina called out. "Why now?" Mina shot back at the chair.
    private static bool IsWithParticle(Story story, int at) =>
        story.Tokens[at].IsLower && !story.Tokens[at].Has(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Adverb)
        && story.Tokens[at + 1].Has(WordClasses.VerbParticle)
        && (story.Tokens[at + 2].BreaksClause || story.Tokens[at + 2].Has(WordClasses.Preposition));
}
