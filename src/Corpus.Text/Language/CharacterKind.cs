namespace Corpus.Text.Language;

/// <summary>What a UTF-16 code unit is to the comparison of words.</summary>
internal enum CharacterKind : byte
{
    /// <summary>A mark or symbol of its own.</summary>
    Other,

    /// <summary>A letter of a script that puts spaces between words.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A combining mark: part of the letter before it.</summary>
    Mark,

    /// <summary>A character of a script without spaces; each one counts as a word.</summary>
    Ideograph,

    /// <summary>White space at which a line may break.</summary>
    Space,

    /// <summary>White space that holds its neighbours together.</summary>
    NoBreakSpace,

    /// <summary>Nothing to see: soft hyphens, zero-width characters, byte order marks.</summary>
    Invisible,

    /// <summary>A quotation mark or an apostrophe.</summary>
    Quotation,

    /// <summary>A dash, hyphen or minus sign.</summary>
    Dash,

    /// <summary>Half of a character outside the Basic Multilingual Plane.</summary>
    Surrogate,
}
