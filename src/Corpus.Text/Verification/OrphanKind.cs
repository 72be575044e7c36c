namespace Corpus.Text.Verification;

/// <summary>Whether words in a comment lack the line that names their source.</summary>
internal enum OrphanKind
{
    /// <summary>They have it, or need none.</summary>
    None,

    /// <summary>The comment has the form of a citation, but the file has no other: it may be about something else.</summary>
    Possible,

    /// <summary>The file cites elsewhere in this form.</summary>
    Certain,
}
