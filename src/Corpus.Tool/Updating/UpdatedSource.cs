using Corpus.Text.Model;
using Corpus.Tool.Adding;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Updating;

/// <summary>What became of one source.</summary>
internal sealed record UpdatedSource(StoredSource Source)
{
    /// <summary>What is different now; null when the page could not be read again.</summary>
    public SourceChanges? Changes { get; init; }

    /// <summary>The page as it is now; null when the source stays as it is.</summary>
    public PageOrigin? Page { get; init; }

    /// <summary>The text of the source as it is going to be; null when it stays as it is.</summary>
    public string? Text { get; init; }

    /// <summary>What is going to be read in it.</summary>
    public Article? Article { get; init; }

    /// <summary>Why the page could not be read again.</summary>
    public string? Fault { get; init; }
}
