using Corpus.Text.Model;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Adding;

/// <summary>What became of one page.</summary>
/// <param name="Name">The path or address as shown.</param>
internal sealed record AddedPage(string Name)
{
    /// <summary>The source that was written, or was there before; null when there is none.</summary>
    public StoredSource? Source { get; init; }

    /// <summary>What is read in it.</summary>
    public Article? Article { get; init; }

    /// <summary>Whether the folder had the page already.</summary>
    public bool WasThere { get; init; }

    /// <summary>Why there is no source; null where there is one.</summary>
    public string? Fault { get; init; }
}
