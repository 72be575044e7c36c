using System.Globalization;
using Corpus.Pages;
using Corpus.Pages.Html;
using Corpus.Text;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Tool.Adding;

/// <summary>Makes the text of a source of a page: what the page says of itself at its head, then its words.</summary>
internal static class SourceComposer
{
    private const string Fence = "---";

    /// <summary>The source with the article that the package will read in it, or why there is none.</summary>
    public static ComposedSource Compose(PageOrigin page, DateTimeOffset retrieved, CancellationToken cancellationToken)
    {
        if (page.Bytes.Length == 0)
            return ComposedSource.Refused("it is empty");

        string text;
        if (page.Kind == PageKind.Text)
        {
            text = WithHead(HtmlEncoding.Decode(page.Bytes, page.Charset).ReplaceLineEndings("\n"), Entries(page, retrieved, withAddress: true));
        }
        else
        {
            PageReading reading = PageFile.Read(page.Kind, page.Bytes, page.Charset, page.Address, cancellationToken);
            if (reading.Document is not { } document)
                return ComposedSource.Refused(reading.Fault ?? "it cannot be read");
            text = PageDocumentWriter.Write(document, Entries(page, retrieved, withAddress: false));
        }

        Article article = ArticleReader.Read(text, cancellationToken);
        return article.Body.Length > 0
            ? new ComposedSource(text, article, null)
            : ComposedSource.Refused("no article was found in it: it has none, or it shows it only to who is logged in or runs its scripts");
    }

    private static KeyValuePair<string, string>[] Entries(PageOrigin page, DateTimeOffset retrieved, bool withAddress)
    {
        var entries = new List<KeyValuePair<string, string>>();
        if (withAddress && page.Address is { } address)
            entries.Add(new("url", address));
        entries.Add(new("retrieved", retrieved.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        entries.Add(new("sha256", page.Sha256));
        return [.. entries];
    }

    // Text and Markdown stay as they are; a head that is there already is added to.
    private static string WithHead(string text, KeyValuePair<string, string>[] entries)
    {
        string[] lines = text.Split('\n');
        int end = lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        string[] head = end < 0 ? [] : lines[1..end];
        IEnumerable<string> added = entries.Where(entry => !Array.Exists(head, line => line.StartsWith(entry.Key + ":", StringComparison.OrdinalIgnoreCase)))
            .Select(entry => entry.Key + ": " + entry.Value);
        return string.Join("\n", [Fence, .. head, .. added, Fence, .. lines[(end + 1)..]]).TrimEnd('\n') + "\n";
    }
}
