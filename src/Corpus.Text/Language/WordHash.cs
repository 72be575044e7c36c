namespace Corpus.Text.Language;

/// <summary>The hash of a word in which case and the shape of apostrophes do not count,
/// a character at a time: whoever reads a word anyway has its hash for nothing.</summary>
/// <remarks>Of 64 bits, so that it can stand for the word: no two of a text and of the word tables are the same by chance.</remarks>
internal static class WordHash
{
    /// <summary>The hash of no character.</summary>
    public const ulong Start = Fnv.Start64;

    public static ulong Add(ulong hash, char c) => AddFolded(hash, Fold(c));

    /// <summary>As above, for a character that is folded already.</summary>
    public static ulong AddFolded(ulong hash, char folded) => unchecked((hash ^ folded) * Fnv.Prime64);

    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = Start;
        foreach (char c in word)
            hash = Add(hash, c);

        return hash;
    }

    /// <summary>The character that stands for <paramref name="c"/> in all its forms.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '’' => '\'',
        _ => char.ToLowerInvariant(c),
    };
}
