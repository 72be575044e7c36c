using Corpus.Text.Model;
using Corpus.Text.Sources;

namespace Corpus.Tool.Sources;

/// <summary>Which sources a command is to ask: those that it is told, or those of the folder's <c>corpus.json</c>, or those of its one project.</summary>
/// <param name="Folder">The folder, absolute.</param>
/// <param name="Patterns">The patterns that the command was told; empty for none.</param>
internal sealed record SourceRequest(string Folder, IReadOnlyList<string> Patterns)
{
    /// <summary>Finds the sources and reads them.</summary>
    /// <exception cref="CannotRunException">There are none.</exception>
    public SourceSet Load(CorpusSettings settings, CancellationToken cancellationToken) => Load(settings, ArticleCache.Of(Folder), cancellationToken);

    /// <inheritdoc cref="Load(CorpusSettings, CancellationToken)"/>
    public SourceSet Load(CorpusSettings settings, ArticleCache cache, CancellationToken cancellationToken)
    {
        var problems = new List<SourceProblem>();
        IReadOnlyList<SourceFile> files = Find(settings, problems);
        SourceSet sources = SourceSet.Read(files, cache, problems, cancellationToken);
        return sources.Sources.Count > 0 ? sources : throw new CannotRunException(
            "no source can be read" + string.Concat(sources.Problems.Select(problem => $"\n{problem.Path}: {problem.Message}")));
    }

    private IReadOnlyList<SourceFile> Find(CorpusSettings settings, List<SourceProblem> problems)
    {
        IReadOnlyList<string>? patterns = Patterns.Count > 0 ? Patterns : settings.Sources;
        if (patterns is null)
        {
            return ProjectItems.Find(Folder, problems) switch
            {
                null => throw new CannotRunException(
                    $"no source is named: give --sources, or write {CorpusSettings.FileName}, or run in the folder of a project with CorpusSource items"),
                [] => throw new CannotRunException("no source is found: the project's CorpusSource items match no file"),
                { } items => items,
            };
        }

        IReadOnlyList<string> found = FilePattern.Find(Folder, patterns);
        return found.Count > 0
            ? [.. found.Select(file => new SourceFile(DocumentPath.Of(null, file, Folder), file, new SourceMetadata()))]
            : throw new CannotRunException($"no source is found: {string.Join(", ", patterns.Select(pattern => "“" + pattern + "”"))} match no file");
    }
}
