namespace Corpus.Text.Quoting.Tokens;

/// <summary>What a character is, by a table for ASCII, which is nearly all of the text.</summary>
internal static class Characters
{
    private const int AsciiEnd = 128;

    private static readonly bool[] _isWord = Table(char.IsLetterOrDigit);
    private static readonly bool[] _isBlank = Table(char.IsWhiteSpace);

    /// <summary>A letter or a digit.</summary>
    public static bool IsWord(char c) => c < AsciiEnd ? _isWord[c] : char.IsLetterOrDigit(c);

    /// <summary>White space of any kind.</summary>
    public static bool IsBlank(char c) => c < AsciiEnd ? _isBlank[c] : char.IsWhiteSpace(c);

    private static bool[] Table(Func<char, bool> isMember)
    {
        var table = new bool[AsciiEnd];
        for (int c = 0; c < AsciiEnd; c++)
            table[c] = isMember((char)c);

        return table;
    }
}
