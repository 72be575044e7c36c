using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;

namespace Corpus.Text.Pages;

/// <summary>The forms in which what is said of a document can be used,
/// be it said at its head or in the project: what fits one, and how a message names it.</summary>
public static class FrontMatterForm
{
    /// <summary>How a date is written.</summary>
    public const string IsoDate = "an ISO date such as 2025-06-12";

    /// <summary>How a page's address is written.</summary>
    public const string Address = "an absolute http or https address";

    /// <summary>How a language is written.</summary>
    public const string LanguageTag = "the code of a language such as en, de or pt-BR";

    /// <summary>What a role needs.</summary>
    public const string RoleOfSpeaker = "a Speaker whose role it is";

    /// <summary>Whether <paramref name="value"/> is the address of a page.</summary>
    public static bool IsAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    /// <summary>The day that <paramref name="value"/> says in any of the ways in which pages print one; null when it says none, or could be two.</summary>
    internal static DateTime? Day(string value)
    {
        IReadOnlyList<FoundDate> dates = DateReader.Find(value, new TextSpan(0, value.Length));
        return dates.Count > 0 && !dates[0].IsOrderOpen ? dates[0].MonthFirst : null;
    }
}
