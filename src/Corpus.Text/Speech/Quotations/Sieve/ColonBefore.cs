using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>A paragraph that ends in a colon, and the quotation in the next one.</summary>
/// <remarks>In the annotated news and novels 6 of its 6 names are right, those that he and she stand for apart.</remarks>
internal sealed class ColonBefore() : SieveRule(ReportingRows.ColonBefore)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        if (quotation.Paragraph == 0 || quotation.At != story.Paragraphs[quotation.Paragraph].FirstToken)
            return null;

        StoryParagraph before = story.Paragraphs[quotation.Paragraph - 1];
        if (before.EndToken <= before.FirstToken || story.Tokens[before.EndToken - 1].Kind != TokenKind.Colon)
            return null;

        Sentence sentence = story.Sentences[story.Sentences.In(quotation.Paragraph - 1).End - 1];
        int left = Math.Max(sentence.First, sentence.End - Story.FarthestToken);
        if (SubjectOfSentenceBefore.SpeakerOf(story, left, sentence.End) is var (speaker, cue))
            return By(speaker, cue);
        return MainSubject.In(story, left, sentence.End) is { } subject ? By(subject, -1) : null;
    }
}
