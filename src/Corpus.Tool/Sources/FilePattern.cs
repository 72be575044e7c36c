using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Corpus.Tool.Sources;

/// <summary>Finds the files that patterns such as <c>docs/**/*.md</c> mean.</summary>
internal static class FilePattern
{
    private static readonly char[] _wild = ['*', '?'];

    // What a build or a tool has put there is nobody's document.
    private static readonly string[] _never = ["**/bin/**", "**/obj/**", "**/node_modules/**", "**/.git/**"];

    /// <summary>Whether a pattern asks for files elsewhere than below the folder.</summary>
    public static bool LeavesFolder(string pattern)
    {
        if (Path.IsPathRooted(pattern) || pattern is [_, ':', ..])
            return true;

        int depth = 0;
        foreach (string part in pattern.Split('/', '\\'))
        {
            depth += part switch { ".." => -1, "." or "" => 0, _ => 1 };
            if (depth < 0)
                return true;
        }

        return false;
    }

    /// <summary>The files below <paramref name="folder"/> that the patterns mean, absolute, in order; one that begins with <c>!</c> takes files out.</summary>
    /// <exception cref="CannotRunException">A pattern without a star names a file that is not there.</exception>
    public static IReadOnlyList<string> Find(string folder, IEnumerable<string> patterns)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        string[] all = [.. patterns];
        foreach (string pattern in all.Where(pattern => !IsExclusion(pattern)))
        {
            if (pattern.IndexOfAny(_wild) >= 0)
                files.UnionWith(Match(folder, pattern));
            else if (Directory.Exists(Path.Combine(folder, pattern)))
                files.UnionWith(Match(folder, pattern.TrimEnd('/', '\\') + "/**/*"));
            else if (File.Exists(Path.Combine(folder, pattern)))
                files.Add(Path.GetFullPath(pattern, folder));
            else
                throw new CannotRunException($"there is no file or folder “{pattern}”");
        }

        files.ExceptWith(all.Where(IsExclusion).SelectMany(pattern => Match(folder, pattern[1..])));
        return [.. files];
    }

    /// <summary>The files that one pattern means, absolute.</summary>
    public static IEnumerable<string> Match(string folder, string pattern)
    {
        (string root, string below) = Split(folder, pattern.Replace('\\', '/'));
        if (!Directory.Exists(root))
            return [];

        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(below);
        matcher.AddExcludePatterns(_never);
        return matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(root))).Files.Select(file => Path.GetFullPath(file.Path, root));
    }

    private static bool IsExclusion(string pattern) => pattern.StartsWith('!');

    // "../seeds/*.txt" is "*.txt" in another folder.
    private static (string Root, string Below) Split(string folder, string pattern)
    {
        string[] parts = pattern.Split('/');
        int plain = 0;
        while (plain < parts.Length - 1 && parts[plain].IndexOfAny(_wild) < 0)
            plain++;
        return plain == 0
            ? (folder, pattern)
            : (Path.GetFullPath(string.Join('/', parts.Take(plain)) + "/", folder), string.Join('/', parts.Skip(plain)));
    }
}
