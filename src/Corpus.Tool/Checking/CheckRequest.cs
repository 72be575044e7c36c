using Corpus.Text.Sources;
using Corpus.Tool.Prose;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Checking;

/// <summary>What is to be checked against what.</summary>
/// <param name="Folder">The folder, absolute.</param>
/// <param name="Files">The files or patterns; empty for those of <c>corpus.json</c>, or else all Markdown below the folder.</param>
/// <param name="Sources">The patterns of the sources; empty for those of <c>corpus.json</c>, or else of the project.</param>
/// <param name="IsStrict">Whether words that are in no source are a fault although none is named.</param>
internal sealed record CheckRequest(string Folder, IReadOnlyList<string> Files, IReadOnlyList<string> Sources, bool IsStrict)
{
    private static readonly string[] _usual = ["**/*.md"];

    /// <summary>Where what was read of the sources is kept; the usual place when it is not set.</summary>
    public ArticleCache? Cache { get; init; }

    /// <summary>Where what the sources said is kept; the usual place when it is not set.</summary>
    public KeptChecks? Kept { get; init; }

    /// <summary>Reads, asks, and says what was found. What cannot be read is handed to <paramref name="warn"/>.</summary>
    /// <exception cref="CannotRunException">There is nothing to check, or nothing to check it against.</exception>
    public CheckResult Run(Action<string> warn, CancellationToken cancellationToken)
    {
        var settings = CorpusSettings.Of(Folder);
        SourceSet sources = new SourceRequest(Folder, Sources).Load(settings, Cache ?? ArticleCache.Of(Folder), cancellationToken);
        foreach (SourceProblem problem in sources.Problems)
            warn($"{problem.Path}: {problem.Message}");

        (string Path, string File)[] files = [.. FilesOf(settings, sources)];
        var checks = new FileChecks(sources, settings.Options, IsStrict || settings.IsStrict, Kept ?? KeptChecks.Of(Folder));
        IReadOnlyList<CheckedFile> read = checks.Check(files, warn, cancellationToken);

        // What a pattern takes in may be no text; what somebody names is to be checked.
        bool isWhole = !files.Any(file => checks.IsUnreadable(file.Path) && Files.Any(name => Path.GetFullPath(name, Folder) == file.File));
        return read.Count > 0 || files.Length == 0
            ? new CheckResult(sources, read) { IsWhole = isWhole, Asked = checks.Asked, Checks = checks }
            : throw new CannotRunException("no file can be read");
    }

    private IEnumerable<(string Path, string File)> FilesOf(CorpusSettings settings, SourceSet sources)
    {
        IReadOnlyList<string> patterns = Files.Count > 0 ? Files : settings.Check ?? _usual;
        var named = patterns.Select(pattern => Path.GetFullPath(pattern, Folder)).ToHashSet(StringComparer.Ordinal);
        var cited = sources.Sources.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        bool any = false;
        foreach (string file in FilePattern.Find(Folder, patterns))
        {
            // A source is not asked whether it agrees with itself: a hook names it with all else that has changed.
            string path = DocumentPath.Of(null, file, Folder);
            bool isNamed = named.Contains(file);
            any |= isNamed;
            if (cited.Contains(path) || (!isNamed && (!ProseFile.IsKnown(file) || path == CorpusSettings.FileName)))
                continue;

            any = true;
            yield return (path, file);
        }

        if (!any)
            throw new CannotRunException($"there is nothing to check: {string.Join(", ", patterns.Select(pattern => "“" + pattern + "”"))} match no file");
    }
}
