using Corpus.Text.Quoting.Phrases;
using Corpus.Text.Quoting.Tokens;

namespace Corpus.Text.Quoting.Sieve;

/// <summary>Ada Brook: "..." — a colon, and no verb of saying before it.</summary>
internal sealed class Label : SieveRule
{
    public override Attribution? Decide(Story story, Quotation quotation)
    {
        int left = story.Left(quotation);
        int colon = quotation.At - 1;
        if (colon <= left || story.Tokens[colon].Kind != TokenKind.Colon || LeftCue.NearestStrong(story, colon, left) >= 0)
            return null;

        int first = left;
        while (first < colon && story.Tokens[first].Kind is TokenKind.Dash or TokenKind.Other)
            first++;
        if (NounPhraseReader.Read(story, first, colon) is { IsName: true } label && label.End == colon)
            return By(label, -1);
        return MainSubject.In(story, left, colon) is { } subject ? By(subject, -1) : null;
    }
}
