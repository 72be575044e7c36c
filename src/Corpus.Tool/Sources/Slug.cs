using System.Text;

namespace Corpus.Tool.Sources;

/// <summary>The name of a source's file, made of a title: letters, digits and hyphens, on every system the same.</summary>
internal static class Slug
{
    private const int Longest = 60;
    private const string Nameless = "page";

    // Names that Windows keeps for devices, whatever ends they have.
    private static readonly HashSet<string> _devices = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The name, without an ending.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (Rune rune in title.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        string name = Cut(slug.ToString());
        return name.Length == 0 ? Nameless : _devices.Contains(name) ? name + "-" + Nameless : name;
    }

    // Between two words, where there is a place between two words.
    private static string Cut(string slug)
    {
        if (slug.Length > Longest)
        {
            int end = slug.LastIndexOf('-', Longest);
            if (end < Longest / 2)
                end = char.IsLowSurrogate(slug[Longest]) ? Longest - 1 : Longest;
            slug = slug[..end];
        }

        return slug.Trim('-');
    }
}
