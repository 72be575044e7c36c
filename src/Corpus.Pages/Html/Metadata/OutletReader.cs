using Corpus.Text.Language;

namespace Corpus.Pages.Html.Metadata;

/// <summary>Who published a page: the name on which most of what the page says agrees, as the best of them spells it, without the slogan behind it.</summary>
internal static class OutletReader
{
    private const int LongestName = 60;
    private const int LongestLegalForm = 4;
    private static readonly string[] _separators = [" | ", " - ", " – ", " — ", " :: ", " : ", " • ", " · ", " » ", " / ", ": ", ", ", " ("];

    /// <summary>The outlet; null where the page names none.</summary>
    public static Found<string>? Read(PageMetadata page)
    {
        var candidates = new List<(string Name, string Where, double Weight)>();
        Add(page.Tags.First("og:site_name"), "og:site_name", 1.6);
        foreach (string name in page.Data.NamesOf("publisher").Take(1))
            Add(name, "JSON-LD publisher", 1.5);
        Add(page.Data.SiteNames().FirstOrDefault(), "JSON-LD site", 1.0);
        Add(page.Tags.First("application-name"), "application-name", 0.9);
        Add(page.Microdata.Values("publisher").FirstOrDefault(), "itemprop publisher", 0.8);
        Add(page.Tags.First("publisher") ?? page.Tags.First("dc.publisher") ?? page.Tags.First("cre") ?? page.Tags.First("copyright"), "meta publisher", 0.6);
        foreach (string tail in TitleTails(page))
            Add(tail, "title", 0.5);
        if (candidates.Count == 0)
            return null;

        string? host = PageAddress.HostOf(page.Address?.Value);
        (string Name, string Where, double Weight) best = candidates
            .Select(one => (one.Name, one.Where, one.Weight + (0.8 * candidates.Count(other => KeyOf(other.Name) == KeyOf(one.Name)))
                + (IsOfHost(one.Name, host) ? 1.2 : 0) - (IsDomain(one.Name) ? 0.5 : 0)))
            .OrderByDescending(one => one.Item3)
            .First();
        return new Found<string>(best.Name, best.Where);

        void Add(string? value, string where, double weight)
        {
            if (PageMetadata.Said(value, where) is not { } said)
                return;
            string name = WithoutLegalForm(WithoutSlogan(said.Value, page.Address?.Value));
            if (name.Length is > 1 and <= LongestName && name.IndexOf("://", StringComparison.Ordinal) < 0 && KeyOf(name).Length > 0)
                candidates.Add((name, where, weight));
        }
    }

    /// <summary>What stands behind the last separator of the page's title, and of its other titles.</summary>
    private static IEnumerable<string> TitleTails(PageMetadata page)
    {
        foreach (string title in TitleReader.Declared(page).Select(said => said.Value))
        {
            foreach (string separator in (string[])[" | ", " - ", " – ", " — "])
            {
                int at = title.LastIndexOf(separator, StringComparison.Ordinal);
                if (at > 0 && title.Length - at - separator.Length <= 40)
                    yield return title.Substring(at + separator.Length);
            }
        }
    }

    /// <summary>"The Harbour Post - News, Weather" is "The Harbour Post"; "News | The Harbour Post", too, where the address says so.</summary>
    internal static string WithoutSlogan(string name, string? address)
    {
        string? host = PageAddress.HostOf(address);
        foreach (string separator in _separators)
        {
            int at = name.IndexOf(separator, StringComparison.Ordinal);
            if (at < 2)
                continue;

            string before = name.Substring(0, at).Trim();
            string behind = name.Substring(at + separator.Length).Trim().TrimEnd(')');
            return IsOfHost(behind, host) && !IsOfHost(before, host) ? behind : before;
        }

        return name;
    }

    // "Merrow Post GmbH", "Merrow Post Ltd.": the company is called as its paper.
    private static string WithoutLegalForm(string name)
    {
        int blank = name.LastIndexOf(' ');
        string last = name.Substring(blank + 1).ToLowerInvariant();
        return blank > 2 && last.Length <= LongestLegalForm && Lexicon.CompanyWords.Contains(last) ? name.Substring(0, blank).TrimEnd(',', ' ') : name;
    }

    private static bool IsDomain(string name) => name.IndexOf(' ') < 0 && name.LastIndexOf('.') is > 0 and int dot && dot < name.Length - 1;

    /// <summary>Whether a name reads like the address: "The Harbour Post" and harbourpost.example, "Harbour Post Online" and hp-online.example.</summary>
    internal static bool IsOfHost(string name, string? host)
    {
        if (host is null)
            return false;

        string letters = KeyOf(name);
        string site = LooseWording.Of(host.AsSpan());
        string[] labels = host.Split('.');
        string label = labels.Take(Math.Max(1, labels.Length - 1)).OrderByDescending(part => part.Length).First();
        string plain = LooseWording.Of(label.AsSpan());
        if (letters.Length < 2)
            return false;
        return site == letters || plain == letters || (plain.Length >= 4 && letters.Contains(plain)) || (letters.Length >= 4 && plain.Contains(letters))
            || Initials(name) == plain;
    }

    private static string Initials(string name) =>
        string.Concat(name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetterOrDigit(word[0]))
            .Select(word => char.ToLowerInvariant(word[0])));

    private static string KeyOf(string name)
    {
        string letters = Diacritics.Fold(LooseWording.Of(name.AsSpan()));
        return letters.StartsWith("the", StringComparison.Ordinal) && letters.Length > 5 ? letters.Substring(3) : letters;
    }
}
