using System.Globalization;
using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;

namespace Corpus.Text.Pages;

/// <summary>The forms in which what is said of a document can be used,
/// be it said at its head or in the project: what fits one, and how a message names it.</summary>
internal static class FrontMatterForm
{
    /// <summary>How a date is written.</summary>
    public const string IsoDate = "an ISO date such as 2025-06-12";

    /// <summary>How a page's address is written.</summary>
    public const string Address = "an absolute http or https address";

    /// <summary>How a language is written.</summary>
    public const string LanguageTag = "the code of a language such as en, de or pt-BR";

    /// <summary>How a moment is written.</summary>
    public const string IsoTime = "an ISO date or time such as 2025-06-12T08:30:00Z";

    /// <summary>How a SHA-256 is written.</summary>
    public const string HexadecimalDigits = "the 64 hexadecimal digits of a SHA-256";

    /// <summary>What a role needs.</summary>
    public const string RoleOfSpeaker = "a Speaker whose role it is";

    /// <summary>How the regions of lines are written.</summary>
    public const string RangesOfLines = "ranges of the lines below, such as title 1; body 3-20 (of 24), with how many there are";

    private const int Sha256Digits = 64;

    private static readonly string[] _momentFormats =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK"];

    /// <summary>Whether <paramref name="value"/> is the address of a page.</summary>
    public static bool IsAddress(string value) => Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https";

    /// <summary>The moment that <paramref name="value"/> says, of UTC where it names no zone; null when it says none.</summary>
    internal static DateTimeOffset? Moment(string value) =>
        DateTimeOffset.TryParseExact(value, _momentFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : null;

    /// <summary>The digits of a SHA-256, in small letters; null when <paramref name="value"/> is none.</summary>
    internal static string? Sha256(string value) =>
        value.Length == Sha256Digits && value.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))
            ? value.ToLowerInvariant()
            : null;

    /// <summary>The day that <paramref name="value"/> says in any of the ways in which pages print one; null when it says none, or could be two.</summary>
    internal static DateTime? Day(string value)
    {
        IReadOnlyList<FoundDate> dates = DateReader.Find(value, new TextSpan(0, value.Length));
        return dates.Count > 0 && !dates[0].IsOrderOpen ? dates[0].MonthFirst : null;
    }
}
