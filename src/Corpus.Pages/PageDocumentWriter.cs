using System.Globalization;
using System.Text;
using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Pages;

/// <summary>Writes a document as a source: front matter between two lines of three hyphens, then the text, a line a paragraph. Lines end in a line
/// feed.</summary>
internal static class PageDocumentWriter
{
    /// <summary>The text of the source. The encoding of its file is UTF-8, without a byte order mark.</summary>
    /// <param name="document">What was taken from the page.</param>
    /// <param name="entries">Keys and values that stand in the front matter behind those of the page: <c>retrieved</c>, <c>sha256</c>.</param>
    public static string Write(PageDocument document, params IReadOnlyList<KeyValuePair<string, string>> entries)
    {
        var text = new StringBuilder();
        List<Region?> regions = AppendLines(text, document.Lines);
        var matter = new StringBuilder("---\n");
        Append(matter, "title", document.Title?.Value);
        Append(matter, "byline", document.Byline?.Value);
        Append(matter, "outlet", document.Outlet?.Value);
        Append(matter, "published", document.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(matter, "url", document.Url is { } url && FrontMatterForm.IsAddress(url.Value) ? url.Value : null);
        Append(matter, "language", document.Language is { } language && LanguageCode.IsKnown(language.Value) ? language.Value : null);
        foreach (KeyValuePair<string, string> entry in entries)
            Append(matter, entry.Key, entry.Value);
        Append(matter, "found", Places(document));
        if (document.Lines.Count > 0 && document.Lines[0].Region is not null)
            Append(matter, "regions", LineRegions.Write(regions));
        return matter.Append("---\n").Append(text).ToString();
    }

    /// <summary>What was found where: <c>title og:title; byline JSON-LD</c>.</summary>
    private static string? Places(PageDocument document)
    {
        (string Key, string? Where)[] places =
        [
            ("title", document.Title?.Where), ("byline", document.Byline?.Where), ("outlet", document.Outlet?.Where),
            ("published", document.Published?.Where), ("url", document.Url?.Where), ("language", document.Language?.Where),
        ];
        string all = string.Join("; ", places.Where(place => place.Where is not null).Select(place => place.Key + " " + place.Where));
        return all.Length == 0 ? null : all;
    }

    private static List<Region?> AppendLines(StringBuilder text, IReadOnlyList<DocumentLine> lines)
    {
        var regions = new List<Region?>(lines.Count * 2);
        for (int i = 0; i < lines.Count; i++)
        {
            DocumentLine line = lines[i];
            if (i > 0 && !(line.IsListItem && lines[i - 1].IsListItem))
            {
                text.Append('\n');
                regions.Add(null);
            }

            text.Append(line.IsListItem ? "• " : "").Append(line.Text).Append('\n');
            regions.Add(line.Region);
        }

        return regions;
    }

    // A value stays on its line, and marks around it keep what YAML would take for something else.
    private static void Append(StringBuilder matter, string key, string? value)
    {
        string line = string.Join(" ", (value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length == 0)
            return;

        bool isPlain = !IsIndicator(line[0]) && line.IndexOf(": ", StringComparison.Ordinal) < 0 && line.IndexOf(" #", StringComparison.Ordinal) < 0
            && line[line.Length - 1] != ':';
        matter.Append(key).Append(": ").Append(isPlain ? line : "'" + line.Replace("'", "''") + "'").Append('\n');
    }

    private static bool IsIndicator(char first) => "\"'[]{}>|*&!%#`@,?:-".IndexOf(first) >= 0;
}
