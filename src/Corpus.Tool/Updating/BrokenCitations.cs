using Corpus.Text.Citing;
using Corpus.Text.Model;
using Corpus.Text.Sources;
using Corpus.Tool.Checking;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Updating;

/// <summary>Finds the citations of the folder's prose that hold as the sources are and would not as they are going to be.</summary>
internal static class BrokenCitations
{
    /// <summary>A line for each: where it stands, and what the sources say then, with their nearest words.</summary>
    /// <param name="context">Where the command runs.</param>
    /// <param name="folder">The sources, as they are.</param>
    /// <param name="changed">What is going to be read in those that change, by the path of their file.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static IReadOnlyList<string> Find(
        CommandContext context, SourceFolder folder, IReadOnlyDictionary<string, Article> changed, CancellationToken cancellationToken)
    {
        string pattern = Path.GetRelativePath(context.Folder, folder.Path).Replace('\\', '/') + "/*.txt";
        CheckResult before;
        try
        {
            before = new CheckRequest(context.Folder, [], [pattern], IsStrict: false).Run(_ => { }, cancellationToken);
        }
        catch (CannotRunException)
        {
            // No prose to hold against anything.
            return [];
        }

        var articles = changed.ToDictionary(one => DocumentPath.Of(null, one.Key, context.Folder), one => one.Value, StringComparer.Ordinal);
        FileChecks then = before.Checks.With(before.Sources.With(articles));
        return [.. before.Files.SelectMany(file => InFile(file, then, cancellationToken))];
    }

    private static IEnumerable<string> InFile(CheckedFile before, FileChecks then, CancellationToken cancellationToken)
    {
        // The file is the same, and so are its citations: only what is said of them differs.
        CheckedFile now = then.Again(before.File, cancellationToken);
        for (int i = 0; i < Math.Min(before.Citations.Count, now.Citations.Count); i++)
        {
            CheckedCitation was = before.Citations[i];
            if (was.Finding.Objections.Any(objection => objection.Rule.IsWarning) || !was.IsInSources)
                continue;

            int line = now.At(now.InFile(was.Citation.Words).Start).Line;
            string? fault = now.Citations[i].Finding.Objections.FirstOrDefault(objection => objection.Rule.IsWarning)?.Message;
            if (fault is not null || !now.Citations[i].IsInSources)
                yield return $"{before.File.Path}:{line}: “{was.Words}”: {fault ?? "no source has these words any more"}";
        }
    }
}
