namespace Corpus.Text.Sources;

/// <summary>The path by which a document is known: never absolute, so that a checkout elsewhere gives the same bytes.</summary>
internal static class DocumentPath
{
    /// <summary>The path that the project gives, or else the file's path relative to the project's folder.</summary>
    public static string Of(string? given, string file, string projectDirectory)
    {
        if (given is not null && !IsRooted(given) && Join(Parts(given)) is { Length: > 0 } path)
            return path;

        if (!IsRooted(file))
            return Join(Parts(file));

        List<string> target = Parts(file);
        return IsRooted(projectDirectory) && IsShare(projectDirectory) == IsShare(file)
            ? Relative(Parts(projectDirectory), target, IsShare(file))
            : target[target.Count - 1];
    }

    private static string Relative(List<string> from, List<string> to, bool areShares)
    {
        StringComparison comparison = areShares || IsDrive(from[0]) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int common = 0;
        while (common < from.Count && common < to.Count - 1 && string.Equals(from[common], to[common], comparison))
            common++;

        // Another drive or another server: there is no way from one to the other.
        if (common == 0 && (areShares || IsDrive(from[0]) || IsDrive(to[0])))
            return to[to.Count - 1];

        return Join(Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common)));
    }

    /// <summary>The names on the way, without "." and with ".." resolved where possible. There is always one.</summary>
    private static List<string> Parts(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part.Length > 0 && part != ".")
                parts.Add(part);
        }

        if (parts.Count == 0)
            parts.Add("");

        return parts;
    }

    private static string Join(IEnumerable<string> parts) => string.Join("/", parts);

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || IsDrive(path.Length > 1 ? path.Substring(0, 2) : path));

    private static bool IsShare(string path) => path.StartsWith("\\\\", StringComparison.Ordinal);

    private static bool IsDrive(string part) => part.Length == 2 && part[1] == ':' && char.IsLetter(part[0]);
}
