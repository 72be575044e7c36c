namespace Corpus.Text.Syntax;

/// <summary>A sentence of the reporter's, as a range of tokens; a quotation is one token in it.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token behind the last one.</param>
/// <param name="Paragraph">The index of its paragraph in the story.</param>
internal readonly record struct Sentence(int First, int End, int Paragraph);
