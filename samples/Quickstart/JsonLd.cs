using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Quickstart.Corpus;

/// <summary>The corpus for other programs: schema.org's NewsArticle, Quotation and Claim, each with the W3C's text-quote selector, which finds the words again
/// in the article: the words themselves and what stands right before and behind them.</summary>
/// <remarks>https://schema.org/Quotation, https://schema.org/Claim, https://www.w3.org/TR/annotation-model/#text-quote-selector</remarks>
internal static class JsonLd
{
    private const int Surroundings = 32;

    private static readonly JsonSerializerOptions _options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<Article> articles)
    {
        var graph = new JsonArray();
        foreach (Article article in articles)
        {
            graph.Add(NewsArticle(article));
            foreach (Quote quote in article.Quotes)
                graph.Add(Statement("Quotation", "quote", quote.Id, quote.Text, article, quote.Start, "creator", quote.Speaker));
            foreach (Claim claim in article.Claims)
                graph.Add(Statement("Claim", "claim", claim.Id, claim.Text, article, claim.Start, "author", claim.Speaker));
        }

        return new JsonObject
        {
            ["@context"] = new JsonArray("https://schema.org", new JsonObject { ["oa"] = "http://www.w3.org/ns/oa#" }),
            ["@graph"] = graph,
        }.ToJsonString(_options);
    }

    private static JsonObject NewsArticle(Article article) => WithoutNulls(new JsonObject
    {
        ["@type"] = "NewsArticle",
        ["@id"] = Name("article", article.Id),
        ["headline"] = article.Title,
        ["author"] = article.Byline is null ? null : new JsonObject { ["@type"] = "Person", ["name"] = article.Byline },
        ["publisher"] = article.Outlet is null ? null : new JsonObject { ["@type"] = "Organization", ["name"] = article.Outlet },
        ["datePublished"] = article.Published?.ToString("yyyy-MM-dd"),
        ["url"] = article.Url,
        ["isBasedOn"] = article.ReprintOf is null ? null : new JsonObject { ["@id"] = Name("article", article.ReprintOf.Id) },
    });

    private static JsonObject Statement(string type, string kind, string id, string text, Article article, int start, string by, Speaker? speaker)
    {
        int end = start + text.Length;
        return WithoutNulls(new JsonObject
        {
            ["@type"] = type,
            ["@id"] = Name(kind, id),
            ["text"] = text,
            [by] = speaker is null ? null : new JsonObject { ["@id"] = Name("speaker", speaker.Id), ["name"] = speaker.Name, ["jobTitle"] = speaker.Role },
            [type == "Claim" ? "appearance" : "isPartOf"] = new JsonObject { ["@id"] = Name("article", article.Id) },
            ["oa:hasSelector"] = new JsonObject
            {
                ["@type"] = "oa:TextQuoteSelector",
                ["oa:exact"] = text,
                ["oa:prefix"] = article.Text[Whole(article.Text, Math.Max(0, start - Surroundings))..start],
                ["oa:suffix"] = article.Text[end..Whole(article.Text, Math.Min(article.Text.Length, end + Surroundings))],
            },
        });
    }

    // A character of two code units is not cut in the middle.
    private static int Whole(string text, int offset) => offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;

    private static string Name(string kind, string id) => $"urn:corpus:{kind}:{Uri.EscapeDataString(id).Replace("%2F", "/")}";

    private static JsonObject WithoutNulls(JsonObject thing)
    {
        foreach (string property in thing.Where(property => property.Value is null).Select(property => property.Key).ToList())
            thing.Remove(property);
        foreach (JsonObject inner in thing.Select(property => property.Value).OfType<JsonObject>())
            WithoutNulls(inner);

        return thing;
    }
}
