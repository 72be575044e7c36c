namespace Corpus.Text;

/// <summary>What the sources say to a quotation.</summary>
public enum QuotationVerdict
{
    /// <summary>The words stand in a source as quoted, but for typography and an editor's marked changes.</summary>
    Faithful,

    /// <summary>A source has nearly these words: <see cref="QuotationCheck.Alteration"/> says what differs.</summary>
    Altered,

    /// <summary>The words are in a source, but not that speaker's.</summary>
    WrongSpeaker,

    /// <summary>The words are in another source than the one that is named, or in another section of it.</summary>
    WrongSource,

    /// <summary>No source has the words, or words like them.</summary>
    Absent,
}
