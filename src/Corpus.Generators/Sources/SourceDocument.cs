using Corpus.Text.Comparison;
using Corpus.Text.Model;

namespace Corpus.Generators.Sources;

/// <summary>One readable document of the corpus: what the project says of it, and what was read from it with the metadata applied.</summary>
internal sealed record SourceDocument(SourceItem Item, Article Article)
{
    /// <summary>The checksum of the text, where it was asked for.</summary>
    public long Checksum { get; init; }

    /// <summary>What is compared of the article with others.</summary>
    public required ArticlePrint Print { get; init; }

    /// <summary>What the articles of <paramref name="documents"/>, which are in order, have in common.</summary>
    public static CorpusComparison Compare(IEnumerable<SourceDocument> documents, CancellationToken cancellationToken) =>
        CorpusComparison.Create([.. documents.Select(document => (document.Article, document.Print))], cancellationToken);

    /// <summary>
    /// The documents in the corpus's order: sorted by path, ordinal, whatever the order in which the compiler was given the files.
    /// A path that comes twice is one document.
    /// </summary>
    public static IReadOnlyList<SourceDocument> InOrder(IEnumerable<SourceDocument> documents)
    {
        var sorted = new List<SourceDocument>();
        foreach (SourceDocument document in documents
            .OrderBy(document => document.Item.Path, StringComparer.Ordinal)
            .ThenBy(document => document.Article.Text, StringComparer.Ordinal))
        {
            if (sorted.Count == 0 || sorted[sorted.Count - 1].Item.Path != document.Item.Path)
                sorted.Add(document);
        }

        return sorted;
    }
}
