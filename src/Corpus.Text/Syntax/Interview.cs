namespace Corpus.Text.Syntax;

/// <summary>An interview in labelled paragraphs: Q: and A:, or the names of those who talk.</summary>
/// <param name="turns">By the index of a labelled paragraph, who talks in it and the colon behind the label.</param>
internal sealed class Interview(IReadOnlyDictionary<int, (NounPhrase Speaker, int Colon)> turns)
{
    /// <summary>No interview.</summary>
    public static Interview None { get; } = new(new Dictionary<int, (NounPhrase, int)>());

    /// <summary>Who talks in the paragraph of <paramref name="quotation"/>, and the colon behind the label; null without a label.</summary>
    public (NounPhrase Speaker, int Colon)? TurnOf(Quotation quotation) =>
        turns.TryGetValue(quotation.Paragraph, out (NounPhrase, int) turn) ? turn : null;
}
