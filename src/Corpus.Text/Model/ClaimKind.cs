namespace Corpus.Text.Model;

/// <summary>How a statement is given.</summary>
internal enum ClaimKind
{
    /// <summary>In quotation marks, wholly or in part.</summary>
    Quoted,

    /// <summary>In the reporter's own words.</summary>
    Reported,
}
