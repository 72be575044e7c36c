using Corpus.Text.Comparison;
using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;

namespace Corpus.Generators.Sources;

/// <summary>One readable document of the corpus: what the project says of it, and what was read from it with the metadata applied.</summary>
internal sealed class SourceDocument : IEquatable<SourceDocument>
{
    private readonly Lazy<SearchableArticle> _search;

    private SourceDocument(SourceItem item, SourceContent content, Article article)
    {
        Item = item;
        Content = content;
        Article = item.Metadata.ApplyTo(article);
        _search = new(() => new SearchableArticle(Article));
    }

    /// <summary>What the project says.</summary>
    public SourceItem Item { get; }

    /// <summary>What the file holds.</summary>
    public SourceContent Content { get; }

    /// <summary>What was read, with the metadata in place of what the page says.</summary>
    public Article Article { get; }

    /// <summary>What is compared of the article with others.</summary>
    public ArticleFingerprint Print => Content.Print!;

    /// <summary>The checksum of the text.</summary>
    public long Checksum => Content.Checksum;

    /// <summary>The article's words, ready to be searched: made when the first citation is checked.</summary>
    public SearchableArticle Search => _search.Value;

    /// <summary>The document; null when the file cannot be read.</summary>
    public static SourceDocument? Of(SourceItem item, SourceContent content) =>
        content.Article is { } article ? new SourceDocument(item, content, article) : null;

    /// <inheritdoc/>
    public bool Equals(SourceDocument? other) => ReferenceEquals(this, other) || (other is not null && Item == other.Item && Content == other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceDocument);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Item.Path.GetHashCode() * 31) + Checksum.GetHashCode());
}
