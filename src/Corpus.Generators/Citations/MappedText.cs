using Corpus.Text.Model;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace Corpus.Generators.Citations;

/// <summary>Cited text, and where in the file each of its words is written.</summary>
/// <param name="value">The text, as the running program would see it.</param>
/// <param name="pieces">The pieces that it is written in, in order.</param>
/// <param name="whole">Everything that stands for the text in the file.</param>
internal sealed class MappedText(string value, IReadOnlyList<TextPiece> pieces, SourceSpan whole)
{
    public string Value { get; } = value;

    public IReadOnlyList<TextPiece> Pieces { get; } = pieces;

    public SourceSpan Whole { get; } = whole;

    /// <summary>Where <paramref name="words"/> of <see cref="Value"/> are written; all of the text when they cannot be pointed at.</summary>
    public SourceSpan Locate(TextSpan words)
    {
        int start = Math.Max(0, Math.Min(words.Start, Value.Length));
        int end = Math.Max(start, Math.Min(words.End, Value.Length));
        SourceSpan? first = null;
        SourceSpan? last = null;
        foreach (TextPiece piece in Pieces)
        {
            if (piece.End <= start && !(start == end && piece.End == start) || piece.Start > end || (piece.Start == end && first is not null))
                continue;

            last = piece.Locate(Math.Max(start, piece.Start) - piece.Start, Math.Min(end, piece.End) - piece.Start);
            first ??= last;
        }

        return first is { } from && last is { } to && to.End >= from.Start ? SourceSpan.FromBounds(from.Start, to.End) : Whole;
    }
}
