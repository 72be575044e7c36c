using System.Runtime.InteropServices;
using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>A number with all that is written as part of it, before it is known what it counts.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Amount
{
    /// <summary>The number as printed, with currency sign, magnitude and percent sign.</summary>
    public required TextSpan Span { get; init; }

    public required decimal Value { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>The unit, where the number itself has it: a currency sign, per cent, the noun of a compound.</summary>
    public TextSpan? Unit { get; init; }

    /// <summary>How the unit is called where not as written: "percent" for every way to write it.</summary>
    public string? UnitName { get; init; }

    /// <summary>What the number itself says of the true one: 200+, ~40, 40-odd.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Whether it is a number of digits without separator, magnitude or unit: what years and names are.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether a "million" or the like has been read.</summary>
    public bool HasMagnitude { get; init; }

    /// <summary>Whether the whole of which it is a part must follow: half of the, a third of.</summary>
    public bool NeedsWhole { get; init; }

    /// <summary>Whether it is "one" alone, which is a number only beside other words.</summary>
    public bool IsOne { get; init; }

    /// <summary>Where the noun phrase begins that it counts.</summary>
    public int UnitFrom { get; init; }

    /// <summary>The number that it changed from, where one unit stands for both: from 10 to 15 percent.</summary>
    public (TextSpan Span, decimal Value)? From { get; init; }
}
