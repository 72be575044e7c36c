namespace Corpus.Text.Matching.Spelling;

/// <summary>A number written as a word.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsHundred">Whether it multiplies what stands before it, below a thousand.</param>
/// <param name="IsMagnitude">Whether it multiplies all that stands before it: "thousand", "million".</param>
internal sealed record NumberWord(decimal Value, bool IsHundred, bool IsMagnitude);
