using System.Text.Json;

namespace Corpus.Generators.PackageTests;

/// <summary>Holds what a program printed of one article against the hand-made truth, fact by fact.</summary>
internal sealed class GoldComparison(string name, JsonElement gold, JsonElement article)
{
    private static readonly Dictionary<string, string> _kinds = new() { ["direct"] = "Direct", ["fragment"] = "Partial", ["term"] = "Scare" };

    private static readonly Dictionary<string, string[]> _regions = new()
    {
        ["body"] = ["Body"],
        ["title"] = ["Title"],
        // Whether a teaser is a related article or furniture is a matter of taste; that it is no body is not.
        ["related"] = ["Related", "Boilerplate", "Caption", "Byline"],
        ["boilerplate"] = ["Related", "Boilerplate", "Caption", "Byline"],
    };

    public int Right { get; private set; }

    public List<string> Wrong { get; } = [];

    public void Compare(string text)
    {
        Same("text", text, Text(article, "Text"));
        Same("passages", text, Text(article, "Covered"));
        Same("title", Text(gold, "title"), Text(article, "Title"));
        Same("outlet", Text(gold, "outlet"), Text(article, "Outlet"));
        Same("published", Text(gold, "published"), Text(article, "Published"));
        Same("syndicated from", Text(gold, "syndicatedFrom"), Text(article, "SyndicatedFrom"));
        Same("body", Text(gold, "body"), Text(article, "Body"));
        OneOf("byline", Alternatives("byline", "bylineAlso", gold), Text(article, "Byline"));

        var quotes = article.GetProperty("Quotes").EnumerateArray().ToDictionary(quote => (Number(quote, "Start"), Number(quote, "End")));
        foreach (JsonElement expected in gold.GetProperty("quotes").EnumerateArray())
        {
            string what = $"“{Text(expected, "text")}” (line {Number(expected, "line")})";
            if (!quotes.Remove((Number(expected, "start"), Number(expected, "end")), out JsonElement quote))
            {
                Wrong.Add($"{name}: {what} is missing");
                continue;
            }

            Same($"words of {what}", Text(expected, "text"), Text(quote, "Text"));
            Same($"line of {what}", expected.GetProperty("line").ToString(), quote.GetProperty("Line").ToString());
            Same($"slice of {what}", "True", quote.GetProperty("IsSlice").ToString());
            OneOf($"region of {what}", _regions[Text(expected, "region")!], Text(quote, "Region"));
            if (Text(expected, "region") is not ("body" or "title"))
                continue;

            OneOf($"speaker of {what}", Alternatives("speaker", "speakerAlso", expected), Text(quote, "Speaker"));
            Same($"kind of {what}", _kinds[Text(expected, "kind")!], Text(quote, "Kind"));
            Same($"via of {what}", Text(expected, "via"), Text(quote, "Via"));
        }

        foreach (JsonElement ignored in gold.GetProperty("ignore").EnumerateArray())
            quotes.Remove((Number(ignored, "start"), Number(ignored, "end")));

        foreach (JsonElement extra in quotes.Values)
            Wrong.Add($"{name}: “{Text(extra, "Text")}” (line {Number(extra, "Line")}) is no quotation");
    }

    private void Same(string what, string? expected, string? actual) => OneOf(what, [expected], actual);

    private void OneOf(string what, IEnumerable<string?> expected, string? actual)
    {
        if (expected.Contains(actual))
            Right++;
        else
            Wrong.Add($"{name}: {what}: “{string.Join("” or “", expected.Select(text => text ?? "(none)"))}” expected, “{actual ?? "(none)"}” found");
    }

    private static string?[] Alternatives(string property, string also, JsonElement element) =>
        [Text(element, property), .. element.TryGetProperty(also, out JsonElement more) ? more.EnumerateArray().Select(value => value.GetString()) : []];

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    private static int Number(JsonElement element, string property) => element.GetProperty(property).GetInt32();
}
