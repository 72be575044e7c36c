namespace Corpus.Pages.Html.Markup;

/// <summary>A web page as its parser saw it: beginnings, ends and words in the order of the source.</summary>
internal sealed class MarkupPage(IReadOnlyList<MarkupItem> items, IReadOnlyList<MarkupElement> elements)
{
    public IReadOnlyList<MarkupItem> Items { get; } = items;

    /// <summary>All elements, in the order of their start tags.</summary>
    public IReadOnlyList<MarkupElement> Elements { get; } = elements;

    /// <summary>The words in an element, white space folded.</summary>
    public string TextOf(MarkupElement element, int longest = int.MaxValue)
    {
        var text = new WordsBuilder();
        for (int i = element.Start; i < element.End && text.Length < longest; i++)
        {
            MarkupItem item = Items[i];
            if (item.Text is not null)
                text.Append(item.Text);
            else if (item.Element.Is(ElementKind.Block | ElementKind.Table) || item.Element.Name == "br")
                text.AppendBlank();
        }

        return text.ToString();
    }
}
