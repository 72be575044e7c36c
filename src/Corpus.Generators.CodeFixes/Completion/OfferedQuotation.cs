namespace Corpus.Generators.CodeFixes.Completion;

/// <summary>A quotation as it may be cited.</summary>
/// <param name="Words">Its words on one line, without characters that nobody sees and without the printer's comma at the end.</param>
/// <param name="Article">The index of its article in the corpus.</param>
/// <param name="Quote">Its index in the article.</param>
internal readonly record struct OfferedQuotation(string Words, int Article, int Quote);
