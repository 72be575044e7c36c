using Corpus.Pages.Html.Lines;
using Corpus.Pages.Html.Markup;
using Corpus.Text.Language;

namespace Corpus.Pages.Html.Metadata;

/// <summary>The headline: the heading of the page that says what the page declares, as the page prints it; else what it declares, without the site's
/// name.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 400;

    // How much of the words a heading and the declared titles share before the heading is the headline.
    private const double Alike = 0.5;
    private const double OnlyHeadingAlike = 0.2;
    private const double SmallHeadingAlike = 0.8;

    private static readonly string[] _separators = [" | ", " - ", " – ", " — ", " :: ", " • ", " · ", " » ", " : "];

    /// <summary>The titles that a page declares, as they stand there, best first.</summary>
    public static IEnumerable<Found<string>> Declared(PageMetadata page)
    {
        (string? Value, string Where)[] said =
        [
            (LinkedData.TextOf(page.Data.Article, "headline"), "JSON-LD"),
            (page.Tags.First("og:title"), "og:title"),
            (page.Tags.First("twitter:title"), "twitter:title"),
            (page.Microdata.Values("headline").FirstOrDefault(), "itemprop headline"),
            (page.Tags.First("parsely-title") ?? page.Tags.First("sailthru.title") ?? page.Tags.First("dc.title") ?? page.Tags.First("title"), "meta title"),
            (page.Page.Elements.FirstOrDefault(element => element.Name == "title" && element.Parent?.Name != "svg") is { } title
                ? Entities.Undo(page.Page.TextOf(title, LongestTitle)) : null, "title"),
        ];
        foreach ((string? value, string where) in said)
        {
            if (PageMetadata.Said(value, where) is { Value.Length: <= LongestTitle } one)
                yield return one;
        }
    }

    /// <summary>The title; null where the page has none.</summary>
    /// <param name="page">What the page says of itself.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="outlet">Who published it.</param>
    public static Found<string>? Read(PageMetadata page, IReadOnlyList<MarkupLine> lines, string? outlet)
    {
        List<Found<string>> declared = [.. Declared(page).Select(said => said with { Value = WithoutSite(said.Value, outlet, page.Address?.Value) })
            .Where(said => !IsSite(said.Value, outlet, page.Address?.Value))];
        List<HashSet<string>> words = [.. declared.Select(said => WordsOf(said.Value))];

        (Found<string>? heading, double alike) = BestHeading(lines, declared.Count == 0 ? [] : words, outlet, page.Address?.Value);
        if (heading is null)
            return declared.Count == 0 ? null : declared[0];

        // "Harbour: The wall holds" in one heading, of which the page declares the second part: the first is a kicker.
        string letters = LooseWording.Of(heading.Value.AsSpan());
        Found<string>? inside = declared.Find(said => LooseWording.Of(said.Value.AsSpan()) is { Length: > 0 } part && part.Length < letters.Length
            && part.Length * 5 > letters.Length * 2
            && letters.EndsWith(part, StringComparison.Ordinal));
        return alike >= Alike && inside is not null ? inside : heading;
    }

    // Of the first-level headings the one most like what is declared; a lower one only if it is nearly the same.
    private static (Found<string>? Heading, double Alike) BestHeading(IReadOnlyList<MarkupLine> lines, List<HashSet<string>> declared, string? outlet,
        string? address)
    {
        Found<string>? best = null;
        double bestAlike = -1;
        var seen = new HashSet<MarkupElement>();
        int firsts = 0;
        foreach (MarkupLine line in lines)
        {
            if (HeadingOf(line) is not { } heading || line.Text.Length > LongestTitle)
                continue;

            bool isFirst = heading.Name == "h1";
            firsts += isFirst && seen.Add(heading) ? 1 : 0;
            double alike = declared.Count == 0 ? 0 : declared.Max(words => isFirst ? Likeness(words, WordsOf(line.Text)) : Overlap(words, WordsOf(line.Text)));
            if (IsSite(line.Text, outlet, address) || (!isFirst && alike < SmallHeadingAlike) || alike <= bestAlike)
                continue;

            best = new Found<string>(line.Text, heading.Name);
            bestAlike = alike;
        }

        double needed = declared.Count == 0 ? 0 : firsts == 1 ? OnlyHeadingAlike : Alike;
        return bestAlike >= needed ? (best, bestAlike) : (null, bestAlike);
    }

    /// <summary>The heading that a line is; null for any other line.</summary>
    internal static MarkupElement? HeadingOf(MarkupLine line)
    {
        for (MarkupElement? element = line.Block; element is not null && line.Block.Depth - element.Depth < 4; element = element.Parent)
        {
            if (element.Is(ElementKind.Heading))
                return element;
        }

        return null;
    }

    /// <summary>"The wall holds | The Harbour Post" without what is the site's.</summary>
    internal static string WithoutSite(string title, string? outlet, string? address)
    {
        string? host = PageAddress.HostOf(address);
        for (bool again = true; again;)
        {
            again = false;
            foreach (string separator in _separators)
            {
                int last = title.LastIndexOf(separator, StringComparison.Ordinal);
                if (last > 0 && IsSitePart(title.Substring(last + separator.Length), outlet, host))
                {
                    title = title.Substring(0, last).TrimEnd();
                    again = true;
                }

                int first = title.IndexOf(separator, StringComparison.Ordinal);
                if (first > 0 && IsSitePart(title.Substring(0, first), outlet, host))
                {
                    title = title.Substring(first + separator.Length).TrimStart();
                    again = true;
                }
            }
        }

        return title;
    }

    private static bool IsSitePart(string part, string? outlet, string? host)
    {
        string letters = LooseWording.Of(part.AsSpan());
        return letters.Length > 0 && part.Length <= 60 && ((outlet is not null && IsSameName(letters, LooseWording.Of(outlet.AsSpan())))
            || (part.Length <= 40 && OutletReader.IsOfHost(part.Trim(), host)));
    }

    private static bool IsSite(string title, string? outlet, string? address) =>
        LooseWording.Of(title.AsSpan()) is var letters && (letters.Length == 0 || (outlet is not null && IsSameName(letters, LooseWording.Of(outlet.AsSpan())))
            || (title.Length <= 30 && OutletReader.IsOfHost(title, PageAddress.HostOf(address))));

    private static bool IsSameName(string left, string right) => left == right || left == "the" + right || "the" + left == right;

    private static double Likeness(HashSet<string> left, HashSet<string> right)
    {
        if (left.Count == 0 || right.Count == 0)
            return 0;
        int shared = left.Count(right.Contains);
        return (double)shared / Math.Max(Math.Min(left.Count, right.Count), Math.Max(left.Count, right.Count) / 2.0);
    }

    private static double Overlap(HashSet<string> left, HashSet<string> right) =>
        left.Count == 0 || right.Count == 0 ? 0 : (double)left.Count(right.Contains) / Math.Max(left.Count, right.Count);

    // Letters of scripts without blanks count one by one.
    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]) && !Scripts.IsDense(text[i]))
                i++;
            if (i > start)
                words.Add(text.Substring(start, i - start).ToLowerInvariant());
            else if (char.IsLetterOrDigit(text[i]))
                words.Add(text[i++].ToString());
            else
                i++;
        }

        return words;
    }
}
