namespace Corpus.Pages;

/// <summary>What was taken from a page: its lines in reading order, and what it says of itself. Null where it does not say.</summary>
internal sealed record PageDocument
{
    /// <summary>The headline, without the site's name.</summary>
    public Found<string>? Title { get; init; }

    /// <summary>Who wrote it: one name, or several with commas between them.</summary>
    public Found<string>? Byline { get; init; }

    /// <summary>Who published it.</summary>
    public Found<string>? Outlet { get; init; }

    /// <summary>The day of publication, as the page counts it.</summary>
    public Found<DateTime>? Published { get; init; }

    /// <summary>Its absolute http or https address.</summary>
    public Found<string>? Url { get; init; }

    /// <summary>The tag of its language: <c>de</c>, <c>pt-BR</c>.</summary>
    public Found<string>? Language { get; init; }

    /// <summary>All lines of the page, in reading order. Either every line has its region, or none has.</summary>
    public IReadOnlyList<DocumentLine> Lines { get; init; } = [];
}
