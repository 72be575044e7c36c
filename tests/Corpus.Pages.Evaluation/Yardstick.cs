using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Corpus.Pages.Evaluation;

/// <summary>What SmartReader makes of the same pages.</summary>
internal static class Yardstick
{
    public static void Write(string pages, string output)
    {
        Directory.CreateDirectory(output);
        foreach (string file in Directory.GetFiles(pages, "*.html.gz").Order(StringComparer.Ordinal))
        {
            SmartReader.Article article = new SmartReader.Reader("https://example.org/", Encoding.UTF8.GetString(AnnotatedPage.Unzip(file))).GetArticle();
            File.WriteAllText(
                Path.Combine(output, Path.GetFileName(file)[..^".html.gz".Length] + ".json"),
                JsonSerializer.Serialize(new
                {
                    body = article.TextContent,
                    title = article.Title,
                    byline = article.Byline ?? article.Author,
                    published = article.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    outlet = article.SiteName,
                }));
        }
    }
}
