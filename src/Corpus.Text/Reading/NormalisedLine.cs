namespace Corpus.Text.Reading;

/// <summary>A line as the phrases are written: lower case, a run of digits as one #, a run of white space as one blank, and no marks or arrows in front.</summary>
/// <remarks>Normalised and taken apart into words in one pass, for this is done to every line of a page; one instance serves them all.</remarks>
internal sealed class NormalisedLine
{
    private const int Longest = 600;

    private readonly char[] _text = new char[Longest];
    private readonly Word[] _words = new Word[Longest];
    private int _length;
    private int _wordCount;

    /// <summary>A run of letters, or one character that is neither a letter nor a blank; a dense script has no blanks between words, so one character of it is a word.</summary>
    public readonly record struct Word(int Start, int End, uint Key);

    /// <summary>The line.</summary>
    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>Its words, with their offsets in <see cref="Text"/>.</summary>
    public ReadOnlySpan<Word> Words => _words.AsSpan(0, _wordCount);

    /// <summary>The key of a word by its first character.</summary>
    public static uint Key(char first) => Key(2166136261, first);

    /// <summary>The key of a word by the key of what is before its last character; FNV-1a.</summary>
    public static uint Key(uint before, char last) => unchecked((before ^ last) * 16777619);

    /// <summary>Whether a normalised character is a letter.</summary>
    public static bool IsLetter(char c) => c < 128 ? c is >= 'a' and <= 'z' : char.IsLetter(c);

    /// <summary>Takes in another line.</summary>
    public void Read(ReadOnlySpan<char> content)
    {
        char[] text = _text;
        int length = 0;
        int wordCount = 0;
        char before = ' ';
        for (int i = AfterMarks(content); i < content.Length && length < text.Length;)
        {
            char c = Normalise(content[i++]);
            if (c is '#' or ' ' && before == c)
                continue;

            int start = length;
            before = text[length++] = c;
            if (c == ' ')
                continue;

            uint key = Key(c);
            if (IsLetter(c) && !Scripts.IsDense(c))
            {
                for (; i < content.Length && length < text.Length; i++)
                {
                    char next = Scripts.ToLower(content[i]);
                    if (!IsLetter(next))
                        break;

                    before = text[length++] = next;
                    key = Key(key, next);
                }
            }

            _words[wordCount++] = new Word(start, length, key);
        }

        _length = length > 0 && before == ' ' ? length - 1 : length;
        _wordCount = wordCount;
    }

    private static char Normalise(char c) => Scripts.ToLower(c) switch
    {
        >= '0' and <= '9' => '#',
        < ' ' => ' ',
        var lower => lower,
    };

    private static int AfterMarks(ReadOnlySpan<char> content)
    {
        int start = 0;
        while (start < content.Length && content[start] is '-' or '–' or '—' or '>' or '<' or '→' or '»' or '›' or '"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '„' or ' ' or '|' or '+')
            start++;

        return start;
    }
}
