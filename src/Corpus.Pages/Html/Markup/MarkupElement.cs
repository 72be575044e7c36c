namespace Corpus.Pages.Html.Markup;

/// <summary>An element of a web page: its tag, what was said in it, and where it stands.</summary>
internal sealed class MarkupElement(string name, MarkupElement? parent, IReadOnlyList<KeyValuePair<string, string>> attributes)
{
    /// <summary>The tag, in small letters.</summary>
    public string Name { get; } = name;

    public MarkupElement? Parent { get; } = parent;

    /// <summary>How many elements it stands in.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public ElementKind Kind { get; } = ElementKinds.Of(name);

    /// <summary>Those that somebody asks for (<see cref="MarkupParser"/>), in order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes { get; } = attributes;

    /// <summary>The index of the item that opens it.</summary>
    public int Start { get; init; }

    /// <summary>The index behind the last item in it.</summary>
    public int End { get; set; }

    /// <summary>The value of an attribute; null where it has none of that name.</summary>
    public string? this[string attribute]
    {
        get
        {
            foreach (KeyValuePair<string, string> one in Attributes)
            {
                if (one.Key == attribute)
                    return one.Value;
            }

            return null;
        }
    }

    public bool Is(ElementKind kind) => (Kind & kind) != 0;

    public override string ToString() => "<" + Name + ">";
}
