using System.Runtime.InteropServices;
using Corpus.Text.Language.Languages;
using Corpus.Text.Language.Tokens;
using Corpus.Text.Syntax;

namespace Corpus.Text.Speech.Grammar;

/// <summary>A word, a phrase that the table lists as one, a punctuation mark, or a whole quotation.</summary>
/// <param name="Start">Where it stands in the document.</param>
/// <param name="Length">Its length, without an ending behind an apostrophe.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Classes">What the language's table says of it.</param>
/// <param name="IsCapitalised">Whether its first letter is a capital.</param>
/// <param name="HasEnding">Whether an ending stands behind an apostrophe: Erdoğan'ın.</param>
/// <param name="Quotation">The index of the quotation, for <see cref="TokenKind.Quotation"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClauseToken(int Start, int Length, TokenKind Kind, GrammarClass Classes, bool IsCapitalised, bool HasEnding, int Quotation)
{
    public int End => Start + Length;

    public bool IsWord => Kind == TokenKind.Word;

    public bool Has(GrammarClass classes) => (Classes & classes) != 0;

    public bool EndsSentence => Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation;

    public bool BreaksClause => Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Dash or TokenKind.Quotation
        or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Other || EndsSentence;
}
