namespace Corpus.Text.Syntax;

/// <summary>What a noun phrase is built on.</summary>
internal enum PhraseKind : byte
{
    /// <summary>he, she, they: a pronoun alone.</summary>
    Pronoun,

    /// <summary>A phrase that ends in a name.</summary>
    Name,

    /// <summary>a spokesman, the council: a phrase that ends in a common noun.</summary>
    Nominal,
}

/// <summary>A noun phrase as ranges of tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind it.</param>
/// <param name="Kind">What it is built on.</param>
/// <param name="NameFirst">Where its capitalised run begins, titles included; -1 for a phrase without a name.</param>
/// <param name="NameEnd">The token behind the run.</param>
/// <param name="Head">The head noun of a nominal phrase, or the pronoun; -1 for a name.</param>
internal readonly record struct NounPhrase(int First, int End, PhraseKind Kind, int NameFirst, int NameEnd, int Head)
{
    public bool IsName => Kind == PhraseKind.Name;

    public bool IsPronoun => Kind == PhraseKind.Pronoun;
}
