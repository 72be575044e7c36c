using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Her plan promises to "...": any subject, also a thing, of a quotation that is too long for a term.</summary>
internal sealed class AnySubjectOfSentence() : SieveRule(ReportingRows.AnySubjectOfSentence)
{
    private const int FewestWords = 4;

    public override Attribution? Decide(Story story, Quotation quotation, Attributions attributions) =>
        quotation.Words >= FewestWords && MainSubject.In(story, story.Left(quotation), quotation.At) is { } subject ? By(subject, -1) : null;
}
