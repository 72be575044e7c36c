using Corpus.Pages.Html.Body;
using Corpus.Pages.Html.Markup;

namespace Corpus.Pages.Html;

/// <summary>A page that shows nobody its article before he has logged in.</summary>
internal static class LoginWall
{
    /// <summary>Whether a page without an article asks for a password, or says of its parts that they are for logging in.</summary>
    public static bool Is(WebPage page) =>
        page.Metadata.Page.Elements.Any(static element => element.Name == "input"
            && string.Equals(element["type"], "password", StringComparison.OrdinalIgnoreCase))
        || page.Lines.Any(static line => (line.Near & MarkupWords.Login) != 0 && line.Text.Words > 2);
}
