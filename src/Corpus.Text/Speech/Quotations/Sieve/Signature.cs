using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"..." — Ada Brook, in the same line or in a short one that follows.</summary>
internal sealed class Signature : SieveRule
{
    private const int LongestLine = 16;

    public override Attribution? Decide(Story story, Quotation quotation)
    {
        int limit = story.Right(quotation);
        int at = quotation.At + 1;
        StoryParagraph paragraph = story.Paragraphs[quotation.Paragraph];
        if (at < limit && story.Tokens[at].Kind == TokenKind.Dash)
            return Read(story, at + 1, paragraph.EndToken);

        bool endsParagraph = at >= paragraph.EndToken && quotation.Paragraph + 1 < story.Paragraphs.Count;
        if (!endsParagraph)
            return null;

        StoryParagraph next = story.Paragraphs[quotation.Paragraph + 1];
        bool isSignature = next.EndToken - next.FirstToken is > 1 and <= LongestLine && story.Tokens[next.FirstToken].Kind == TokenKind.Dash;
        return isSignature ? Read(story, next.FirstToken + 1, next.EndToken) : null;
    }

    private Attribution? Read(Story story, int first, int limit)
    {
        if (first >= limit || !NameWords.IsPart(story, first) || NounPhraseReader.Read(story, first, limit) is not { IsName: true } name)
            return null;
        return name.End >= limit || story.Tokens[name.End].Kind is TokenKind.Comma or TokenKind.Period or TokenKind.OpenBracket ? By(name, -1) : null;
    }
}
