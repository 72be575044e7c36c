namespace Corpus.Text.Language;

/// <summary>What a character is, by a table for ASCII, which is nearly all of the text.</summary>
internal static class CharacterTable
{
    private const int AsciiEnd = 128;

    private static readonly bool[] _isWord = Table(char.IsLetterOrDigit);
    private static readonly bool[] _isBlank = Table(char.IsWhiteSpace);
    private static readonly char[] _wordForms = WordForms();

    /// <summary>A letter or a digit.</summary>
    public static bool IsWord(char c) => c < AsciiEnd ? _isWord[c] : char.IsLetterOrDigit(c);

    /// <summary>White space of any kind.</summary>
    public static bool IsBlank(char c) => c < AsciiEnd ? _isBlank[c] : char.IsWhiteSpace(c);

    /// <summary>What a letter or digit counts as in a word's hash, whatever its case; 0 for what is neither. Two questions for one look.</summary>
    public static char WordForm(char c) => c < AsciiEnd ? _wordForms[c] : char.IsLetterOrDigit(c) ? WordHash.Fold(c) : '\0';

    private static bool[] Table(Func<char, bool> isMember)
    {
        var table = new bool[AsciiEnd];
        for (int c = 0; c < AsciiEnd; c++)
            table[c] = isMember((char)c);

        return table;
    }

    private static char[] WordForms()
    {
        var forms = new char[AsciiEnd];
        for (int c = 0; c < AsciiEnd; c++)
            forms[c] = _isWord[c] ? WordHash.Fold((char)c) : '\0';

        return forms;
    }
}
