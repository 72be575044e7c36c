using Corpus.Pages.Html.Markup;
using Corpus.Pages.Json;

namespace Corpus.Pages.Html.Metadata;

/// <summary>What a page says of its article in JSON-LD: the object that is the article, and those that it refers to.</summary>
internal sealed class LinkedData
{
    // The kinds of schema.org that a page's own text can be, best first.
    private static readonly string[] _articleTypes =
    [
        "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "reviewnewsarticle", "backgroundnewsarticle",
        "advertisercontentarticle", "liveblogposting", "article", "blogposting",
        "socialmediaposting", "report", "techarticle", "scholarlyarticle", "medicalscholarlyarticle", "satiricalarticle", "review", "videoobject", "recipe",
        "webpage",
    ];

    private readonly List<Dictionary<string, object?>> _objects = [];
    private readonly Dictionary<string, Dictionary<string, object?>> _byId = new(StringComparer.Ordinal);

    private LinkedData()
    {
    }

    /// <summary>The object that is the article; null where the page has none.</summary>
    public Dictionary<string, object?>? Article { get; private set; }

    /// <summary>Reads all scripts of linked data.</summary>
    /// <param name="page">The page.</param>
    /// <param name="address">The page's address, by which it is told from others that it lists.</param>
    public static LinkedData Read(MarkupPage page, string? address)
    {
        var data = new LinkedData();
        foreach (MarkupElement element in page.Elements)
        {
            if (element.Name != "script" || element["type"] is not { } type || type.IndexOf("ld+json", StringComparison.OrdinalIgnoreCase) < 0)
                continue;

            for (int i = element.Start; i < element.End; i++)
            {
                if (page.Items[i].Text is { } text)
                    data.Take(LooseJson.Read(text));
            }
        }

        data.Article = data._objects.Select(one => (Object: one, Rank: RankOf(one, address)))
            .Where(one => one.Rank > 0)
            .OrderByDescending(one => one.Rank)
            .Select(one => one.Object)
            .FirstOrDefault();
        return data;
    }

    /// <summary>The text that stands under a name, entities undone; null where there is none.</summary>
    public static string? TextOf(Dictionary<string, object?>? thing, string name) =>
        thing is not null && thing.TryGetValue(name, out object? value) ? Text(value) : null;

    /// <summary>The names of those that stand under <paramref name="property"/> of the article: texts, objects with a name, or what they refer to.</summary>
    public IReadOnlyList<string> NamesOf(string property)
    {
        var names = new List<string>();
        if (Article is not null && Article.TryGetValue(property, out object? value))
            AddNames(value, names);
        return names;
    }

    /// <summary>The names of the page's own organisation and site, where the article names no publisher.</summary>
    public IEnumerable<string> SiteNames() => _objects
        .Where(one => TypesOf(one).Any(type => type is "website" or "newsmediaorganization" or "organization"))
        .OrderBy(one => TypesOf(one).Contains("organization"))
        .Select(one => TextOf(one, "name"))
        .Where(name => name is { Length: > 0 })!;

    private void AddNames(object? value, List<string> names)
    {
        switch (value)
        {
            case List<object?> list:
                foreach (object? item in list)
                    AddNames(item, names);
                break;
            case Dictionary<string, object?> thing when !thing.ContainsKey("name") && thing.TryGetValue("@id", out object? id) && id is string key
                && _byId.TryGetValue(key, out Dictionary<string, object?>? other):
                AddNames(TextOf(other, "name"), names);
                break;
            case Dictionary<string, object?> thing when thing.TryGetValue("name", out object? name):
                AddNames(name, names);
                break;
            case string text when Entities.Undo(text).Trim() is { Length: > 0 } plain:
                names.Add(plain);
                break;
        }
    }

    private void Take(object? root)
    {
        var pending = new Stack<object?>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case List<object?> list:
                    for (int i = list.Count - 1; i >= 0; i--)
                        pending.Push(list[i]);
                    break;
                case Dictionary<string, object?> thing:
                    _objects.Add(thing);
                    if (thing.TryGetValue("@id", out object? id) && id is string key
                        && (!_byId.TryGetValue(key, out Dictionary<string, object?>? known) || known.Count < thing.Count))
                        _byId[key] = thing;
                    foreach (object? value in thing.Values.Reverse())
                        pending.Push(value);
                    break;
            }
        }
    }

    private static int RankOf(Dictionary<string, object?> thing, string? address)
    {
        int type = int.MaxValue;
        foreach (string name in TypesOf(thing))
        {
            int index = Array.IndexOf(_articleTypes, name);
            type = index >= 0 ? Math.Min(type, index) : type;
        }

        if (type == int.MaxValue)
            return 0;

        int rank = 100 - type;
        rank += thing.ContainsKey("articleBody") ? 100 : 0;
        rank += thing.ContainsKey("headline") ? 100 : 0;
        rank += thing.ContainsKey("datePublished") ? 100 : 0;
        rank += thing.ContainsKey("author") ? 50 : 0;
        bool isThis = address is not null && (PageAddress.AreOne(TextOf(thing, "url"), address)
            || PageAddress.AreOne(TextOf(thing, "mainEntityOfPage"), address) || PageAddress.AreOne(TextOf(thing, "@id"), address));
        return rank + (isThis ? 500 : 0);
    }

    private static IEnumerable<string> TypesOf(Dictionary<string, object?> thing)
    {
        thing.TryGetValue("@type", out object? type);
        IEnumerable<object?> types = type is List<object?> list ? list : [type];
        foreach (object? one in types)
        {
            if (one is string name)
                yield return name.Substring(name.LastIndexOf('/') + 1).ToLowerInvariant();
        }
    }

    private static string? Text(object? value) => value switch
    {
        string text => Entities.Undo(text),
        List<object?> { Count: > 0 } list => Text(list[0]),
        Dictionary<string, object?> thing => TextOf(thing, "@id") ?? TextOf(thing, "name") ?? TextOf(thing, "@value"),
        _ => null,
    };
}
