using Corpus.Text.Speech.Clauses;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Claims.Rules;

/// <summary>What a rule found: a statement and its attribution, as tokens.</summary>
/// <param name="Pieces">The content: one piece, or several where the attribution stands between.</param>
/// <param name="Speaker">Who states it; null for nobody in particular.</param>
/// <param name="Cue">The reporting word.</param>
/// <param name="Rule">The name of the rule.</param>
internal sealed record Statement(IReadOnlyList<TokenRange> Pieces, NounPhrase? Speaker, int Cue, string Rule)
{
    /// <summary>The first token of the content.</summary>
    public int First => Pieces[0].First;

    /// <summary>The token behind the content.</summary>
    public int End => Pieces[Pieces.Count - 1].End;

    /// <summary>Whether no reporting word says who the speaker is.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Whether the attribution only tells where the statement came from, when it has a speaker of its own.</summary>
    public bool IsVia { get; init; }

    /// <summary>Whether it is a saying whose verb stands before the content, in a main clause.</summary>
    public bool IsMainReport { get; init; }

    /// <summary>The index of the last quotation in it, with which the next sentences may go on; -1 where it has none.</summary>
    public int LastQuotation { get; init; } = -1;

    /// <summary>Whether the token lies in the content, or in what interrupts it.</summary>
    public bool Contains(int token) => token >= First && token < End;

    /// <summary>The statement with one more piece, which is a quotation.</summary>
    public Statement Continued(int at, int quotation) => this with { Pieces = [.. Pieces, new TokenRange(at, at + 1)], LastQuotation = quotation };

    /// <summary>The statement with a last piece that ends at <paramref name="end"/>.</summary>
    public Statement Until(int end) => this with { Pieces = [.. Pieces.Take(Pieces.Count - 1), Pieces[Pieces.Count - 1] with { End = end }] };
}
