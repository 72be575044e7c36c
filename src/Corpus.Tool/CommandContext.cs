namespace Corpus.Tool;

/// <summary>What surrounds a command: where it writes, and from where its paths are seen.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="Folder">The working folder, absolute.</param>
internal sealed record CommandContext(TextWriter Output, TextWriter Error, string Folder)
{
    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether a person watches the output, and not a file or a program.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>The absolute path of one that is given as seen from the working folder.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as it is shown: seen from the working folder where it lies in it, with <c>/</c> on every system.</summary>
    /// <remarks>An address is shown as it is.</remarks>
    public string Shown(string path)
    {
        if (!Path.IsPathRooted(path))
            return path;

        string relative = Path.GetRelativePath(Folder, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
