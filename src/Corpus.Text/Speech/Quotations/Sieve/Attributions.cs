using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>Who said the quotations of a story, as far as the sieve has come: a rule may ask what was found before it.</summary>
internal sealed class Attributions(int quotations)
{
    private readonly Attribution?[] _found = new Attribution?[quotations];
    private readonly Quotation?[] _resumed = new Quotation?[quotations];
    private readonly bool[] _areScares = new bool[quotations];

    /// <summary>Who said the quotation, and which rule found that out; null when none has.</summary>
    public Attribution? this[Quotation quotation]
    {
        get => _found[quotation.Index];
        set => _found[quotation.Index] = value;
    }

    /// <summary>By the index of a quotation, whether it is a term that nobody said.</summary>
    public IReadOnlyList<bool> Scares => _areScares;

    /// <summary>Whether it is a term in marks that nobody is reported to have said.</summary>
    public bool IsScare(Quotation quotation) => _areScares[quotation.Index];

    /// <summary>The quotation that this one goes on from: its mark was left open, or the reporter's words interrupt it.</summary>
    public Quotation? ContinuesFrom(Quotation quotation) => quotation.ContinuesFrom ?? _resumed[quotation.Index];

    /// <summary>The speakers of all quotations, in order.</summary>
    public IEnumerable<NounPhrase> Speakers()
    {
        foreach (Attribution? attribution in _found)
        {
            if (attribution is not null)
                yield return attribution.Speaker;
        }
    }

    public void MarkScare(Quotation quotation) => _areScares[quotation.Index] = true;

    /// <summary>Says that <paramref name="quotation"/> goes on with <paramref name="before"/>.</summary>
    public void Resume(Quotation quotation, Quotation before) => _resumed[quotation.Index] = before;
}
