using Corpus.Text.Speech.Rows;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Quotations.Sieve;

/// <summary>What a rule found out.</summary>
/// <param name="Speaker">Who spoke.</param>
/// <param name="Cue">The token of the reporting word; -1 where there is none.</param>
/// <param name="Rule">The rule.</param>
internal sealed record Attribution(NounPhrase Speaker, int Cue, SieveRule Rule)
{
    /// <summary>Whether no reporting word says that it is the speaker.</summary>
    public bool IsGuess => Rule.Row.Evidence is Evidence.Context or Evidence.Headline;
}
