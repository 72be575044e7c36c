using System.Globalization;
using System.Text;
using Corpus.Text.Model;

namespace Corpus.Text.Pages;

/// <summary>Which lines of a text are what, as who made it from a page has written down:
/// <c>title 1; byline 3; body 5-31, 35-60; caption 33 (of 97)</c>. Lines are counted from 1 behind the front matter, blank ones too; all others are
/// boilerplate.</summary>
internal sealed class LineRegions
{
    private readonly Region[] _regions;

    private LineRegions(int lines)
    {
        _regions = new Region[lines];
        for (int i = 0; i < lines; i++)
            _regions[i] = Region.Boilerplate;
    }

    /// <summary>The region of a line; boilerplate for one that is not there.</summary>
    /// <param name="number">Counted from 1.</param>
    public Region Of(int number) => number > 0 && number <= _regions.Length ? _regions[number - 1] : Region.Boilerplate;

    /// <summary>Reads <paramref name="value"/>; null unless it is of this form, and made for a text of so many lines.</summary>
    public static LineRegions? Read(string value, int lines)
    {
        int tail = value.LastIndexOf(" (of ", StringComparison.Ordinal);
        if (tail < 0 || value[value.Length - 1] != ')' || Number(value.Substring(tail + 5, value.Length - tail - 6)) != lines)
            return null;

        var regions = new LineRegions(lines);
        foreach (string part in value.Substring(0, tail).Split(';'))
        {
            string trimmed = part.Trim();
            int blank = trimmed.IndexOf(' ');
            if (blank < 0 || RegionNamed(trimmed.Substring(0, blank)) is not { } region)
                return null;

            foreach (string range in trimmed.Substring(blank + 1).Split(','))
            {
                if (!regions.Take(range.Trim(), region))
                    return null;
            }
        }

        return regions;
    }

    /// <summary>What <see cref="Read"/> reads, for lines of these regions; null marks a blank line, which belongs to what stands around it. Null where
    /// all are boilerplate.</summary>
    public static string? Write(IReadOnlyList<Region?> lines)
    {
        var value = new StringBuilder();
        for (Region region = Region.Title; region < Region.Boilerplate; region++)
            AppendRanges(value, lines, region);
        return value.Length == 0 ? null : value.Append(" (of ").Append(lines.Count.ToString(CultureInfo.InvariantCulture)).Append(')').ToString();
    }

    private static void AppendRanges(StringBuilder value, IReadOnlyList<Region?> lines, Region region)
    {
        string separator = (value.Length == 0 ? "" : "; ") + region.ToString().ToLowerInvariant() + " ";
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i] != region)
                continue;

            int last = i;
            for (int next = i + 1; next < lines.Count && (lines[next] is null || lines[next] == region); next++)
                last = lines[next] is null ? last : next;
            value.Append(separator).Append((i + 1).ToString(CultureInfo.InvariantCulture));
            if (last > i)
                value.Append('-').Append((last + 1).ToString(CultureInfo.InvariantCulture));
            separator = ", ";
            i = last;
        }
    }

    private bool Take(string range, Region region)
    {
        int dash = range.IndexOf('-');
        int? first = Number(dash < 0 ? range : range.Substring(0, dash));
        int? last = dash < 0 ? first : Number(range.Substring(dash + 1));
        if (first is null or 0 || last < first || last is null || last > _regions.Length)
            return false;

        for (int i = first.Value; i <= last; i++)
            _regions[i - 1] = region;
        return true;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static Region? RegionNamed(string name)
    {
        for (Region region = Region.Title; region <= Region.Boilerplate; region++)
        {
            if (string.Equals(region.ToString(), name, StringComparison.OrdinalIgnoreCase))
                return region;
        }

        return null;
    }
}
