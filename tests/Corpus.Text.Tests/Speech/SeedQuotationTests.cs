using System.Text.Json;
using Corpus.Tests;
using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech;

/// <summary>The five source documents against what a person found in them.</summary>
public sealed class SeedQuotationTests
{
    private static readonly Dictionary<string, QuoteKind> _kinds = new()
    {
        ["direct"] = QuoteKind.Direct,
        ["fragment"] = QuoteKind.Partial,
        ["term"] = QuoteKind.Scare,
    };

    public static TheoryData<string> Seeds => [.. Repository.Seeds.Select(seed => Path.GetFileName(seed))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_quotation_of_a_source_is_found_with_its_exact_offsets_and_no_other(string seed)
    {
        (Article article, JsonElement gold) = Read(seed);
        TextSpan[] ignored = [.. gold.GetProperty("ignore").EnumerateArray().Select(Span)];

        Assert.Equal(
            gold.GetProperty("quotes").EnumerateArray().Select(quote => (Span(quote), quote.GetProperty("text").GetString(), quote.GetProperty("line").GetInt32())),
            article.Quotes.Where(quote => !ignored.Any(span => span.Contains(quote.Span))).Select(quote => (quote.Span, (string?)quote.Span.In(article.Text), quote.Line)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_quotation_of_body_and_headline_has_its_speaker_kind_and_outlet(string seed)
    {
        (Article article, JsonElement gold) = Read(seed);
        foreach (JsonElement expected in gold.GetProperty("quotes").EnumerateArray().Where(quote => quote.GetProperty("region").GetString() is "body" or "title"))
        {
            Quote actual = article.Quotes.Single(quote => quote.Span == Span(expected));
            string?[] speakers = [expected.GetProperty("speaker").GetString(), .. expected.GetProperty("speakerAlso").EnumerateArray().Select(also => also.GetString())];

            Assert.Contains(actual.Speaker, speakers);
            Assert.Equal((actual.Span, _kinds[expected.GetProperty("kind").GetString()!]), (actual.Span, actual.Kind));
            Assert.Equal((actual.Span, expected.GetProperty("via").GetString()), (actual.Span, actual.Via));
            if (actual.Cue is not null)
                Assert.StartsWith(actual.Cue, expected.GetProperty("cue").GetString(), StringComparison.Ordinal);
        }
    }

    private static (Article Article, JsonElement Gold) Read(string seed)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "seeds", seed));
        return (ArticleReader.Read(text), JsonDocument.Parse(Repository.Gold(seed)).RootElement);
    }

    private static TextSpan Span(JsonElement element) =>
        TextSpan.FromBounds(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());
}
