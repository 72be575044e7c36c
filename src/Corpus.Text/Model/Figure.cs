namespace Corpus.Text.Model;

/// <summary>A number in an article, and what it counts.</summary>
internal sealed record Figure
{
    /// <summary>The number as printed, with its currency sign, its "million" or its percent sign, without the words that it counts.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line of the first character, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The value: 2.5 for "2.5 percent", 3000000 for "$3 million", 24 for "two dozen". Of a range, the lower end.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper end of a range ("10 to 15 people"); null for a single number.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>What is counted, as written: the noun with its modifiers ("mine workers"), the currency ("$", "euros") or "percent".</summary>
    public required string Unit { get; init; }

    /// <summary>Where <see cref="Unit"/> stands.</summary>
    public required TextSpan UnitSpan { get; init; }

    /// <summary>Whether the text says that the true number is near: "about", "some", "close to", "nearly".
    /// A bound alone says nothing of how near it is.</summary>
    public bool Approximate { get; init; }

    /// <summary>On which side of the number the true one lies: "at least 12" is <see cref="FigureBound.AtLeast"/>.</summary>
    public FigureBound Bound { get; init; }
}
