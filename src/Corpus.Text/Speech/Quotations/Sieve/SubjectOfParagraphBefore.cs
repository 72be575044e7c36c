using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>
/// Lind shook his head. / "..." — a paragraph that opens with a quotation: the person in the last sentence of the one before, if it is short.
/// </summary>
/// <remarks>In the annotated news and novels 7 of its 7 names are right, those that he and she stand for apart.</remarks>
internal sealed class SubjectOfParagraphBefore() : SieveRule(ReportingRows.SubjectOfParagraphBefore)
{
    private const int FewestWords = 4;
    private const int LongestSentence = 8;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        if (quotation.Paragraph == 0 || quotation.At != story.Paragraphs[quotation.Paragraph].FirstToken || quotation.Words < FewestWords)
            return null;

        StoryParagraph before = story.Paragraphs[quotation.Paragraph - 1];
        SentenceRange sentences = story.Sentences.In(quotation.Paragraph - 1);
        bool isProse = sentences.End > sentences.First
            && story.Tokens[before.EndToken - 1].Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation;
        if (!isProse)
            return null;
        Sentence sentence = story.Sentences[sentences.End - 1];
        // The longer the sentence, the less it leads to what is said next.
        if (sentence.End - sentence.First > LongestSentence)
            return null;
        return MainSubject.Of(story, sentence) is { IsPronoun: false } subject && QuotationContext.IsPerson(story, subject) ? By(subject, -1) : null;
    }
}
