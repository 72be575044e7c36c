using Corpus.Pages.Html.Markup;

namespace Corpus.Pages.Html.Metadata;

/// <summary>The <c>meta</c> and <c>link</c> tags of a page, by their names in small letters.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _links = new(StringComparer.Ordinal);

    public MetaTags(MarkupPage page)
    {
        foreach (MarkupElement element in page.Elements)
        {
            if (element.Name == "meta" && element["content"] is { } content && Entities.Undo(content).Trim() is { Length: > 0 } value)
            {
                // <meta itemprop> inside the article is microdata.
                foreach (string? name in (string?[])[element["property"], element["name"]])
                {
                    if (name is { Length: > 0 })
                        Add(name.Trim().ToLowerInvariant(), value);
                }
            }
            else if (element.Name == "link" && element["rel"] is { } rel && element["href"] is { } href)
            {
                foreach (string one in rel.ToLowerInvariant().Split(' '))
                {
                    if (!_links.ContainsKey(one))
                        _links.Add(one, href.Trim());
                }
            }
        }
    }

    /// <summary>The first value of that name; null for none.</summary>
    public string? First(string name) => _values.TryGetValue(name, out List<string>? values) ? values[0] : null;

    /// <summary>All values of that name, in order.</summary>
    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out List<string>? values) ? values : [];

    /// <summary>Where the first link of that kind leads; null for none.</summary>
    public string? Link(string rel) => _links.TryGetValue(rel, out string? href) ? href : null;

    private void Add(string name, string value)
    {
        if (!_values.TryGetValue(name, out List<string>? values))
            _values.Add(name, values = []);
        if (!values.Contains(value))
            values.Add(value);
    }
}
