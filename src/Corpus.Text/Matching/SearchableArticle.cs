using Corpus.Text.Model;

namespace Corpus.Text.Matching;

/// <summary>An article prepared for the search: made once for each version of a document, shared by all who ask.</summary>
public sealed class SearchableArticle(Article article)
{
    /// <summary>What was read.</summary>
    public Article Article { get; } = article;
}
