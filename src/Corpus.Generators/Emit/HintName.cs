using System.Globalization;
using System.Text;

namespace Corpus.Generators.Emit;

/// <summary>Names of generated files: legal for the compiler and for every file system, and as stable as the member that they are made of.</summary>
internal static class HintName
{
    private const int Longest = 80;

    /// <summary>The file of a type that is the same for every corpus.</summary>
    public static string OfType(string type) => type + ".g.cs";

    /// <summary>The file of one of many: members that differ by more than case have files that do.</summary>
    public static string OfMember(string type, string member)
    {
        var name = new StringBuilder(type).Append('.');
        foreach (char c in member.Length > Longest ? member.Substring(0, Longest) : member)
            name.Append(c < '\u0080' ? c : '-');

        if (member.Length > Longest || member.Any(c => c >= '\u0080'))
            name.Append('.').Append(Checksum.Of(member.ToUpperInvariant()).ToString("x16", CultureInfo.InvariantCulture));

        return name.Append(".g.cs").ToString();
    }
}
