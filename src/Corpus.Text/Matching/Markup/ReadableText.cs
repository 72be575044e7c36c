namespace Corpus.Text.Matching.Markup;

/// <summary>A text as its reader sees it: links without their targets, emphasis without its marks, entities as the characters that they stand for.</summary>
/// <remarks>Every offset stays what it is: what the reader does not see is put as invisible characters,
/// so that the way back to the file needs no map.</remarks>
internal sealed class ReadableText
{
    /// <summary>What stands where the reader sees nothing.</summary>
    public const char Hidden = '\u200B';

    private static readonly char[] _markup = ['&', '*', '_', '`', '>', ']', '\\'];

    private readonly string _text;
    private char[]? _characters;
    private HashSet<string>? _references;

    private ReadableText(string text) => _text = text;

    /// <summary>The text itself where it has no markup.</summary>
    public static string Of(string text)
    {
        var readable = new ReadableText(text);
        for (int i = 0; i < text.Length;)
        {
            int next = text.AsSpan(i).IndexOfAny(_markup);
            if (next < 0)
                break;
            i = readable.Read(i + next);
        }

        return readable._characters is { } characters ? new string(characters) : text;
    }

    /// <summary>Whether the character at <paramref name="index"/> is hidden already, as the second of a pair of marks.</summary>
    public bool IsHidden(int index) => _characters is not null && _characters[index] == Hidden;

    /// <summary>Whether a line "[name]: …" says where the links lead that bear the name.</summary>
    public bool HasReference(string name) => (_references ??= MarkdownLink.ReferencesIn(_text)).Contains(name);

    public void Hide(int start, int end)
    {
        for (int i = start; i < end; i++)
            Put(i, Hidden);
    }

    public void Put(int index, char c)
    {
        _characters ??= _text.ToCharArray();
        _characters[index] = c;
    }

    /// <summary>Reads what may be markup, and returns where to go on.</summary>
    private int Read(int index) => _text[index] switch
    {
        '&' => HtmlEntity.Read(_text, index, this),
        '*' or '_' => Emphasis.Read(_text, index, this),
        '`' => CodeSpan.Read(_text, index, this),
        ']' => MarkdownLink.Read(_text, index, this),
        '>' => QuoteMark.Read(_text, index, this),
        _ => Escape.Read(_text, index, this),
    };
}
