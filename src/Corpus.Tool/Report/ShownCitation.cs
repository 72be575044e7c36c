using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;

namespace Corpus.Tool.Report;

/// <summary>A citation in prose or code, and what the sources say to it.</summary>
/// <param name="Path">The file that cites.</param>
/// <param name="Line">The line of the first cited word, counted from 1.</param>
/// <param name="Words">The cited words.</param>
/// <param name="Kind">The verdict.</param>
/// <param name="Places">Where the words, or those nearest to them, stand: the best place first.</param>
internal sealed record ShownCitation(string Path, int Line, string Words, VerdictKind Kind, EquatableArray<Occurrence> Places)
{
    /// <summary>What the sources hold against it, each with the rule that says so.</summary>
    public IReadOnlyList<(string Rule, string Says)> Objections { get; init; } = [];

    /// <summary>Whether one of them is a fault, and not only worth knowing.</summary>
    public bool IsFault { get; init; }
}
