using Corpus.Text.Model;

namespace Corpus.Text.Speech.Quotations;

/// <summary>The quotations of a page and those who are quoted.</summary>
/// <param name="Quotes">In order of position.</param>
/// <param name="Speakers">In order of first appearance; every <see cref="Quote.Speaker"/> is the name of one.</param>
/// <param name="Findings">Marks without a partner.</param>
public sealed record Quotations(EquatableArray<Quote> Quotes, EquatableArray<Speaker> Speakers, EquatableArray<Finding> Findings);
