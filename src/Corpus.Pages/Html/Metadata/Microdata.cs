using Corpus.Pages.Html.Markup;

namespace Corpus.Pages.Html.Metadata;

/// <summary>Properties of microdata, as elements carry them.</summary>
internal sealed class Microdata(MarkupPage page)
{
    private const int LongestText = 400;

    /// <summary>The values of a property in order: what the element says in an attribute, or its words; of a person's or an organisation's the name in
    /// it.</summary>
    public IEnumerable<string> Values(string property)
    {
        foreach (MarkupElement element in page.Elements)
        {
            if (!Has(element, property) || IsOfComment(element))
                continue;

            string? value = element["content"] ?? element["datetime"] ?? NameIn(element) ?? page.TextOf(element, LongestText);
            if (Entities.Undo(value).Trim() is { Length: > 0 } said)
                yield return said;
        }
    }

    private static bool Has(MarkupElement element, string property) =>
        element["itemprop"] is { } names && Array.Exists(names.Split(' '), name => string.Equals(name, property, StringComparison.OrdinalIgnoreCase));

    // Who comments is an author, too.
    private static bool IsOfComment(MarkupElement element)
    {
        for (MarkupElement? outer = element; outer is not null; outer = outer.Parent)
        {
            if (Says(outer["itemtype"]) || Says(outer["class"]) || Says(outer["id"]))
                return outer.Name is not ("body" or "html");
        }

        return false;

        static bool Says(string? value) => value is not null && value.IndexOf("comment", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private string? NameIn(MarkupElement element)
    {
        for (int i = element.Start + 1; element["itemscope"] is not null && i < element.End; i++)
        {
            MarkupItem item = page.Items[i];
            if (item.IsStart && Has(item.Element, "name"))
                return item.Element["content"] ?? page.TextOf(item.Element, LongestText);
        }

        return null;
    }
}
