namespace Corpus.Text.Language.Tokens;

/// <summary>What a token is; punctuation that the rules tell apart has a kind of its own.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Possessive,
    Quotation,
    Comma,
    Period,
    Question,
    Exclamation,
    Colon,
    Semicolon,
    Dash,
    OpenBracket,
    CloseBracket,
    Other,
}
