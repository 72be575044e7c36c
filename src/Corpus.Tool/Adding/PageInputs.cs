using System.Buffers;
using Corpus.Text.Pages;

namespace Corpus.Tool.Adding;

/// <summary>What a person names: files, folders with pages in them, addresses.</summary>
internal static class PageInputs
{
    // A program's sources and settings are text as well.
    private static readonly HashSet<string> _textEndings = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".text", ".md", ".markdown" };

    // What calls itself a page and is none is meant, and told.
    private static readonly HashSet<string> _pageEndings = new(StringComparer.OrdinalIgnoreCase) { ".html", ".htm", ".xhtml", ".pdf", ".docx", ".docm" };

    private static readonly SearchValues<char> _ofSchemes = SearchValues.Create("+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Whether the name is the address of a page.</summary>
    public static bool IsAddress(string name) =>
        name.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || name.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The files and addresses that are meant, each once and in order.</summary>
    public static IReadOnlyList<string> Expand(IEnumerable<string> names, CommandContext context, string output)
    {
        var all = new List<string>();
        foreach (string name in names)
        {
            string path = IsAddress(name) || IsForeign(name) ? name : context.PathOf(name);
            if (Directory.Exists(path))
                all.AddRange(PagesIn(path, output));
            else
                all.Add(path);
        }

        return [.. all.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Why there is nothing to read by a name; null for an address of the web and a file that is there.</summary>
    public static string? FaultOf(string name, CommandContext context) =>
        IsAddress(name) || File.Exists(context.PathOf(name)) ? null
        : IsForeign(name) ? "only http and https addresses can be fetched: save the page and add its file"
        : "there is no such file";

    // ftp://…, mailto:…, and no C:\…
    private static bool IsForeign(string name)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 1 && char.IsAsciiLetter(name[0]) && name.AsSpan(0, colon).IndexOfAnyExcept(_ofSchemes) < 0 && !IsAddress(name) && !File.Exists(name);
    }

    private static IEnumerable<string> PagesIn(string folder, string output)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(file => !IsBelow(file, output) && !IsPartOfSavedPage(Path.GetRelativePath(folder, file)) && IsPage(file))
            .Order(StringComparer.Ordinal);
    }

    // A browser saves the pictures and frames of "Ferry.html" in "Ferry_files".
    private static bool IsPartOfSavedPage(string file) =>
        file.Split(Path.DirectorySeparatorChar).SkipLast(1).Any(part => part.EndsWith("_files", StringComparison.OrdinalIgnoreCase));

    private static bool IsBelow(string file, string folder) => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsPage(string file) => _pageEndings.Contains(Path.GetExtension(file)) || BeginsAsPage(file);

    private static bool BeginsAsPage(string file)
    {
        try
        {
            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            byte[] head = new byte[PageSignature.Length];
            PageKind kind = PageSignature.Of(head, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
            return kind is PageKind.Html or PageKind.Pdf or PageKind.Docx || (kind == PageKind.Text && _textEndings.Contains(Path.GetExtension(file)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
