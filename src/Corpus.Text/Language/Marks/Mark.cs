namespace Corpus.Text.Language.Marks;

/// <summary>One quotation mark in a paragraph, with what its neighbours say of it.</summary>
/// <param name="Offset">Where it stands in the document.</param>
/// <param name="Length">Its length: two for a mark made of two apostrophes or backticks.</param>
/// <param name="Shape">Its first character.</param>
/// <param name="Family">With which marks it can pair.</param>
/// <param name="MayOpen">Blank, dash, bracket or slash stands before it and text after it.</param>
/// <param name="MayClose">Text or punctuation stands before it and blank or punctuation after it.</param>
internal readonly record struct Mark(int Offset, int Length, char Shape, MarkFamily Family, bool MayOpen, bool MayClose)
{
    public int End => Offset + Length;
}
