using System.Text.Json;

namespace Corpus.Generators.PackageTests;

/// <summary>What a consumer's program sees of the five seeds is what a careful person found in them.</summary>
[Collection(nameof(Citing))]
public sealed class GoldTests(ProductPackage package)
{
    private const string Program = """
        using System.Text.Encodings.Web;
        using System.Text.Json;
        using App.Corpus;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        Console.WriteLine(JsonSerializer.Serialize(
            Articles.All.Select(article => new
            {
                article.Path, article.Title, article.Byline, article.Outlet, Published = article.Published?.ToString("yyyy-MM-dd"), article.SyndicatedFrom, article.Body, article.Text,
                Covered = string.Concat(article.Passages.Select(passage => passage.Text)),
                Quotes = article.Quotes.Select(quote => new
                {
                    quote.Start, End = quote.Start + quote.Length, quote.Text, quote.Line, Kind = quote.Kind.ToString(), Region = quote.Region.ToString(),
                    Speaker = quote.Speaker?.Name, quote.Mention, quote.Cue, quote.Via,
                    IsSlice = article.Text.Substring(quote.Start, quote.Length) == quote.Text,
                }),
            }),
            new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        """;

    [Fact]
    public void Everything_in_the_seeds_is_read_right()
    {
        string output = package.NewConsumer().CopySeeds().Write("Program.cs", Program).Run();
        JsonElement[] articles = [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];
        Assert.Equal(Repository.Seeds.Count, articles.Length);

        var wrong = new List<string>();
        int right = 0;
        foreach ((string seed, JsonElement article) in Repository.Seeds.Zip(articles))
        {
            using var gold = JsonDocument.Parse(Repository.Gold(seed));
            var comparison = new GoldComparison(Path.GetFileName(seed), gold.RootElement, article);
            comparison.Compare(File.ReadAllText(seed));
            right += comparison.Right;
            wrong.AddRange(comparison.Wrong);
        }

        Assert.True(wrong.Count == 0, $"{right} right, {wrong.Count} wrong:\n{string.Join('\n', wrong)}");
    }
}
