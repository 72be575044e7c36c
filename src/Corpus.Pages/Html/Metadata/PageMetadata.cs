using Corpus.Pages.Html.Markup;
using Corpus.Text.Language;
using Corpus.Text.Pages;

namespace Corpus.Pages.Html.Metadata;

/// <summary>What a page says of itself outside its text: linked data, meta tags, microdata, its address.</summary>
internal sealed class PageMetadata
{
    private PageMetadata(MarkupPage page, string? givenAddress)
    {
        Page = page;
        Tags = new MetaTags(page);
        Address = AddressOf(Tags, givenAddress);
        Data = LinkedData.Read(page, Address?.Value);
        Address ??= Said(LinkedData.TextOf(Data.Article, "url"), "JSON-LD") is { } said && FrontMatterForm.IsAddress(said.Value) ? said : null;
        Language = LanguageOf(page, Tags, Data);
        Microdata = new Microdata(page);
        Body = LinkedData.TextOf(Data.Article, "articleBody");
    }

    public MarkupPage Page { get; }

    public MetaTags Tags { get; }

    public LinkedData Data { get; }

    public Microdata Microdata { get; }

    public Found<string>? Address { get; }

    public Found<string>? Language { get; }

    /// <summary>The article's text, where linked data has it.</summary>
    public string? Body { get; }

    /// <summary>Reads what <paramref name="page"/> says of itself.</summary>
    public static PageMetadata Read(MarkupPage page, string? address) => new(page, address);

    /// <summary>A value with its place; null for one that is empty.</summary>
    public static Found<string>? Said(string? value, string where) =>
        value is not null && string.Join(" ", value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } folded
            ? new Found<string>(folded, where) : null;

    // A canonical address that leads to the front page is a mistake of the page's template.
    private static Found<string>? AddressOf(MetaTags tags, string? given)
    {
        foreach ((string? value, string where) in new[] { (tags.Link("canonical"), "canonical"), (tags.First("og:url"), "og:url"), (given, "address") })
        {
            if (value is null || !FrontMatterForm.IsAddress(value))
                continue;
            bool isFrontPage = new Uri(value).AbsolutePath.Length <= 1;
            if (!isFrontPage || where == "address")
                return new Found<string>(value, where);
        }

        return null;
    }

    private static Found<string>? LanguageOf(MarkupPage page, MetaTags tags, LinkedData data)
    {
        (string? Value, string Where)[] said =
        [
            (page.Elements[0]["lang"], "html lang"),
            (LinkedData.TextOf(data.Article, "inLanguage"), "JSON-LD"),
            (tags.First("og:locale"), "og:locale"),
            (tags.First("language"), "meta language"),
        ];
        foreach ((string? value, string where) in said)
        {
            if (value?.Trim().Replace('_', '-') is { Length: > 0 } tag && LanguageCode.IsKnown(tag))
                return new Found<string>(tag, where);
        }

        return null;
    }
}
