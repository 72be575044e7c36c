using System.Runtime.CompilerServices;

namespace Corpus.Text.Language.Tokens;

/// <summary>The tokens of a story.</summary>
internal sealed class TokenList
{
    private static readonly Token _beyond = new(0, 0, TokenKind.Period, WordShape.None, WordClasses.None, LexiconWords.None);

    // Of more a thread would keep a few megabytes for one page that was long.
    private const int MostKept = 1 << 16;

    // Pooled per thread, because a long page makes it large.
    [ThreadStatic]
    private static Token[]? _spare;

    private readonly CancellationToken _cancellationToken;
    private Token[] _tokens;

    /// <summary>A list with room for about <paramref name="expected"/> tokens.</summary>
    public TokenList(int expected, CancellationToken cancellationToken = default)
    {
        _cancellationToken = cancellationToken;
        if (_spare is { } spare && spare.Length >= expected)
            (_tokens, _spare) = (spare, null);
        else
            _tokens = new Token[expected];
    }

    public int Length { get; private set; }

    /// <summary>The words that are somebody's name as easily as what the tables say, in order: Will, May, Dean.</summary>
    public List<int> Ambiguous { get; } = [];

    /// <summary>A token. Tokens outside the story read as an empty full stop, so that whoever looks around a word need not ask where the story ends.</summary>
    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Token[] tokens = _tokens;
            if ((uint)index < (uint)Length && (uint)index < (uint)tokens.Length)
                return ref tokens[index];
            return ref _beyond;
        }
    }

    /// <summary>Whether one of the tokens from <paramref name="first"/> up to <paramref name="end"/> is of a kind.</summary>
    public bool Has(TokenKind kind, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (this[at].Kind == kind)
                return true;
        }

        return false;
    }

    /// <summary>Leaves the memory to the next list of this thread. From here on the list has no tokens.</summary>
    public void Release()
    {
        if (_tokens.Length <= MostKept && _tokens.Length > (_spare?.Length ?? 0))
            _spare = _tokens;
        (_tokens, Length) = ([], 0);
    }

    /// <summary>Says more of how a token is written.</summary>
    public void Mark(int index, WordShape shape) => _tokens[index] = _tokens[index] with { Shape = _tokens[index].Shape | shape };

    /// <summary>Gives a word other classes than the tables do.</summary>
    public void Reclass(int index, WordClasses classes) => _tokens[index] = _tokens[index] with { Classes = classes };

    /// <summary>Takes a word for one that no table has.</summary>
    public void Forget(int index) => _tokens[index] = _tokens[index] with { Classes = WordClasses.None, Number = LexiconWords.None };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Token token)
    {
        if ((Length & 0xFFF) == 0)
            _cancellationToken.ThrowIfCancellationRequested();
        if (Length == _tokens.Length)
            Array.Resize(ref _tokens, Math.Max(64, Length + (Length / 4)));
        _tokens[Length++] = token;
    }
}
