using AngleSharp.Html.Parser;
using Corpus.Pages.Html.Markup;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>A tag, a comment or a run of text, and where the file has it.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Span">All that it is written in.</param>
/// <param name="Data">The tag's name in small letters, the comment, or the text as it is read.</param>
internal readonly record struct MarkupToken(HtmlTokenType Type, TextSpan Span, string Data)
{
    public bool IsEnd => Type == HtmlTokenType.EndTag;

    /// <summary>Whether the tag itself says that nothing is in it.</summary>
    public bool IsSelfClosing { get; init; }

    /// <summary>The value of <c>cite</c>; null where the tag has none.</summary>
    public string? Cite { get; init; }

    /// <summary>The value of <c>href</c>; null where the tag has none.</summary>
    public string? Target { get; init; }

    public ElementKind Kind => ElementKinds.Of(Data);

    public bool Is(ElementKind kind) => (Kind & kind) != 0;

    /// <summary>Whether nothing can be in the element.</summary>
    public bool IsEmpty => IsSelfClosing || Is(ElementKind.Void);
}
