using Corpus.Text.Matching.Ladder;
using Corpus.Text.Model;

namespace Corpus.Text;

/// <summary>A source: a document that was read, with the quotations in it.</summary>
/// <remarks>Reading takes time that is linear in the text, and never fails: any text is a document. Safe for concurrent use.</remarks>
public sealed class CorpusSource
{
    private readonly Lazy<IReadOnlyList<SourceQuotation>> _quotations;

    private CorpusSource(string name, Article article)
    {
        Name = name;
        Search = new SearchableArticle(article);
        _quotations = new(() => [.. article.Quotes.Select(quote => new SourceQuotation(this, quote))]);
    }

    /// <summary>The name by which it is cited, such as a path: unique in a corpus.</summary>
    public string Name { get; }

    /// <summary>The document, whole. All offsets count UTF-16 code units of this string.</summary>
    public string Text => Article.Text;

    /// <summary>The headline; null for a text without one.</summary>
    public string? Title => Article.Title;

    /// <summary>Who published it.</summary>
    public string? Outlet => Article.Outlet;

    /// <summary>The day of publication.</summary>
    public DateTime? Published => Article.Published;

    /// <summary>The page's address.</summary>
    public string? Url => Article.Url;

    /// <summary>The quotations in it, in order.</summary>
    public IReadOnlyList<SourceQuotation> Quotations => _quotations.Value;

    internal SearchableArticle Search { get; }

    internal Article Article => Search.Article;

    /// <summary>Reads a document: plain text or Markdown, with front matter or without.</summary>
    /// <param name="name">The name by which it is cited.</param>
    /// <param name="text">The document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CorpusSource Read(string name, string text, CancellationToken cancellationToken = default)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        return new CorpusSource(name, ArticleReader.Read(text ?? throw new ArgumentNullException(nameof(text)), cancellationToken));
    }
}
