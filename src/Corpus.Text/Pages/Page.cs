using Corpus.Text.Model;

namespace Corpus.Text.Pages;

/// <summary>A document taken apart: its regions, its paragraphs, and what it says of itself.</summary>
internal sealed record Page
{
    /// <inheritdoc cref="Article.Text"/>
    public required string Text { get; init; }

    /// <summary>The paragraphs of all regions, in order. White space and line endings between them belong to none.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <inheritdoc cref="Article.Passages"/>
    public required EquatableArray<Passage> Passages { get; init; }

    /// <inheritdoc cref="Article.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="Article.Byline"/>
    public string? Byline { get; init; }

    /// <inheritdoc cref="Article.Outlet"/>
    public string? Outlet { get; init; }

    /// <inheritdoc cref="Article.Published"/>
    public DateTime? Published { get; init; }

    /// <inheritdoc cref="Article.Url"/>
    public string? Url { get; init; }

    /// <inheritdoc cref="Article.SyndicatedFrom"/>
    public string? SyndicatedFrom { get; init; }

    /// <inheritdoc cref="Article.Speaker"/>
    public Speaker? Speaker { get; init; }

    /// <inheritdoc cref="Article.Language"/>
    public string? Language { get; init; }

    /// <inheritdoc cref="Article.Retrieved"/>
    public DateTimeOffset? Retrieved { get; init; }

    /// <inheritdoc cref="Article.Sha256"/>
    public string? Sha256 { get; init; }

    /// <inheritdoc cref="Article.FrontMatterFaults"/>
    public EquatableArray<FrontMatterFault> FrontMatterFaults { get; init; }

    /// <inheritdoc cref="Article.Findings"/>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>A page of these regions with what only its front matter can say of it. What is looked for in the text, too, is left open.</summary>
    public static Page Of(string text, PageRegions regions, FrontMatter matter, string? language) => new()
    {
        Text = text,
        Paragraphs = regions.Paragraphs,
        Passages = regions.Passages,
        Url = matter.Url,
        Speaker = matter.Speaker is null ? null : new Speaker(matter.Speaker, matter.Role, default),
        Language = language,
        Retrieved = matter.Retrieved,
        Sha256 = matter.Sha256,
        FrontMatterFaults = matter.Faults.ToEquatableArray(),
    };
}
