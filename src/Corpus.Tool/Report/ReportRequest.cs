using Corpus.Text.Citing;
using Corpus.Text.Model;
using Corpus.Tool.Checking;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Report;

/// <summary>Which corpus is to be shown, and with what.</summary>
/// <param name="Folder">The folder, absolute.</param>
/// <param name="Output">The page's file.</param>
/// <param name="Title">What stands at its head.</param>
internal sealed record ReportRequest(string Folder, string Output, string Title)
{
    /// <summary>The patterns of the sources; empty for those of <c>corpus.json</c>, or else of the project.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The patterns of what is checked: empty for those of <c>corpus.json</c>, null when nothing is.</summary>
    public IReadOnlyList<string>? Checked { get; init; }

    /// <summary>Where what was read of the sources is kept; the usual place when it is not set.</summary>
    public ArticleCache? Cache { get; init; }

    /// <summary>Where what the sources said is kept; the usual place when it is not set.</summary>
    public KeptChecks? Kept { get; init; }

    /// <summary>Makes the page. What cannot be read is handed to <paramref name="warn"/>.</summary>
    /// <exception cref="CannotRunException">There are no sources, or there is nothing to check.</exception>
    public string Make(Action<string> warn, out ReportedCorpus corpus, CancellationToken cancellationToken)
    {
        ArticleCache cache = Cache ?? ArticleCache.Of(Folder);
        if (Checked is not null)
        {
            CheckResult result = new CheckRequest(Folder, Checked, Sources, IsStrict: false) { Cache = cache, Kept = Kept }.Run(warn, cancellationToken);
            corpus = Shown(result.Sources);
            return CorpusReport.Of(Title, corpus, [.. result.Files
                .SelectMany(file => file.Citations.Where(IsShown).Select(citation => Shown(file, citation)))]);
        }

        SourceSet sources = new SourceRequest(Folder, Sources).Load(CorpusSettings.Of(Folder), cache, cancellationToken);
        foreach (SourceProblem problem in sources.Problems)
            warn($"{problem.Path}: {problem.Message}");

        corpus = Shown(sources);
        return CorpusReport.Of(Title, corpus);
    }

    private static ReportedCorpus Shown(SourceSet sources) => new(sources.Sources, sources.Speakers, sources.Comparison);

    // Prose has quotations of the whole world; shown is what the sources have, or should have.
    private static bool IsShown(CheckedCitation citation) =>
        citation.Finding.Verdict is not null
        && (citation.IsInSources || citation.Citation.Source is not null || citation.Finding.Objections.Count > 0);

    private static ShownCitation Shown(CheckedFile file, CheckedCitation citation) => new(
        file.File.Path,
        file.At(file.InFile(citation.Citation.Words).Start).Line,
        citation.Words,
        citation.Finding.Verdict!.Kind,
        citation.Finding.Verdict.Occurrences)
    {
        Objections = [.. citation.Finding.Objections.Select(objection => (objection.Rule.Id, objection.Message))],
        IsFault = citation.Finding.Objections.Any(objection => objection.Rule.IsWarning),
    };
}
