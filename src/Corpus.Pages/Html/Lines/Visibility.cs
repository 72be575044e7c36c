using Corpus.Pages.Html.Markup;

namespace Corpus.Pages.Html.Lines;

/// <summary>What a browser does not show.</summary>
internal static class Visibility
{
    /// <summary>Whether an element says itself that it is hidden.</summary>
    public static bool IsHidden(MarkupElement element)
    {
        if (element["hidden"] is { } hidden && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase))
            return true;
        if (element["style"] is not { Length: > 0 } style)
            return false;

        string plain = new([.. style.Where(c => !char.IsWhiteSpace(c)).Select(char.ToLowerInvariant)]);
        return plain.IndexOf("display:none", StringComparison.Ordinal) >= 0 || plain.IndexOf("visibility:hidden", StringComparison.Ordinal) >= 0;
    }
}
