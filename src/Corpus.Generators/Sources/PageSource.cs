using Corpus.Text.Pages;

namespace Corpus.Generators.Sources;

/// <summary>What is said of a source that is no text yet but a page (CORP012).</summary>
/// <remarks>The build says it of those that the compiler must not see, the compiler of the others.</remarks>
internal static class PageSource
{
    /// <summary>The rule.</summary>
    public const string Rule = "CORP012";

    /// <summary>The message, with the path, what it is, and what to do.</summary>
    public const string Message = "The source '{0}' is {1}, so nothing is generated from it: {2}";

    /// <summary>Whether a file of the kind holds a page that is to be made text first.</summary>
    public static bool IsPage(PageKind kind) => kind is PageKind.Html or PageKind.Pdf or PageKind.Docx or PageKind.Image;

    /// <summary>What it is.</summary>
    public static string Name(PageKind kind) => kind switch
    {
        PageKind.Html => "a web page",
        PageKind.Pdf => "a PDF document",
        PageKind.Docx => "a Word document",
        _ => "an image",
    };

    /// <summary>The command that makes a source of it. The words of a picture are nobody's to guess.</summary>
    public static string Remedy(PageKind kind, string path) =>
        kind == PageKind.Image
            ? "'corpus add' makes a source of the page that it is a picture of"
            : "'corpus add " + (path.IndexOf(' ') < 0 ? path : "\"" + path + "\"") + "' makes a source of it";
}
