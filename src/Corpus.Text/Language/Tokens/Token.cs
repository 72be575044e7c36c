using System.Runtime.InteropServices;

namespace Corpus.Text.Language.Tokens;

/// <summary>A word, a punctuation mark, or a whole quotation, which the rules see as one thing.</summary>
/// <param name="Start">Where it stands in the document.</param>
/// <param name="Length">Its length.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Classes">What the word tables say of it.</param>
/// <param name="Number">Of a word, its number in the <see cref="Lexicon"/>; of a quotation, its index in the story.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenKind Kind, WordShape Shape, WordClasses Classes, int Number)
{
    public int End => Start + Length;

    /// <summary>The index of the quotation, for <see cref="TokenKind.Quotation"/>.</summary>
    public int Quotation => Number;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsCapitalised => (Shape & WordShape.Capitalised) != 0;

    public bool IsLower => Kind == TokenKind.Word && (Shape & WordShape.Capitalised) == 0;

    public bool Has(WordClasses classes) => (Classes & classes) != 0;

    public bool Has(WordShape shape) => (Shape & shape) != 0;

    /// <summary>Whether it ends a clause: what stands before it has nothing to do with the subject behind it.</summary>
    public bool BreaksClause => Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Quotation
        or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Period or TokenKind.Question or TokenKind.Exclamation;
}
