using Corpus.Text.Language;
using Corpus.Text.Language.Marks;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"..." — Ada Brook, in the same line or in a short one that follows.</summary>
internal sealed class Signature() : SieveRule(ReportingRows.Signature)
{
    private const int LongestLine = 16;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = story.Right(quotation);
        int at = quotation.At + 1;
        StoryParagraph paragraph = story.Paragraphs[quotation.Paragraph];
        if (at < limit && story.Tokens[at].Kind == TokenKind.Dash)
            return QuotationContext.HasCueBefore(story, quotation) ? null : Read(story, at + 1, paragraph.EndToken);

        bool endsParagraph = at >= paragraph.EndToken && quotation.Paragraph + 1 < story.Paragraphs.Count;
        if (!endsParagraph)
            return null;

        StoryParagraph next = story.Paragraphs[quotation.Paragraph + 1];
        int length = next.EndToken - next.FirstToken;
        if (length is < 1 or > LongestLine)
            return null;
        if (story.Tokens[next.FirstToken].Kind == TokenKind.Dash)
            return Read(story, next.FirstToken + 1, next.EndToken);
        return IsBehindDash(story.Text, next.Span.Start) ? Read(story, next.FirstToken, next.EndToken) : null;
    }

    // A hyphen at a line's beginning is read as the mark of a list, and no part of the paragraph.
    private static bool IsBehindDash(string text, int start)
    {
        int at = start - 1;
        while (at >= 0 && text[at] == ' ')
            at--;
        return at >= 0 && at < start - 1 && MarkScanner.IsDash(text[at]);
    }

    private Attribution? Read(Story story, int first, int limit)
    {
        if (first >= limit || !NameWords.IsPart(story, first) || NounPhraseReader.Read(story, first, limit) is not { IsName: true } name)
            return null;
        // “...” - Harbour News: the outlet behind a page's title.
        if (story.Tokens[name.NameEnd - 1].Has(WordClasses.OutletWord | WordClasses.Agency))
            return null;
        if (name.NameEnd - name.NameFirst == 1 && !story.Names.KnowsLastName(story.Word(name.NameFirst)))
            return null;
        return name.End >= limit || story.Tokens[name.End].Kind is TokenKind.Comma or TokenKind.Period or TokenKind.OpenBracket ? By(name, -1) : null;
    }
}
