using Corpus.Text.Language;

namespace Corpus.Pages.Html.Markup;

/// <summary>The kinds of the tags that HTML knows.</summary>
internal static class ElementKinds
{
    private static readonly Dictionary<string, ElementKind> _kinds = EmbeddedTable.Rows(typeof(ElementKinds), "elements.tsv")
        .ToDictionary(row => row[0], row => (ElementKind)Enum.Parse(typeof(ElementKind), row[1]), StringComparer.Ordinal);

    /// <summary>The kind of a tag; none for one that HTML does not know, which is part of the line it stands in.</summary>
    public static ElementKind Of(string name) => _kinds.TryGetValue(name, out ElementKind kind) ? kind : ElementKind.None;
}
