using Corpus.Text.Model;

namespace Corpus.Text.Pages;

/// <summary>What a reader takes as one paragraph: a line, or in hard-wrapped text the lines up to the next blank one.</summary>
/// <param name="Region">What part of the page it stands in.</param>
/// <param name="Line">Its first line, counted from 1.</param>
/// <param name="Span">Its text without white space at both ends, and without a leading list bullet.</param>
internal readonly record struct Paragraph(Region Region, int Line, TextSpan Span)
{
    /// <summary>Why it has its region, in words for people.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it is known to have no quotation mark, and no apostrophe but inside words: then nobody looks for quotations in it.</summary>
    internal bool HasNoMark { get; init; }

    /// <summary>Whether it is known to have no digit and no word of number in any language: then nobody looks for numbers in it.</summary>
    internal bool HasNoNumber { get; init; }
}
