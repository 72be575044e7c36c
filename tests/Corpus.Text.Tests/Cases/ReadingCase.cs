using System.Globalization;
using System.Text.Json;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Cases;

/// <summary>A made document and what a reader expects of it: the product's answer is compared field by field.</summary>
internal sealed class ReadingCase(string text, JsonElement expected)
{
    private readonly Article _article = ArticleReader.Read(text);

    /// <summary>Reads <c>NAME.txt</c> and <c>NAME.expected.json</c> of <paramref name="folder"/>.</summary>
    public static ReadingCase Open(string folder, string name)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, name + ".expected.json")));
        return new ReadingCase(File.ReadAllText(Path.Combine(folder, name + ".txt")), document.RootElement.GetProperty("expected").Clone());
    }

    /// <summary>Each answer that is not the expected one, in words.</summary>
    public IEnumerable<string> Faults() =>
        Field("title", _article.Title)
            .Concat(Field("byline", _article.Byline))
            .Concat(Field("outlet", _article.Outlet))
            .Concat(Field("published", _article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .Concat(Quotes())
            .Concat(Body("inbody", isIn: true))
            .Concat(Body("notbody", isIn: false))
            .Concat(Claims());

    private IEnumerable<string> Field(string name, string? actual)
    {
        if (expected.TryGetProperty(name, out JsonElement value) && !IsOneOf(value, actual))
            yield return $"{name}: {actual ?? "nothing"}, and not {value}";
    }

    private IEnumerable<string> Quotes()
    {
        if (!expected.TryGetProperty("quotes", out JsonElement quotes))
            yield break;

        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonElement quote in quotes.EnumerateArray())
        {
            string words = quote.GetProperty("t").GetString()!;
            listed.Add(words);
            Quote? found = _article.Quotes.FirstOrDefault(one => Words(one) == words);
            bool isOptional = quote.TryGetProperty("optional", out JsonElement optional) && optional.GetBoolean();
            if (found is null && !isOptional)
                yield return $"no quotation “{words}”";
            if (found is not null && quote.TryGetProperty("s", out JsonElement speaker) && !IsOneOf(speaker, found.Speaker))
                yield return $"“{words}” by {found.Speaker ?? "nobody"}, and not {speaker}";
        }

        if (!expected.TryGetProperty("exact", out JsonElement exact) || !exact.GetBoolean())
            yield break;
        foreach (Quote other in _article.Quotes.Where(one => one.Region == Region.Body && one.Kind != QuoteKind.Scare && !listed.Contains(Words(one))))
            yield return $"one quotation too many: “{Words(other)}”";
    }

    private IEnumerable<string> Body(string name, bool isIn)
    {
        if (!expected.TryGetProperty(name, out JsonElement lines))
            yield break;
        foreach (string line in lines.EnumerateArray().Select(line => line.GetString()!))
        {
            if (_article.Body.Contains(line, StringComparison.Ordinal) != isIn)
                yield return $"{name}: {line}";
        }
    }

    private IEnumerable<string> Claims()
    {
        if (!expected.TryGetProperty("claims", out JsonElement claims))
            yield break;
        foreach (JsonElement claim in claims.EnumerateArray())
        {
            string has = claim.GetProperty("has").GetString()!;
            Claim? found = _article.Claims.FirstOrDefault(one => one.Span.In(text).Contains(has, StringComparison.Ordinal));
            if (found is null)
                yield return $"no claim “{has}”";
            else if (claim.TryGetProperty("s", out JsonElement speaker) && !IsOneOf(speaker, found.Speaker))
                yield return $"claim “{has}” by {found.Speaker ?? "nobody"}, and not {speaker}";
        }
    }

    private string Words(Quote quote)
    {
        string words = quote.Span.In(text);
        return expected.TryGetProperty("trim", out JsonElement trim) && trim.GetBoolean() ? words.Trim() : words;
    }

    private static bool IsOneOf(JsonElement value, string? actual) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Any(one => IsOneOf(one, actual)),
        JsonValueKind.Null => actual is null,
        _ => value.GetString() is var only && (only == "*" || only == actual),
    };
}
