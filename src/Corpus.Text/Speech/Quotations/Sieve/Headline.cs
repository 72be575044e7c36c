using Corpus.Text.Language.Marks;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Model;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Lind slams 'absurd' plan: the subject of a headline, if it stands at its beginning and is no organisation.</summary>
internal sealed class Headline() : SieveRule(ReportingRows.Headline)
{
    private const int LatestSubject = 4;
    private const int LongestHeadline = 30;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        StoryParagraph paragraph = story.Paragraphs[quotation.Paragraph];
        bool isSingleAtTop = quotation.Paragraph < 2 && quotation.Marks.Family == MarkFamily.Single;
        if (paragraph.Source.Region != Region.Title && !isSingleAtTop && !IsHeadline(story, quotation.Paragraph))
            return null;
        if (MainSubject.Of(story, story.SentenceOf(quotation)) is not { } subject || subject.First >= quotation.At)
            return null;
        return subject.First < paragraph.FirstToken + LatestSubject && IsSomebody(story, subject) ? By(subject, -1) : null;
    }

    // Every word of a headline may have a capital, as in "Harbour Help": of several words only a name that is known to be somebody's speaks.
    private static bool IsSomebody(Story story, NounPhrase subject) => subject.NameEnd - subject.NameFirst > 1
        ? story.Names.PersonhoodOf(story, subject.NameFirst, subject.NameEnd) == Personhood.Person : QuotationContext.IsPerson(story, subject);

    private static bool IsHeadline(Story story, int paragraph)
    {
        StoryParagraph line = story.Paragraphs[paragraph];
        return paragraph < 2 && line.EndToken - line.FirstToken <= LongestHeadline
            && story.Tokens[line.EndToken - 1].Kind is not (TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Quotation);
    }
}
