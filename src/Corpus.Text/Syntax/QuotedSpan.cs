using Corpus.Text.Language.Marks;

namespace Corpus.Text.Syntax;

/// <summary>A quotation whose marks are found and that has no token yet.</summary>
/// <param name="Marks">The marks and what stands between them.</param>
/// <param name="Paragraph">The index of its paragraph in the story.</param>
/// <param name="ContinuesFrom">The index of the quotation of an earlier paragraph whose mark was left open, and that this one goes on from; else -1.</param>
internal readonly record struct QuotedSpan(MarkedSpan Marks, int Paragraph, int ContinuesFrom);
