using Corpus.Pages.Html.Lines;
using Corpus.Pages.Html.Markup;
using Corpus.Text.Language;
using Corpus.Text.Pages.Bylines;

namespace Corpus.Pages.Html.Metadata;

/// <summary>Who wrote a page, as it says in its metadata: names of people, or of an agency; never the page's own publisher, an address or a user's sign-in
/// name.</summary>
internal static class AuthorReader
{
    private const int LongestName = 60;
    private const int MostNames = 8;

    private static readonly string[] _tags =
    [
        "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "dc.creator.name", "byl",
        "authors", "cxenseparse:author", "rbauthors", "twitter:data1",
    ];

    private static readonly string[] _labels = ["written by", "posted by", "reported by", "by"];

    /// <summary>The authors; null where the metadata names none.</summary>
    /// <param name="page">What the page says of itself.</param>
    /// <param name="outlet">Who published it.</param>
    public static Found<string>? Read(PageMetadata page, string? outlet)
    {
        foreach ((IEnumerable<string> said, string where) in Said(page))
        {
            if (Join(said, outlet, page.Address?.Value) is { } names)
                return new Found<string>(names, where);
        }

        return null;
    }

    private static IEnumerable<(IEnumerable<string> Said, string Where)> Said(PageMetadata page)
    {
        yield return (page.Data.NamesOf("author"), "JSON-LD");
        yield return (page.Data.NamesOf("creator"), "JSON-LD");
        foreach (string tag in _tags)
        {
            // The first label of a card may be anything.
            if (tag != "twitter:data1" || IsByLabel(page.Tags.First("twitter:label1")))
                yield return (page.Tags.All(tag), "meta " + tag);
        }

        yield return (page.Microdata.Values("author"), "itemprop author");
        yield return (Linked(page.Page), "rel author");
    }

    private static bool IsByLabel(string? label) =>
        label is not null && Array.Exists(_labels, one => label.StartsWith(one, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Linked(MarkupPage page)
    {
        foreach (MarkupElement element in page.Elements)
        {
            if (element.Name == "a" && element["rel"] is { } rel && Array.IndexOf(rel.ToLowerInvariant().Split(' '), "author") >= 0)
                yield return page.TextOf(element, LongestName * 2);
        }
    }

    /// <summary>The names among <paramref name="said"/> with commas between them; null for none.</summary>
    internal static string? Join(IEnumerable<string> said, string? outlet, string? address)
    {
        var names = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in said.SelectMany(Parts))
        {
            string key = LooseWording.Of(name.AsSpan());
            if (key.Length > 1 && names.Count < MostNames && !IsSite(name, key, outlet, address) && keys.Add(key))
                names.Add(name);
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    // "By Jane Doe and John Roe, Reporters": the people, one by one.
    private static IEnumerable<string> Parts(string said)
    {
        string names = string.Join(" ", said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (names.IndexOf("://", StringComparison.Ordinal) >= 0 || names.StartsWith("@", StringComparison.Ordinal)
            || names.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            yield break;

        names = WithoutBy(names);
        foreach (string part in names.Split([", ", "; ", ";", " | ", " / ", " · ", " • "], StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (string one in SplitAtAnd(part))
            {
                string name = WithoutBy(one.Trim(' ', ',', '|', '·', '-', '–', '—', '*', ':'));
                if (name.Length is > 1 and <= LongestName && name.IndexOf('@') < 0 && !IsOccupation(name) && !IsSignIn(name) && name.Any(char.IsLetter))
                    yield return name;
            }
        }
    }

    private static string WithoutBy(string names)
    {
        string lower = names.ToLowerInvariant();
        foreach (string phrase in Lexicon.ByPhrasesByLetter[names.Length == 0 ? ' ' : Scripts.ToLower(names[0])])
        {
            if (lower.Length > phrase.Length + 1 && lower.StartsWith(phrase, StringComparison.Ordinal) && (lower[phrase.Length] is ' ' or ':'))
                return names.Substring(phrase.Length + 1).TrimStart(' ', ':');
        }

        return names;
    }

    private static IEnumerable<string> SplitAtAnd(string part)
    {
        string[] words = part.Split(' ');
        int start = 0;
        for (int i = 1; i + 1 < words.Length; i++)
        {
            if (!PersonNames.IsAnd(words[i].ToLowerInvariant()))
                continue;
            yield return string.Join(" ", words.Skip(start).Take(i - start));
            start = i + 1;
        }

        yield return string.Join(" ", words.Skip(start));
    }

    // "ann.lee.1972" is how somebody signs in.
    private static bool IsSignIn(string name) => name.IndexOf(' ') < 0 && name.Any(char.IsDigit) && name.IndexOfAny(['.', '_', '-']) > 0;

    private static bool IsOccupation(string name) => PersonNames.IsOccupation(name) && PersonNames.Read(name, 0, out _).Count == 0;

    private static bool IsSite(string name, string key, string? outlet, string? address) =>
        (outlet is not null && LooseWording.Of(outlet.AsSpan()) is { Length: > 0 } site && (site == key || site == "the" + key || "the" + site == key))
        || (PersonNames.Read(name, 0, out _).Count == 0 && OutletReader.IsOfHost(name, PageAddress.HostOf(address)))
        || key is "admin" or "administrator" or "editor" or "staff" or "webmaster" or "author" or "guest" or "unknown" or "none" or "null" or "undefined";
}
