using AngleSharp.Common;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Corpus.Pages.Html.Markup;

/// <summary>Reads a web page: AngleSharp's tokens, nested here in one pass.</summary>
/// <remarks>
/// The standard's tree moves and copies elements to mend a page, and a hostile page can make that cost the square of its length. Words need none of it:
/// an end tag closes what it names where that is open, a start tag closes what cannot hold it, and what is nested deeper than any article is not opened.
/// No step looks at more than the open elements, of which there are <see cref="Deepest"/> at most.
/// </remarks>
internal sealed class MarkupParser : IDisposable
{
    /// <summary>How deep elements are nested; a browser stops at 512.</summary>
    public const int Deepest = 256;

    // Attributes that say something about the words, or about the page.
    private static readonly HashSet<string> _asked = new(StringComparer.Ordinal)
    {
        "alt", "aria-hidden", "charset", "class", "content", "data-testid", "data-component", "datetime", "hidden", "href",
        "http-equiv", "id", "itemprop", "itemscope", "itemtype", "lang", "name",
        "property", "pubdate", "rel", "role", "style", "title", "type",
    };

    private readonly HtmlTokenizer _tokenizer;
    private readonly List<MarkupItem> _items = [];
    private readonly List<MarkupElement> _elements = [];
    private readonly List<MarkupElement> _open = [];
    private readonly List<KeyValuePair<string, string>> _rootAttributes = [];
    private readonly Dictionary<string, int> _tooDeep = new(StringComparer.Ordinal);
    private readonly Dictionary<StringOrMemory, string> _names = [];
    private readonly CancellationToken _cancellationToken;

    private MarkupParser(string html, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _tokenizer = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = (ref StructHtmlToken _, ReadOnlyMemory<char> name) => _asked.Contains(name.ToString()),
        };
    }

    /// <summary>Reads <paramref name="html"/>, whatever it is, in time linear in its length.</summary>
    public static MarkupPage Parse(string html, CancellationToken cancellationToken = default)
    {
        using var parser = new MarkupParser(html, cancellationToken);
        return parser.Read();
    }

    /// <inheritdoc/>
    public void Dispose() => _tokenizer.Dispose();

    private MarkupPage Read()
    {
        Open(new MarkupElement("html", null, _rootAttributes));
        while (true)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            ref StructHtmlToken token = ref _tokenizer.GetStructToken();
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    Start(ref token);
                    break;
                case HtmlTokenType.EndTag:
                    End(NameOf(token.Name));
                    break;
                case HtmlTokenType.Character:
                    Take(token.Data);
                    break;
                case HtmlTokenType.EndOfFile:
                    CloseDownTo(0);
                    return new MarkupPage(_items, _elements);
            }
        }
    }

    private MarkupElement Current => _open[_open.Count - 1];

    private string NameOf(StringOrMemory name)
    {
        if (!_names.TryGetValue(name, out string? known))
        {
            known = name.ToString();
            _names.Add(known, known);
        }

        return known;
    }

    private void Take(StringOrMemory words)
    {
        if (Current.Name is "script" && !IsData(Current))
            return;
        if (Current.Name is "style")
            return;
        if (Current.Name == "head")
        {
            if (words.Memory.Span.IsWhiteSpace())
                return;
            CloseDownTo(_open.Count - 1);
        }

        _items.Add(new MarkupItem(Current, words.ToString(), IsEnd: false));
    }

    private static bool IsData(MarkupElement script) => script["type"] is { } type && type.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0;

    private void Start(ref StructHtmlToken token)
    {
        string name = NameOf(token.Name);
        ElementKind kind = ElementKinds.Of(name);
        if (name == "html")
        {
            if (_rootAttributes.Count == 0)
                _rootAttributes.AddRange(AttributesOf(ref token));
            return;
        }

        MakeRoom(name, kind);
        if ((kind & (ElementKind.Raw | ElementKind.RawWithEntities)) != 0 && !IsInside("svg"))
            _tokenizer.State = name == "script" ? HtmlParseMode.Script : (kind & ElementKind.Raw) != 0 ? HtmlParseMode.Rawtext : HtmlParseMode.RCData;

        bool isClosed = (kind & ElementKind.Void) != 0 || (token.IsSelfClosing && IsInside("svg"));
        if (!isClosed && _open.Count >= Deepest)
        {
            _tooDeep.TryGetValue(name, out int count);
            _tooDeep[name] = count + 1;
            if ((kind & ElementKind.Block) != 0)
                _items.Add(new MarkupItem(new MarkupElement("br", Current, []), null, IsEnd: false));
            return;
        }

        var element = new MarkupElement(name, Current, AttributesOf(ref token)) { Start = _items.Count };
        if (!isClosed)
        {
            Open(element);
            return;
        }

        _items.Add(new MarkupItem(element, null, IsEnd: false));
        element.End = _items.Count;
        _elements.Add(element);
    }

    private static KeyValuePair<string, string>[] AttributesOf(ref StructHtmlToken token)
    {
        int count = token.Attributes.Count;
        if (count == 0)
            return [];

        var attributes = new KeyValuePair<string, string>[count];
        for (int i = 0; i < count; i++)
            attributes[i] = new KeyValuePair<string, string>(token.Attributes[i].Name.ToString(), token.Attributes[i].Value.ToString());
        return attributes;
    }

    private void Open(MarkupElement element)
    {
        _open.Add(element);
        _elements.Add(element);
        _items.Add(new MarkupItem(element, null, IsEnd: false));
    }

    // Closes what cannot hold the element that starts: the last paragraph, list item, cell, choice or link, and the head of the page.
    private void MakeRoom(string name, ElementKind kind)
    {
        if (Current.Name == "head" && (kind & ElementKind.Head) == 0 && name is not ("noscript" or "template"))
            CloseDownTo(_open.Count - 1);

        if ((kind & ElementKind.EndsParagraph) != 0)
            CloseOpen(static element => element.Name == "p", static element => element.Is(ElementKind.Room)
                || (element.Is(ElementKind.Block) && element.Name != "p"));
        if ((kind & ElementKind.Heading) != 0 && Current.Is(ElementKind.Heading))
            CloseDownTo(_open.Count - 1);

        switch (name)
        {
            case "li":
                CloseOpen(static element => element.Name == "li", static element => element.Is(ElementKind.Room)
                    || element.Name is "ul" or "ol" or "menu" or "dir");
                break;
            case "dd" or "dt":
                CloseOpen(static element => element.Name is "dd" or "dt", static element => element.Is(ElementKind.Room) || element.Name == "dl");
                break;
            case "td" or "th":
                CloseOpen(static element => element.Name is "td" or "th", static element => element.Name == "table");
                break;
            case "tr":
                CloseOpen(static element => element.Name == "tr", static element => element.Name == "table");
                break;
            case "tbody" or "thead" or "tfoot":
                CloseOpen(static element => element.Name is "tbody" or "thead" or "tfoot" or "caption" or "colgroup",
                    static element => element.Name == "table");
                break;
            case "option" or "optgroup":
                CloseOpen(static element => element.Name is "option", static element => element.Name == "select");
                break;
            case "a":
                CloseOpen(static element => element.Name == "a", static element => element.Is(ElementKind.Room | ElementKind.Block));
                break;
        }
    }

    private void CloseOpen(Func<MarkupElement, bool> isIt, Func<MarkupElement, bool> stops)
    {
        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (isIt(_open[i]))
            {
                CloseDownTo(i);
                return;
            }

            if (stops(_open[i]))
                return;
        }
    }

    private void End(string name)
    {
        if (_tooDeep.TryGetValue(name, out int count) && count > 0)
        {
            _tooDeep[name] = count - 1;
            return;
        }

        // The end of the page's body is its last word only where nothing follows.
        if (name is "html" or "body")
            return;

        ElementKind kind = ElementKinds.Of(name);
        bool isBlock = (kind & (ElementKind.Block | ElementKind.Room | ElementKind.Table)) != 0;
        for (int i = _open.Count - 1; i > 0; i--)
        {
            MarkupElement element = _open[i];
            if (element.Name == name)
            {
                CloseDownTo(i);
                return;
            }

            bool isTablesOwn = (kind & ElementKind.Table) != 0 && element.Name != "table";
            if (!isTablesOwn && element.Is(isBlock ? ElementKind.Room : ElementKind.Room | ElementKind.Block))
                return;
        }
    }

    private bool IsInside(string name)
    {
        for (int i = _open.Count - 1; i > 0; i--)
        {
            if (_open[i].Name == name)
                return true;
            if (_open[i].Is(ElementKind.Block))
                return false;
        }

        return false;
    }

    private void CloseDownTo(int index)
    {
        for (int i = _open.Count - 1; i >= index; i--)
        {
            _items.Add(new MarkupItem(_open[i], null, IsEnd: true));
            _open[i].End = _items.Count;
        }

        _open.RemoveRange(index, _open.Count - index);
    }
}
