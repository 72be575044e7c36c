namespace Corpus.Text.Model;

/// <summary>A document with its parts and what is known of it as a whole: by its own words, and by what the project says of it.</summary>
internal abstract record DescribedDocument
{
    /// <summary>The document, whole. All offsets count UTF-16 code units of this string.</summary>
    public required string Text { get; init; }

    /// <summary>The headline; null for a text without one.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, as printed, without "By".</summary>
    public string? Byline { get; init; }

    /// <summary>Who published this page.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day of publication, at midnight, of no time zone.</summary>
    public DateTime? Published { get; init; }

    /// <summary>The page's address, where the text or its metadata has one.</summary>
    public string? Url { get; init; }

    /// <summary>Where the page says that it was published first.</summary>
    public string? SyndicatedFrom { get; init; }

    /// <summary>Whose words the whole document is, as the document or the project says: the speaker of a speech or a statement. Null for an article.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The tag of its language, as the document or the project says: <c>de</c>, <c>pt-BR</c>.</summary>
    public string? Language { get; init; }

    /// <summary>When the document was fetched or taken from its original, as its head says.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>The SHA-256 of the original that the document was made of, in small hexadecimal digits, as its head says.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The page's parts, in order, covering <see cref="Text"/> exactly once.</summary>
    public EquatableArray<Passage> Passages { get; init; }

    /// <summary>What a person should look at, in order.</summary>
    public EquatableArray<Finding> Findings { get; init; }

    /// <summary>What the document says of itself at its head and what cannot be used, in order.</summary>
    public EquatableArray<FrontMatterFault> FrontMatterFaults { get; init; }
}
