using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>How English text is read for one row.</summary>
/// <param name="row">The row.</param>
/// <remarks>
/// The figure in a rule's remarks is what <c>Corpus.Text.Evaluation --rules</c> counts on annotated news and novels.
/// A rule without one has fewer than five names there.
/// </remarks>
internal abstract class SieveRule(ReportingRow row)
{
    public ReportingRow Row { get; } = row;

    /// <summary>
    /// Who said <paramref name="quotation"/>; null when this rule cannot tell. What was found before it stands in <paramref name="attributions"/>.
    /// </summary>
    public abstract Attribution? Decide(Story story, Quotation quotation, Attributions attributions);

    protected Attribution By(NounPhrase speaker, int cue) => new(speaker, cue, this);
}
