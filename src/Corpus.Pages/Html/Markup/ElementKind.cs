namespace Corpus.Pages.Html.Markup;

/// <summary>What a tag means to the text in it.</summary>
[Flags]
internal enum ElementKind
{
    None = 0,

    /// <summary>Begins and ends a line.</summary>
    Block = 1,

    /// <summary>Never has an end tag.</summary>
    Void = 1 << 1,

    /// <summary>Its words are nobody's text: scripts, styles, fallbacks, choices of a form.</summary>
    Silent = 1 << 2,

    /// <summary>What is in it is text to the parser, tags and all.</summary>
    Raw = 1 << 3,

    /// <summary>Like <see cref="Raw"/>, with entities.</summary>
    RawWithEntities = 1 << 4,

    /// <summary>Belongs into the head of a page.</summary>
    Head = 1 << 5,

    /// <summary>An end tag inside it closes nothing outside.</summary>
    Room = 1 << 6,

    /// <summary>A part of a table.</summary>
    Table = 1 << 7,

    /// <summary>Ends an open paragraph.</summary>
    EndsParagraph = 1 << 8,

    Heading = 1 << 9,
}
