namespace Corpus.Text.Model;

/// <summary>What the project says of a document. Every value that is given wins over what is read from the text.</summary>
public sealed record SourceMetadata
{
    /// <summary>The article's stable id.</summary>
    public string? Id { get; init; }

    /// <inheritdoc cref="Article.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="Article.Byline"/>
    public string? Byline { get; init; }

    /// <inheritdoc cref="Article.Outlet"/>
    public string? Outlet { get; init; }

    /// <inheritdoc cref="Article.Url"/>
    public string? Url { get; init; }

    /// <inheritdoc cref="Article.Published"/>
    public DateTime? Published { get; init; }

    /// <summary>The article with the given values in place of those that were read.</summary>
    public Article ApplyTo(Article article) => article with
    {
        Title = Title ?? article.Title,
        Byline = Byline ?? article.Byline,
        Outlet = Outlet ?? article.Outlet,
        Url = Url ?? article.Url,
        Published = Published ?? article.Published,
    };
}
