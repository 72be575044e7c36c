namespace Corpus.Pages.Html.Markup;

/// <summary>What stands at one place of a page: an element's beginning, its end, or words.</summary>
/// <param name="Element">The element that begins or ends here, or the one that the words stand in.</param>
/// <param name="Text">The words; null at a beginning or an end.</param>
/// <param name="IsEnd">Whether the element ends here. One that has no end tag begins only.</param>
internal readonly record struct MarkupItem(MarkupElement Element, string? Text, bool IsEnd)
{
    public bool IsStart => Text is null && !IsEnd;
}
