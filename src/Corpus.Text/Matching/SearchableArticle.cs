using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching;

/// <summary>An article prepared for the search: made once for each version of a document, shared by all who ask.</summary>
public sealed class SearchableArticle(Article article)
{
    // Whoever asks first pays; a document that nobody cites from is not read twice.
    private readonly Lazy<DocumentWords> _words = new(() => new DocumentWords(article.Text));

    /// <summary>What was read.</summary>
    public Article Article { get; } = article;

    /// <summary>The article's words, ready to be compared.</summary>
    internal DocumentWords Words => _words.Value;
}
