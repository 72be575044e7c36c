namespace Corpus.Text.Model;

/// <summary>What the project says of a document. Every value that is given wins over what is read from the text.</summary>
internal sealed record SourceMetadata
{
    /// <summary>The article's stable id.</summary>
    public string? Id { get; init; }

    /// <inheritdoc cref="DescribedDocument.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="DescribedDocument.Byline"/>
    public string? Byline { get; init; }

    /// <inheritdoc cref="DescribedDocument.Outlet"/>
    public string? Outlet { get; init; }

    /// <inheritdoc cref="DescribedDocument.Url"/>
    public string? Url { get; init; }

    /// <inheritdoc cref="DescribedDocument.Published"/>
    public DateTime? Published { get; init; }

    /// <summary>The name of the one whose words the whole document is.</summary>
    public string? Speaker { get; init; }

    /// <summary>That speaker's title or role.</summary>
    public string? Role { get; init; }

    /// <inheritdoc cref="DescribedDocument.Language"/>
    public string? Language { get; init; }

    /// <summary>The article with the given values in place of those that were read.</summary>
    public Article ApplyTo(Article article)
    {
        Article told = article with
        {
            Title = Title ?? article.Title,
            Byline = Byline ?? article.Byline,
            Outlet = Outlet ?? article.Outlet,
            Url = Url ?? article.Url,
            Published = Published ?? article.Published,
            Language = Language ?? article.Language,
        };
        return Speaker is null && Role is null ? told : told.SpokenBy(SpeakerOf(article));
    }

    // The role that a document gives is its own speaker's.
    private Speaker? SpeakerOf(Article article) =>
        Speaker is not null ? new Speaker(Speaker, Role ?? (Speaker == article.Speaker?.Name ? article.Speaker.Role : null), default)
        : article.Speaker is { } speaker ? speaker with { Role = Role ?? speaker.Role }
        : null;
}
