namespace Corpus.Text.Language.Tokens;

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordShape : ushort
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalised = 1,

    /// <summary>All letters are capitals, and there are two or more.</summary>
    AllCapitals = 2,

    /// <summary>It ends in a full stop that belongs to it: Gov., U.S., M.</summary>
    Abbreviated = 4,

    /// <summary>It is one capital letter with a full stop.</summary>
    Initial = 8,

    /// <summary>A party and a state in one word: R-Tex.</summary>
    PartyAndState = 16,

    /// <summary>It ends in -ing.</summary>
    Ing = 32,

    /// <summary>It ends in -ed.</summary>
    Ed = 64,

    /// <summary>It ends in -ly.</summary>
    Ly = 128,

    /// <summary>It is the first word of its sentence, where a capital says nothing.</summary>
    OpensSentence = 256,

    /// <summary>It is written as a part of a name is.</summary>
    NamePart = 512,
}
