using System.Text;

namespace Corpus.Text.Verification.Sections;

/// <summary>Turns a heading into the fragment that leads to it on a page that was made from Markdown.</summary>
internal static class Slug
{
    /// <summary>Small letters, digits, hyphens and underscores; a hyphen for each space, nothing for other characters: as GitHub does it.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (char c in heading.Trim())
        {
            if (c == ' ')
                slug.Append('-');
            else if (char.IsLetterOrDigit(c) || c is '-' or '_')
                slug.Append(char.ToLowerInvariant(c));
        }

        return slug.ToString();
    }
}
