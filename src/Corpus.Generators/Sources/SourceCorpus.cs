using System.Runtime.CompilerServices;
using Corpus.Generators.Naming;
using Corpus.Text.Comparison;
using Corpus.Text.Model;
using Corpus.Text.People;

namespace Corpus.Generators.Sources;

/// <summary>All documents that can be read, in the corpus's order, and what follows from them together. The generator and the analyzers share it.</summary>
internal sealed class SourceCorpus : IEquatable<SourceCorpus>
{
    // The generator and the analyzers of one compiler bring the same documents together, and whoever comes second finds what the first one made.
    private static readonly ConditionalWeakTable<SourceDocument, SourceCorpus> _byFirstDocument = new();

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly object _comparisonGate = new();
    private readonly Lazy<SpeakerDirectory> _speakers;
    private readonly Lazy<Catalogue> _catalogue;
    private readonly Lazy<CorpusSize> _size;
    private CorpusComparison? _comparison;

    private SourceCorpus(EquatableArray<SourceDocument> documents, bool hasRepeatedPaths)
    {
        Documents = documents;
        HasRepeatedPaths = hasRepeatedPaths;
        _speakers = new(() => SpeakerDirectory.Create([.. Documents.Select(document => document.Article)]));
        _catalogue = new(() => Catalogue.Create(Documents, Speakers));
        _size = new(() => CorpusSize.Of(this));
        for (int i = 0; i < documents.Count; i++)
            _indexes.Add(documents[i].Item.Path, i);
    }

    /// <summary>The documents, sorted by path, ordinal.</summary>
    public EquatableArray<SourceDocument> Documents { get; }

    /// <summary>Whether the project has two files under one path, or one file twice.</summary>
    public bool HasRepeatedPaths { get; }

    /// <summary>Who is quoted, each person once.</summary>
    public SpeakerDirectory Speakers => _speakers.Value;

    /// <summary>The names of everything, in the order of the documents.</summary>
    public Catalogue Catalogue => _catalogue.Value;

    /// <summary>How many things there are. Every compilation asks, and they are counted once.</summary>
    public CorpusSize Size => _size.Value;

    /// <summary>Brings documents together, whatever the order in which the compiler was given the files. A path that comes twice is one document.</summary>
    public static SourceCorpus Create(IReadOnlyCollection<SourceDocument> documents)
    {
        var sorted = new List<SourceDocument>(documents.Count);
        foreach (SourceDocument document in documents
            .OrderBy(document => document.Item.Path, StringComparer.Ordinal)
            .ThenBy(document => document.Article.Text, StringComparer.Ordinal))
        {
            if (sorted.Count == 0 || sorted[sorted.Count - 1].Item.Path != document.Item.Path)
                sorted.Add(document);
        }

        return Share(new SourceCorpus(sorted.ToEquatableArray(), sorted.Count < documents.Count));
    }

    /// <summary>The index of the document with the given path; null when it cannot be read.</summary>
    public int? IndexOf(string path) => _indexes.TryGetValue(path, out int index) ? index : null;

    /// <summary>What the articles have in common: compared by this call or by an earlier one.</summary>
    public CorpusComparison Compare(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _comparison) is { } known)
            return known;

        lock (_comparisonGate)
            return _comparison ??= CorpusComparison.Create([.. Documents.Select(document => (document.Article, document.Print))], cancellationToken);
    }

    private static SourceCorpus Share(SourceCorpus fresh)
    {
        if (fresh.Documents.Count == 0)
            return fresh;

        SourceDocument first = fresh.Documents[0];
        lock (_byFirstDocument)
        {
            if (_byFirstDocument.TryGetValue(first, out SourceCorpus? known) && known.HasVeryDocumentsOf(fresh))
                return known;

            _byFirstDocument.Remove(first);
            _byFirstDocument.Add(first, fresh);
            return fresh;
        }
    }

    private bool HasVeryDocumentsOf(SourceCorpus other)
    {
        if (HasRepeatedPaths != other.HasRepeatedPaths || Documents.Count != other.Documents.Count)
            return false;

        for (int i = 0; i < Documents.Count; i++)
        {
            if (!ReferenceEquals(Documents[i], other.Documents[i]))
                return false;
        }

        return true;
    }

    /// <inheritdoc/>
    /// <remarks>All else follows from the documents.</remarks>
    public bool Equals(SourceCorpus? other) => other is not null && HasRepeatedPaths == other.HasRepeatedPaths && Documents == other.Documents;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceCorpus);

    /// <inheritdoc/>
    public override int GetHashCode() => Documents.GetHashCode();
}
