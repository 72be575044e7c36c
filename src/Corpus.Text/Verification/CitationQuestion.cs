using Corpus.Text.Verification.Names;

namespace Corpus.Text.Verification;

/// <summary>What a citation asks the sources, wherever it is written: the words, and who is said to have said them where.</summary>
internal sealed record CitationQuestion
{
    /// <summary>The cited words; null where only a source is named.</summary>
    public string? Words { get; init; }

    /// <summary>Whether the words are a generated quotation, cited by its member: they cannot differ, but may be given to somebody else.</summary>
    public bool IsByMember { get; init; }

    /// <summary>The sources that are named: several where a choice between constants names one.</summary>
    public IReadOnlyList<GivenName> Articles { get; init; } = [];

    /// <summary>The speakers who are named: several where a choice between constants names one.</summary>
    public IReadOnlyList<GivenName> Speakers { get; init; } = [];

    /// <summary>Whether another citation has these names too, and speaks for them.</summary>
    public bool SharesNames { get; init; }

    /// <summary>Whether the source is not named that must be: words in a comment without a line that names one above them.</summary>
    public OrphanKind Orphan { get; init; }
}
