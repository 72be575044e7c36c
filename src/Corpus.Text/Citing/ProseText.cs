using Corpus.Text.Model;

namespace Corpus.Text.Citing;

/// <summary>Prose as people read it, and what its markup says of quotations.</summary>
/// <param name="Text">The text: what stands within words and is not read is not there, and what stands between them is blank.</param>
internal sealed record ProseText(string Text)
{
    /// <summary>What stands where code stands: never cited, and no quotation goes on across it.</summary>
    public const char Code = '\uFFFC';

    /// <summary>What the markup says is quoted, in order, no two overlapping.</summary>
    public IReadOnlyList<MarkedQuotation> Quotations { get; init; } = [];

    /// <summary>The links, in order.</summary>
    public IReadOnlyList<ProseLink> Links { get; init; } = [];

    /// <summary>The comments that name a source, in order.</summary>
    public IReadOnlyList<ProseNote> Notes { get; init; } = [];

    /// <summary>Where each character stands in the file; null where the text is as long as the file.</summary>
    internal int[]? Offsets { get; init; }

    /// <summary>The characters of the text, by offset, that are not written as one character, and what they are written in; null for none.</summary>
    internal IReadOnlyDictionary<int, TextSpan>? Written { get; init; }

    /// <summary>The part of the file that a part of the text is written in.</summary>
    public TextSpan InFile(TextSpan span)
    {
        int start = OfCharacter(span.Start).Start;
        return TextSpan.FromBounds(start, span.Length == 0 ? start : Math.Max(start, OfCharacter(span.End - 1).End));
    }

    private TextSpan OfCharacter(int at) =>
        Written is not null && Written.TryGetValue(at, out TextSpan written) ? written : new TextSpan(Offsets is null ? at : Offsets[at], 1);
}
