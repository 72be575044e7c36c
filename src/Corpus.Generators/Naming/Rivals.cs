using System.Runtime.CompilerServices;
using Corpus.Generators.Sources;
using Corpus.Text.Comparison;

namespace Corpus.Generators.Naming;

/// <summary>Documents that want one name, and which of them reprint another one of them.</summary>
internal sealed class Rivals
{
    // Kept with the first of them: an edit elsewhere in the corpus does not compare them again.
    private static readonly ConditionalWeakTable<SourceDocument, Rivals> _known = new();

    private readonly SourceDocument[] _documents;
    private readonly IReadOnlyList<int?> _reprintOf;

    private Rivals(SourceDocument[] documents, CancellationToken cancellationToken)
    {
        _documents = documents;
        _reprintOf = CorpusComparison.Create([.. documents.Select(document => (document.Article, document.Print))], cancellationToken).ReprintOf;
    }

    /// <summary>Whether the document at an index among them reprints another one of them.</summary>
    public bool IsReprint(int index) => _reprintOf[index] is not null;

    /// <summary>The given documents, compared by this call or by an earlier one.</summary>
    public static Rivals Of(SourceDocument[] documents, CancellationToken cancellationToken)
    {
        lock (_known)
        {
            if (_known.TryGetValue(documents[0], out Rivals? known) && known.HasVeryDocuments(documents))
                return known;
        }

        var rivals = new Rivals(documents, cancellationToken);
        lock (_known)
        {
            _known.Remove(documents[0]);
            _known.Add(documents[0], rivals);
        }

        return rivals;
    }

    private bool HasVeryDocuments(SourceDocument[] documents) =>
        _documents.Length == documents.Length && !_documents.Where((document, i) => !ReferenceEquals(document, documents[i])).Any();
}
