using System.Globalization;
using System.Text.Json;
using Corpus.Tests;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

/// <summary>The five source documents against the truth made by hand, whole.</summary>
public sealed class SeedPageTests
{
    public static TheoryData<string> Seeds { get; } = [.. Repository.Seeds.Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_has_the_title_of_the_gold(string seed)
    {
        (Page page, JsonElement gold) = Read(seed);

        Assert.Equal(gold.GetProperty("title").GetString(), page.Title);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_has_the_byline_of_the_gold(string seed)
    {
        (Page page, JsonElement gold) = Read(seed);
        List<string?> right = [gold.GetProperty("byline").GetString()];
        if (gold.TryGetProperty("bylineAlso", out JsonElement also))
            right.AddRange(also.EnumerateArray().Select(name => name.GetString()));

        Assert.Contains(page.Byline, right);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_has_the_outlet_date_and_origin_of_the_gold(string seed)
    {
        (Page page, JsonElement gold) = Read(seed);

        Assert.Equal(gold.GetProperty("outlet").GetString(), page.Outlet);
        Assert.Equal(gold.GetProperty("published").GetString(), page.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(gold.GetProperty("syndicatedFrom").GetString(), page.SyndicatedFrom);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_has_the_body_of_the_gold_and_not_a_character_more(string seed)
    {
        (Page page, JsonElement gold) = Read(seed);
        var article = new Article { Text = page.Text, Passages = page.Passages };

        Assert.Equal(gold.GetProperty("body").GetString(), article.Body);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_has_the_captions_of_the_gold(string seed)
    {
        (Page page, JsonElement gold) = Read(seed);

        Assert.Equal(
            gold.GetProperty("captionLines").EnumerateArray().Select(line => line.GetInt32()),
            page.Paragraphs.Where(paragraph => paragraph.Region == Region.Caption).Select(paragraph => paragraph.Line));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_quotation_of_a_seed_stands_in_the_region_of_the_gold(string seed)
    {
        (Page page, JsonElement gold) = Read(seed);
        foreach (JsonElement quote in gold.GetProperty("quotes").EnumerateArray())
        {
            // The gold counts code points; every character of the seeds is one UTF-16 code unit.
            int start = quote.GetProperty("start").GetInt32();
            string words = quote.GetProperty("text").GetString()!;
            Assert.Equal(words, page.Text.Substring(start, words.Length));

            Region region = page.Passages.Single(passage => start >= passage.Span.Start && start < passage.Span.End).Region;
            string expected = quote.GetProperty("region").GetString()!;
            if (expected is "related" or "boilerplate")
                Assert.True(region is Region.Related or Region.Boilerplate, $"line {quote.GetProperty("line")} is {region}");
            else
                Assert.Equal(expected, region.ToString(), ignoreCase: true);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_seed_with_Windows_line_endings_reads_the_same(string seed)
    {
        Page unix = Read(seed).Page;
        Page windows = PageReader.Read(unix.Text.ReplaceLineEndings("\r\n"));

        Assert.Equal(unix.Paragraphs.Select(paragraph => (paragraph.Line, paragraph.Region, paragraph.Reason)), windows.Paragraphs.Select(paragraph => (paragraph.Line, paragraph.Region, paragraph.Reason)));
        Assert.Equal((unix.Title, unix.Byline, unix.Outlet, unix.Published, unix.SyndicatedFrom), (windows.Title, windows.Byline, windows.Outlet, windows.Published, windows.SyndicatedFrom));
    }

    private static (Page Page, JsonElement Gold) Read(string seed)
    {
        string path = Repository.Seeds.Single(path => Path.GetFileName(path) == seed);
        return (PageReader.Read(File.ReadAllText(path)), JsonDocument.Parse(Repository.Gold(path)).RootElement);
    }
}
