namespace Corpus.Text.Quantities;

/// <summary>A word that is a number or part of one.</summary>
/// <param name="Kind">How it joins others.</param>
/// <param name="Value">What it is worth.</param>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);

/// <summary>How a word of number joins others.</summary>
internal enum NumberWordKind
{
    /// <summary>One to nine.</summary>
    Unit,

    /// <summary>A whole number below a thousand that nothing is added to: eleven, quinientos.</summary>
    Teen,

    /// <summary>Twenty to ninety: a unit may follow.</summary>
    Tens,

    Hundred,

    /// <summary>Thousand, million and above: multiplies what stands before it.</summary>
    Magnitude,

    /// <summary>Dozen and its kin.</summary>
    Dozen,

    /// <summary>A plural that says no number: hundreds of.</summary>
    Many,

    Half,

    /// <summary>A third, a quarter.</summary>
    Part,

    /// <summary>A magnitude in one or two letters behind digits: 3bn.</summary>
    Suffix,
}
