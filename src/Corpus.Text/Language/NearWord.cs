using Corpus.Text.Language.Lexicon;
using Corpus.Text.Model;
using Corpus.Text.Quantities;

namespace Corpus.Text.Language;

/// <summary>A word beside a number; of length 0 where there is none before a mark or the paragraph's edge.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Figure">What the table of words beside numbers says of it.</param>
/// <param name="Traits">What the other word tables say of it.</param>
/// <param name="IsCapitalised">Whether it begins with a capital.</param>
/// <param name="HasStop">Whether a full stop stands right behind it.</param>
internal readonly record struct NearWord(TextSpan Span, FigureTraits Figure, Traits Traits, bool IsCapitalised, bool HasStop)
{
    private const Traits Closed = Traits.Preposition | Traits.Subordinator | Traits.Conjunction | Traits.Pronoun | Traits.Auxiliary;

    public bool IsNone => Span.Length == 0;

    /// <summary>Whether no noun phrase goes on with it: words of the closed classes, and verbs of speech that are no nouns.</summary>
    public bool EndsPhrase => Has(FigureTraits.Stop) || (Traits & Closed) != 0 || ((Traits & Traits.StrongCue) != 0 && (Traits & Traits.NounLike) == 0);

    public bool Has(FigureTraits traits) => (Figure & traits) != 0;

    /// <summary>Whether it names a month: "may" and "march" only with a capital.</summary>
    public bool IsMonth => Has(FigureTraits.Month) && (IsCapitalised || !Has(FigureTraits.May));
}
