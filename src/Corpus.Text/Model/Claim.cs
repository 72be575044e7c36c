namespace Corpus.Text.Model;

/// <summary>A statement, or a question, that the article's body attributes to somebody.</summary>
/// <remarks>
/// What is said, asked, promised, ordered, denied or judged counts, and what somebody is reported to believe or to have found. What somebody only wants, plans or hopes
/// does not, nor does what is not said, might be said, or was refused. A report within a report belongs to the outer speaker.
/// </remarks>
public sealed record Claim
{
    /// <summary>What is stated, without its attribution: no speaker, no cue, no "that" before it and no full stop behind it. A statement that is one
    /// quotation and nothing else is the words between its marks; otherwise the marks of its quotations are part of it.</summary>
    public required TextSpan Span { get; init; }

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
}
