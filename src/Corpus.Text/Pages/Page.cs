using Corpus.Text.Model;

namespace Corpus.Text.Pages;

/// <summary>A document taken apart: its regions, its paragraphs, and what it says of itself.</summary>
internal sealed record Page : DescribedDocument
{
    /// <summary>The paragraphs of all regions, in order. White space and line endings between them belong to none.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

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
