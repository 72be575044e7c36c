using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Pages.Html;
using Corpus.Text;
using Corpus.Text.Model;

namespace Corpus.Pages.Evaluation;

/// <summary>What the product makes of stored pages, in the form that the scorer reads: the page is written as a source, and the source is read as the
/// compiler reads it.</summary>
internal static class Answers
{
    private static readonly JsonSerializerOptions _format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <param name="pages">A folder of <c>NAME.html.gz</c>.</param>
    /// <param name="output">Takes <c>NAME.json</c> and <c>NAME.txt</c>.</param>
    /// <param name="answers">A folder of <c>NAME.json</c> with each page's <c>url</c>; null where no address is known.</param>
    public static void Write(string pages, string output, string? answers)
    {
        Directory.CreateDirectory(output);
        string[] files = [.. Directory.GetFiles(pages, "*.html.gz").Order(StringComparer.Ordinal)];
        foreach (string file in files)
        {
            string name = Path.GetFileName(file)[..^".html.gz".Length];
            PageReading reading = HtmlReader.Read(AnnotatedPage.Unzip(file), "utf-8", AddressOf(answers, name));
            if (reading.Document is not { } document)
            {
                Console.WriteLine($"{name}: {reading.Fault}");
                continue;
            }

            string text = PageDocumentWriter.Write(document);
            File.WriteAllText(Path.Combine(output, name + ".txt"), text);
            Article article = ArticleReader.Read(text);
            File.WriteAllText(
                Path.Combine(output, name + ".json"),
                JsonSerializer.Serialize(
                    new
                    {
                        body = article.Body,
                        title = article.Title,
                        byline = article.Byline,
                        published = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        outlet = article.Outlet,
                    },
                    _format));
        }

        // Warm: every page has been read once.
        byte[][] read = [.. files.Select(AnnotatedPage.Unzip)];
        var watch = Stopwatch.StartNew();
        foreach (byte[] page in read)
            HtmlReader.Read(page, "utf-8");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{files.Length} pages, {watch.Elapsed.TotalMilliseconds / files.Length:F1} ms a page, warm"));
    }

    private static string? AddressOf(string? answers, string name)
    {
        if (answers is null)
            return null;
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(answers, name + ".json")));
        return gold.RootElement.TryGetProperty("url", out JsonElement url) ? url.GetString() : null;
    }
}
