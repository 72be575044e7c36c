using Corpus.Text.Language;
using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>"...," according to Lind.</summary>
internal sealed class AccordingToBehind() : SieveRule(ReportingRows.AccordingToBehind)
{
    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions)
    {
        int limit = story.Right(quotation);
        int at = QuotationContext.Behind(story, quotation, limit);
        return (AccordingTo.At(story, at, limit) ?? Per(story, at, limit)) is { } speaker ? By(speaker, at) : null;
    }

    // "...," per a police report; not "per person".
    private static NounPhrase? Per(Story story, int at, int limit) =>
        at + 1 < limit && story.Is(at, "per") && (story.Tokens[at + 1].Has(WordClasses.Article) || NameWords.IsPart(story, at + 1))
            ? NounPhraseReader.ReadExtended(story, at + 1, limit) : null;
}
