namespace Corpus.Text.Matching.Judging;

/// <summary>Whose words a passage is, against the speaker who is named.</summary>
internal enum Attribution
{
    /// <summary>The named speaker's, or nobody is named.</summary>
    Agrees,

    /// <summary>In a quotation whose speaker the reader did not find: nothing speaks against the one who is named.</summary>
    Unknown,

    /// <summary>In a quotation of somebody else.</summary>
    Somebody,

    /// <summary>In no quotation: the source does not give the words as anybody's.</summary>
    Nobody,
}
