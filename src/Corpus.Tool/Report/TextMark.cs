using Corpus.Text.Model;

namespace Corpus.Tool.Report;

/// <summary>What a stretch of an article's text is.</summary>
internal enum MarkKind
{
    /// <summary>Cited words.</summary>
    Citation,

    /// <summary>A statement that the article gives as somebody's.</summary>
    Claim,

    /// <summary>Words in quotation marks.</summary>
    Quotation,

    /// <summary>A number and what it counts.</summary>
    Figure,
}

/// <summary>A stretch of an article's text that the page sets off.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Which one of its kind.</param>
internal readonly record struct TextMark(TextSpan Span, MarkKind Kind, int Index);
