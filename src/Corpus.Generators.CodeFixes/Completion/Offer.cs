namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>One line of a completion list.</summary>
/// <param name="Written">What the list shows and a choice writes, to the letter: some editors write what they show.</param>
/// <param name="Beside">What stands beside it: the speaker and the source, or the name of what an expression names.</param>
/// <param name="Details">What the tooltip of the line says.</param>
/// <param name="IsLast">Whether it belongs behind the others: an editor's rule finds fault with it.</param>
internal sealed record Offer(string Written, string Beside, string Details, bool IsLast = false)
{
    /// <summary>Whether it has every word of <paramref name="typed"/>.</summary>
    public bool Fits(string typed) =>
        typed.Split([' '], StringSplitOptions.RemoveEmptyEntries).All(word => Filter.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>What an editor compares with the typed characters.</summary>
    public string Filter { get; init; } = Written;

    /// <summary>By what an editor puts the lines in order.</summary>
    public string Sort => (IsLast ? "1 " : "0 ") + Filter;
}
