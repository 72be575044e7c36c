using Corpus.Generators.Naming;
using Corpus.Text.Model;

namespace Corpus.Generators.Sources;

/// <summary>All documents that can be read, and the names of everything in them.</summary>
internal sealed class CorpusModel : IEquatable<CorpusModel>
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private CorpusModel(EquatableArray<SourceDocument> documents, Catalogue catalogue, bool hasRepeatedPaths)
    {
        Documents = documents;
        Catalogue = catalogue;
        HasRepeatedPaths = hasRepeatedPaths;
        for (int i = 0; i < documents.Count; i++)
            _indexes.Add(documents[i].Item.Path, i);
    }

    /// <summary>The documents, sorted by path.</summary>
    public EquatableArray<SourceDocument> Documents { get; }

    /// <summary>The names, in the order of the documents.</summary>
    public Catalogue Catalogue { get; }

    /// <summary>Whether the project has two files under one path, or one file twice.</summary>
    public bool HasRepeatedPaths { get; }

    /// <summary>Brings together what the project says and what the files hold.</summary>
    public static CorpusModel Create(IEnumerable<LocatedItem> items, IEnumerable<Reading> readings, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, Reading>(StringComparer.Ordinal);
        foreach (Reading reading in readings)
            texts[reading.File] = reading;

        var documents = new List<SourceDocument>();
        foreach (LocatedItem item in items)
        {
            if (texts.TryGetValue(item.File, out Reading? reading) && reading.Document is { Article: { } article, Print: { } print })
                documents.Add(new SourceDocument(item.Item, item.Item.Metadata.ApplyTo(article)) { Checksum = reading.Checksum, Print = print });
        }

        IReadOnlyList<SourceDocument> sorted = SourceDocument.InOrder(documents);
        return new CorpusModel(sorted.ToEquatableArray(), Catalogue.Create(sorted, cancellationToken), sorted.Count < documents.Count);
    }

    /// <summary>The index of the document with the given path; null when it cannot be read.</summary>
    public int? IndexOf(string path) => _indexes.TryGetValue(path, out int index) ? index : null;

    /// <inheritdoc/>
    /// <remarks>The names follow from the documents.</remarks>
    public bool Equals(CorpusModel? other) => other is not null && HasRepeatedPaths == other.HasRepeatedPaths && Documents == other.Documents;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CorpusModel);

    /// <inheritdoc/>
    public override int GetHashCode() => Documents.GetHashCode();
}
