namespace Corpus.Text.Model;

/// <summary>A quotation: words between quotation marks, and whose they are.</summary>
internal sealed record Quote
{
    /// <summary>The words between the outer marks.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The line of the first word, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>How it stands in the reporter's text.</summary>
    public required QuoteKind Kind { get; init; }

    /// <summary>What part of the page it stands in.</summary>
    public required Region Region { get; init; }

    /// <summary>The speaker's <see cref="Model.Speaker.Name"/> in the same article; null when nobody can be named for certain.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker as the sentence has it: "Arana", "he", "a spokesman".</summary>
    public string? Mention { get; init; }

    /// <summary>The words that report the speech: "told", "According to".</summary>
    public string? Cue { get; init; }

    /// <summary>The outlet that the quotation was taken over from.</summary>
    public string? Via { get; init; }

    /// <summary>The index, in the article's quotations, of the one that this one goes on from: the second part of “A,” she said, “B.”, and each further
    /// paragraph of a long quotation. Null for a quotation that begins by itself.</summary>
    public int? ContinuesFrom { get; init; }

    /// <summary>The name of the rule that found the speaker; null when none did.</summary>
    public string? Rule { get; init; }
}
