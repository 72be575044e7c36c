namespace Corpus.Text.Speech.Grammar;

/// <summary>One order in which news reports speech. It speaks of word classes only, so that it holds for every language that has them.</summary>
/// <param name="Name">The name that the trace of a quotation shows.</param>
/// <param name="Order">The order, Q for the quotation.</param>
/// <param name="Read">Reads the clause beside the quotation at a token of a sentence; null where the sentence has another order.</param>
internal sealed record GrammarRow(string Name, string Order, Func<ClauseReader, int, GrammarRow, Report?> Read)
{
    /// <summary>Whether it stands on a naming verb or on a part of the sentence further away: then a short name in marks is no speech.</summary>
    public bool IsWeak { get; init; }
}
