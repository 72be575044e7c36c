namespace Corpus.Text;

/// <summary>A running text, and what the sources say to the quotations in it.</summary>
public sealed class AnswerCheck
{
    internal AnswerCheck(string answer, IReadOnlyList<QuotationCheck> quotations, string corrected) =>
        (Answer, Quotations, Corrected) = (answer, quotations, corrected);

    /// <summary>The text as it was given.</summary>
    public string Answer { get; }

    /// <summary>Its quotations, in order: what stands between marks, or in a block behind <c>&gt;</c>, and is long enough to be evidence.</summary>
    public IReadOnlyList<QuotationCheck> Quotations { get; }

    /// <summary>The text with the source's words in place of altered ones, as far as the sources accept them there.</summary>
    public string Corrected { get; }

    /// <summary>Whether every quotation is faithful.</summary>
    public bool IsFaithful => Quotations.All(quotation => quotation.Verdict == QuotationVerdict.Faithful);
}
