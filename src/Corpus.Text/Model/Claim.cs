namespace Corpus.Text.Model;

/// <summary>A statement, or a question, that the article's body attributes to somebody.</summary>
/// <remarks>
/// What is said, asked, promised, ordered, denied or judged counts, and what somebody is reported to believe or to have found.
/// What somebody only wants, plans or hopes does not, nor does what is not said, might be said, or was refused.
/// A report within a report belongs to the outer speaker.
/// </remarks>
internal sealed record Claim
{
    /// <summary>What is stated, without its attribution: no speaker, no cue, no "that" before it and no full stop behind it. It is one piece, or several
    /// where the attribution or the marks of another paragraph stand between: “Bergen is slow,” Brook said. “It will change.” A statement of quotations
    /// and nothing else is the words between their marks; otherwise the marks are part of it.</summary>
    public required EquatableArray<TextSpan> Pieces { get; init; }

    /// <summary>The line of the first word, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>Whether words of it stand in quotation marks.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>The speaker's <see cref="Model.Speaker.Name"/> in the same article; null when nobody can be named for certain.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker as the sentence has it: "Arana", "he", "a spokesman".</summary>
    public string? Mention { get; init; }

    /// <summary>The words that report the statement: "said", "According to".</summary>
    public string? Cue { get; init; }

    /// <summary>The name of the rule that found the attribution.</summary>
    public string? Rule { get; init; }

    /// <summary>From the first piece to the last, with the words between them.</summary>
    public TextSpan Span => TextSpan.FromBounds(Pieces[0].Start, Pieces[Pieces.Count - 1].End);

    /// <summary>The words of the pieces in <paramref name="text"/>, a blank between two.</summary>
    public string In(string text) => Pieces.Count == 1 ? Pieces[0].In(text) : string.Join(" ", Pieces.Select(piece => piece.In(text)));

    /// <summary>Whether <paramref name="words"/> begin and end in a piece: the attribution alone is the reporter's, what runs over it is not.</summary>
    public bool Holds(TextSpan words)
    {
        bool begins = false;
        foreach (TextSpan piece in Pieces)
        {
            begins |= words.Start >= piece.Start && words.Start < piece.End;
            if (words.End > piece.Start && words.End <= piece.End)
                return begins;
        }

        return false;
    }
}
