namespace Corpus.Text.Pages;

/// <summary>What a file is, by its first bytes and not by its name.</summary>
internal enum PageKind
{
    /// <summary>Text in some encoding, Markdown too.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A document in the Portable Document Format.</summary>
    Pdf,

    /// <summary>A document of Word (Office Open XML).</summary>
    Docx,

    /// <summary>A picture: there are no words to be read.</summary>
    Image,

    /// <summary>Anything else that is no text.</summary>
    Binary,
}
