using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>One way in which news says who spoke. The first rule of the sieve that finds somebody decides.</summary>
/// <remarks>
/// The figure in a rule's remarks is what <c>Corpus.Text.Evaluation --rules</c> counts on annotated news and novels.
/// A rule without one has fewer than five names there.
/// </remarks>
internal abstract class SieveRule
{
    protected SieveRule() => Name = GetType().Name;

    /// <summary>The name that the trace of a quotation shows.</summary>
    public string Name { get; }

    /// <summary>What an attribution by this rule stands on.</summary>
    public virtual Evidence Evidence => Evidence.Cue;

    /// <summary>Whether it takes the speaker from another sentence; it is not asked when the words behind the mark name somebody.</summary>
    public virtual bool LooksElsewhere => Evidence == Evidence.Continuation;

    /// <summary>
    /// Who said <paramref name="quotation"/>; null when this rule cannot tell. What was found before it stands in <paramref name="attributions"/>.
    /// </summary>
    public abstract Attribution? Decide(Story story, Quotation quotation, Attributions attributions);

    protected Attribution By(NounPhrase speaker, int cue) => new(speaker, cue, this);
}
