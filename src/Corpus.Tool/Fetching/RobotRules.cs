namespace Corpus.Tool.Fetching;

/// <summary>What a site's robots.txt says to this program (RFC 9309).</summary>
internal sealed class RobotRules
{
    private const int MostRules = 2000;

    private readonly List<(string Pattern, bool IsAllowed)> _rules;

    private RobotRules(List<(string, bool)> rules) => _rules = rules;

    /// <summary>Everything may be fetched.</summary>
    public static RobotRules AllowAll { get; } = new([]);

    /// <summary>Nothing may be fetched.</summary>
    public static RobotRules DisallowAll { get; } = new([("/", false)]);

    /// <summary>Reads the rules for <paramref name="agent"/>; where there are none, those for all.</summary>
    public static RobotRules Parse(string text, string agent)
    {
        var own = new List<(string, bool)>();
        var others = new List<(string, bool)>();
        bool isOwn = false, isForAll = false, isInRules = false, hasOwn = false;
        foreach (string line in text.Split('\n', '\r'))
        {
            string[] parts = line.Split('#')[0].Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2)
                continue;

            string key = parts[0].ToLowerInvariant();
            if (key == "user-agent")
            {
                if (isInRules)
                    isOwn = isForAll = isInRules = false;
                isOwn |= string.Equals(parts[1].Split('/')[0], agent, StringComparison.OrdinalIgnoreCase);
                isForAll |= parts[1] == "*";
                hasOwn |= isOwn;
            }
            else if (key is "allow" or "disallow")
            {
                isInRules = true;
                if (isOwn && own.Count < MostRules && parts[1].Length > 0)
                    own.Add((parts[1], key == "allow"));
                if (isForAll && others.Count < MostRules && parts[1].Length > 0)
                    others.Add((parts[1], key == "allow"));
            }
        }

        return new RobotRules(hasOwn ? own : others);
    }

    /// <summary>Whether the path, with its query, may be fetched: the longest pattern that fits decides, and of two the one that allows.</summary>
    public bool Allows(string path)
    {
        (int Length, bool IsAllowed) best = (0, true);
        foreach ((string pattern, bool isAllowed) in _rules)
        {
            if (Fits(path, pattern) && (pattern.Length > best.Length || (pattern.Length == best.Length && isAllowed)))
                best = (pattern.Length, isAllowed);
        }

        return best.IsAllowed;
    }

    // "*" stands for anything, and "$" at the end for the end. Each part is looked for behind the one before: a path is searched once.
    private static bool Fits(string path, string pattern)
    {
        bool isWhole = pattern.EndsWith('$');
        string[] parts = pattern.TrimEnd('$').Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;

        int at = parts[0].Length;
        for (int i = 1; i < parts.Length; i++)
        {
            bool isLast = i == parts.Length - 1;
            int found = isWhole && isLast ? path.LastIndexOf(parts[i], StringComparison.Ordinal) : path.IndexOf(parts[i], at, StringComparison.Ordinal);
            if (found < at)
                return false;
            at = found + parts[i].Length;
        }

        return !isWhole || at == path.Length;
    }
}
