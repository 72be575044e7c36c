using System.Globalization;
using Corpus.Text.Model;
using Corpus.Text.Verification.Names;

namespace Corpus.Tool.Report;

/// <summary>How the page puts numbers, days and names.</summary>
internal static class Wording
{
    /// <summary>1 quotation, 2 quotations, 1,200 quotations.</summary>
    public static string Counted(int count, string noun) => Number(count) + " " + noun + (count == 1 ? "" : "s");

    /// <summary>1,200.</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>12 June 2025.</summary>
    public static string Day(DateTime day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>12 Jun 2025.</summary>
    public static string ShortDay(DateTime day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>2025-06-12.</summary>
    public static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The headline, or the file's name where there is none.</summary>
    public static string TitleOf(CitableSource source) => Clip(source.Article.Title ?? Path.GetFileName(source.Path), 200);

    /// <summary>The outlet, or the file's name where none is told.</summary>
    public static string OutletOf(CitableSource source) => Clip(source.Article.Outlet ?? Path.GetFileName(source.Path), 60);

    /// <summary>On one line, cut behind a word where it is longer than that.</summary>
    public static string Clip(string text, int longest)
    {
        string line = OneLine(text.Length > 4 * longest ? text[..(4 * longest)] : text);
        if (line.Length <= longest)
            return line;

        int end = line.LastIndexOf(' ', longest - 1);
        end = end < longest / 2 ? longest - 1 : end;
        if (char.IsHighSurrogate(line[end - 1]))
            end--;
        return line[..end].TrimEnd(' ', ',', ';', ':') + " …";
    }

    /// <summary>Every run of white space as one space.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The two letters that stand for a name: of its first and its last word.</summary>
    public static string Initials(string name)
    {
        string[] words = [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0]))];
        return words.Length == 0 ? "?"
            : words.Length == 1 ? words[0][..1]
            : words[0][..1] + words[^1][..1];
    }

    /// <summary>What a part of a page is called.</summary>
    public static string NameOf(Region region) => region switch
    {
        Region.Title => "Headline",
        Region.Byline => "Byline",
        Region.Caption => "Caption",
        Region.Related => "Other articles",
        Region.Boilerplate => "The site's own text",
        _ => "Text",
    };
}
