namespace Corpus.Text.Sources;

/// <summary>Why a document cannot be read (CORP001).</summary>
internal enum UnreadableReason
{
    /// <summary>Nothing but white space.</summary>
    Empty,

    /// <summary>No text: NUL characters, or mostly control characters.</summary>
    Binary,

    /// <summary>Neither UTF-8 nor UTF-16 with a byte order mark.</summary>
    UnknownEncoding,

    /// <summary>UTF-16 without a byte order mark, which the compiler takes for something else.</summary>
    MissingByteOrderMark,

    /// <summary>The compiler could not open the file.</summary>
    NotOpened,
}
