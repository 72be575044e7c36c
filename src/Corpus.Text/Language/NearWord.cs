using Corpus.Text.Model;

namespace Corpus.Text.Language;

/// <summary>A word beside a number; of length 0 where there is none before a mark or the paragraph's edge.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Figure">What the table of words beside numbers says of it.</param>
/// <param name="Classes">What the other word tables say of it.</param>
/// <param name="IsCapitalised">Whether it begins with a capital.</param>
/// <param name="HasStop">Whether a full stop stands right behind it.</param>
internal readonly record struct NearWord(TextSpan Span, FigureClasses Figure, WordClasses Classes, bool IsCapitalised, bool HasStop)
{
    private const WordClasses Closed =
        WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Conjunction | WordClasses.Pronoun | WordClasses.Auxiliary;

    public bool IsNone => Span.Length == 0;

    /// <summary>Whether no noun phrase goes on with it: words of the closed classes, and verbs of speech that are no nouns.</summary>
    public bool EndsPhrase => Has(FigureClasses.Stop) || (Classes & Closed) != 0
        || ((Classes & WordClasses.StrongCue) != 0 && (Classes & WordClasses.NounLike) == 0);

    public bool Has(FigureClasses classes) => (Figure & classes) != 0;

    /// <summary>Whether it names a month: "may" and "march" only with a capital.</summary>
    public bool IsMonth => Has(FigureClasses.Month) && (IsCapitalised || !Has(FigureClasses.May));
}
