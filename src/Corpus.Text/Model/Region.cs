namespace Corpus.Text.Model;

/// <summary>What a part of a page is.</summary>
internal enum Region
{
    /// <summary>The headline, and any second copy of it.</summary>
    Title,

    /// <summary>Who wrote it and when: byline, date line, the outlet's signature.</summary>
    Byline,

    /// <summary>The article's own text, sub-headings included.</summary>
    Body,

    /// <summary>The words under a picture, with their credit.</summary>
    Caption,

    /// <summary>Other articles: teasers, reading lists, whole articles that follow this one.</summary>
    Related,

    /// <summary>Everything that the site prints on every page: navigation, share bars, comments, legal notices.</summary>
    Boilerplate,
}
