using System.IO.Compression;
using System.Text.Json;
using Corpus.Pages.Html;

namespace Corpus.Pages.Evaluation;

/// <summary>A stored web page and the article's text that a person took from it.</summary>
internal sealed record AnnotatedPage(string Name, byte[] Html, string Body, string? Url)
{
    /// <summary>The site, by which pages are kept together when they are divided.</summary>
    public string Site => Uri.TryCreate(Url, UriKind.Absolute, out Uri? uri) ? uri.Host : Name;

    public string Set => Name.Split('-')[0];

    /// <summary>The pages of a folder of <c>NAME.html.gz</c> for which there is <c>NAME.json</c> in the folder of answers.</summary>
    public static IReadOnlyList<AnnotatedPage> ReadAll(string pages, string answers)
    {
        var all = new List<AnnotatedPage>();
        foreach (string file in Directory.GetFiles(pages, "*.html.gz").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file)[..^".html.gz".Length];
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(answers, name + ".json")));
            string? url = gold.RootElement.TryGetProperty("url", out JsonElement address) ? address.GetString() : null;
            all.Add(new AnnotatedPage(name, Unzip(file), gold.RootElement.GetProperty("body").GetString()!, url));
        }

        return all;
    }

    /// <summary>The bytes of a page.</summary>
    public static byte[] Unzip(string file)
    {
        using var zipped = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zipped.CopyTo(bytes);
        return bytes.ToArray();
    }

    public WebPage Read() => WebPage.Read(HtmlEncoding.Decode(Html, "utf-8"), Url, CancellationToken.None);
}
