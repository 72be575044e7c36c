using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>What a rule found: a statement and its attribution, as tokens.</summary>
/// <param name="First">The first token of the content.</param>
/// <param name="End">The token behind the content.</param>
/// <param name="Speaker">Who states it; null for nobody in particular.</param>
/// <param name="Cue">The reporting word.</param>
/// <param name="Rule">The name of the rule.</param>
internal sealed record Statement(int First, int End, NounPhrase? Speaker, int Cue, string Rule)
{
    /// <summary>Whether the attribution only tells where the statement came from, when it has a speaker of its own.</summary>
    public bool IsVia { get; init; }

    /// <summary>Whether it is a saying whose verb stands before the content, in a main clause.</summary>
    public bool IsMainReport { get; init; }

    /// <summary>Whether it stands on quotations alone, which follow it into the next sentences.</summary>
    public int LastQuotation { get; init; } = -1;

    public bool Contains(int token) => token >= First && token < End;
}
