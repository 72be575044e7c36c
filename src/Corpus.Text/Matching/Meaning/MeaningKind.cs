namespace Corpus.Text.Matching.Meaning;

/// <summary>What a word is to the meaning of its sentence.</summary>
internal enum MeaningKind
{
    /// <summary>A word like any other.</summary>
    Plain,

    /// <summary>A numeral or a number in figures.</summary>
    Number,

    /// <summary>A negation, an exception, a modal verb or a quantifier.</summary>
    Turning,
}
