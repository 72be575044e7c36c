using Corpus.Text.Citing;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Checking;

/// <summary>What a check has found.</summary>
/// <param name="Sources">The sources that were asked.</param>
/// <param name="Files">The files, in the order of their paths.</param>
internal sealed record CheckResult(SourceSet Sources, IReadOnlyList<CheckedFile> Files)
{
    /// <summary>Whether every file that was named by itself could be read.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What checked the files, and can check one again.</summary>
    public required FileChecks Checks { get; init; }

    /// <summary>About how many files the sources had to be asked: what was found out before is kept.</summary>
    public int Asked { get; init; }

    public IEnumerable<CheckedObjection> Objections => Files.SelectMany(file => file.Objections);

    public int Faults => Objections.Count(objection => objection.IsFault);

    /// <summary>The citations that the sources have, that name one, or that are a fault.</summary>
    public int Citations => Files.Sum(file => file.Citations.Count(IsCitation));

    private static bool IsCitation(CheckedCitation citation) =>
        citation.IsInSources || citation.Citation.Source is not null || citation.Finding.Objections.Count > 0;
}
