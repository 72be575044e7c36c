namespace Corpus.Text;

/// <summary>A quotation, and what the sources say to it.</summary>
public sealed class QuotationCheck
{
    internal QuotationCheck(string words, int start) => (Words, Start) = (words, start);

    /// <summary>The quoted words, without their marks.</summary>
    public string Words { get; }

    /// <summary>Where they stand in the answer.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => Words.Length;

    /// <summary>What the sources say.</summary>
    public QuotationVerdict Verdict { get; internal init; }

    /// <summary>How altered words differ.</summary>
    public Alteration Alteration { get; internal init; }

    /// <summary>What is wrong in the words of a copy editor; null for a faithful quotation.</summary>
    public string? Message { get; internal init; }

    /// <summary>Who is said to have said it; null for nobody.</summary>
    public string? Speaker { get; internal init; }

    /// <summary>What may stand in place of altered words: the source's, as far as the sources accept them there; null for nothing.</summary>
    public string? SourceWords { get; internal init; }

    /// <summary>Where the words stand, or for altered words the nearest passage; the best place first.</summary>
    public IReadOnlyList<SourcePassage> Places { get; internal init; } = [];
}
