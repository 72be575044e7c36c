using System.Globalization;
using Corpus.Pages.Html.Markup;
using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;

namespace Corpus.Pages.Html.Metadata;

/// <summary>The day on which a page was published, as it says in its metadata.</summary>
internal static class PublishedReader
{
    private static readonly string[] _tags =
    [
        "article:published_time", "og:published_time", "article:published", "og:article:published_time", "datepublished", "date", "dc.date.issued", "dc.date",
        "dcterms.date", "dcterms.created", "dc.date.created",
        "dcterms.issued", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "article.published", "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime", "originalpublicationdate", "article_date_original", "displaydate", "ptime", "last-modified-date", "prism.publicationdate",
        "citation_publication_date", "rnews:datepublished",
    ];

    /// <summary>The day; null where the metadata names none.</summary>
    public static Found<DateTime>? Read(PageMetadata page)
    {
        foreach ((string? value, string where) in Said(page))
        {
            if (Day(value) is { } day)
                return new Found<DateTime>(day, where);
        }

        return null;
    }

    /// <summary>The day of the first <c>time</c> from the title down to the article's first words.</summary>
    /// <param name="page">What the page says of itself.</param>
    /// <param name="from">Where to begin, as an index of the page's items.</param>
    /// <param name="to">Where to end.</param>
    public static Found<DateTime>? ReadTime(PageMetadata page, int from, int to)
    {
        foreach (MarkupElement element in page.Page.Elements)
        {
            if (element.Name == "time" && element.Start >= from && element.Start < to && Day(element["datetime"]) is { } day)
                return new Found<DateTime>(day, "time");
        }

        return null;
    }

    /// <summary>What the page says only of its last change, or in its address, for one that says nothing else.</summary>
    public static Found<DateTime>? ReadWeak(PageMetadata page)
    {
        foreach ((string? value, string where) in new[]
        {
            (DayIn(page.Address?.Value), "address"),
            (LinkedData.TextOf(page.Data.Article, "dateModified"), "JSON-LD dateModified"),
            (page.Tags.First("article:modified_time"), "article:modified_time"),
        })
        {
            if (Day(value) is { } day)
                return new Found<DateTime>(day, where);
        }

        return null;
    }

    private static IEnumerable<(string? Value, string Where)> Said(PageMetadata page)
    {
        yield return (LinkedData.TextOf(page.Data.Article, "datePublished"), "JSON-LD");
        foreach (string tag in _tags)
            yield return (page.Tags.First(tag), "meta " + tag);
        foreach (string value in page.Microdata.Values("datePublished"))
            yield return (value, "itemprop datePublished");
        yield return (LinkedData.TextOf(page.Data.Article, "uploadDate") ?? LinkedData.TextOf(page.Data.Article, "dateCreated"), "JSON-LD");
        foreach (MarkupElement element in page.Page.Elements)
        {
            if (element.Name == "time" && (element["pubdate"] is not null || Has(element, "published")))
                yield return (element["datetime"], "time");
        }
    }

    private static bool Has(MarkupElement element, string word) =>
        element["class"] is { } names && names.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The day that <paramref name="value"/> begins with, or that it prints in any way that leaves no choice; or counts in seconds or
    /// milliseconds.</summary>
    internal static DateTime? Day(string? value)
    {
        if (value is null)
            return null;

        string trimmed = value.Trim();
        if (trimmed.Length is 10 or 13 && trimmed.All(char.IsDigit) && long.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
            return Sensible(new DateTime(1970, 1, 1).AddSeconds(trimmed.Length == 13 ? count / 1000 : count).Date);
        if (trimmed.Length >= 8 && trimmed.Take(8).All(char.IsDigit)
            && DateTime.TryParseExact(trimmed.Substring(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime compact))
            return Sensible(compact);

        IReadOnlyList<FoundDate> dates = DateReader.Find(trimmed, new TextSpan(0, Math.Min(trimmed.Length, 80)));
        return dates.Count > 0 && !dates[0].IsOrderOpen ? Sensible(dates[0].MonthFirst) : null;
    }

    private static DateTime? Sensible(DateTime day) => day.Year is >= 1990 and < 2100 ? day : null;

    // /2024/05/28/ and /2024-05-28- in an address.
    private static string? DayIn(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
            return null;

        string path = uri.AbsolutePath;
        for (int i = 0; i + 9 < path.Length; i++)
        {
            bool isBounded = i == 0 || !char.IsDigit(path[i - 1]);
            if (!isBounded || path[i + 4] is not ('/' or '-') || path[i + 7] != path[i + 4] || (i + 10 < path.Length && char.IsDigit(path[i + 10])))
                continue;
            string digits = path.Substring(i, 4) + path.Substring(i + 5, 2) + path.Substring(i + 8, 2);
            if (digits.All(char.IsDigit) && DateTime.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                return digits;
        }

        return null;
    }
}
