using System.Text;

namespace Corpus.Text.Language;

/// <summary>The form in which words are compared: letters composed, ligatures apart, one kind of apostrophe, nothing invisible. The case stays.</summary>
internal static class WordForm
{
    /// <summary>Where a hash begins (Fowler, Noll and Vo's, with a last stir).</summary>
    public const uint HashStart = Fnv.Start32;

    private static readonly byte[] _plainWordCharacters = Tabulate();

    /// <summary>For each ASCII character the small letter or digit that it counts as in a hash; 0 for what no word begins with.</summary>
    public static ReadOnlySpan<byte> PlainWordCharacters => _plainWordCharacters;

    /// <summary>The hash with one more character, which is no capital.</summary>
    public static uint HashNext(uint hash, int c) => unchecked((hash ^ (uint)c) * Fnv.Prime32);

    /// <summary>The hash of all characters.</summary>
    public static int HashEnd(uint hash)
    {
        hash ^= hash >> 15;
        hash = unchecked(hash * 0x85EBCA6B);
        return unchecked((int)(hash ^ (hash >> 13)));
    }

    /// <summary>The form of the word between two offsets.</summary>
    public static string Of(string text, int start, int end)
    {
        int plain = start;
        while (plain < end && IsPlain(text[plain]))
            plain++;
        if (plain == end)
            return text.Substring(start, end - start);

        var form = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (Characters.IsApostrophe(c))
                form.Append('\'');
            else if (Ligatures.LettersAt(text, i) is { } letters)
                form.Append(letters);
            else if (Characters.KindOf(c) != CharacterKind.Invisible)
                Composition.Append(form, c);
        }

        return form.ToString();
    }

    /// <summary>A hash of the word's form that does not depend on case.</summary>
    public static int Hash(string text, int start, int end)
    {
        uint hash = HashStart;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (!IsPlain(c))
                return Hash(Of(text, start, end));
            if (c is >= 'A' and <= 'Z')
                c |= ' ';
            hash = HashNext(hash, c);
        }

        return HashEnd(hash);
    }

    /// <summary>A hash of a form that does not depend on case.</summary>
    public static int Hash(string form)
    {
        uint hash = HashStart;
        foreach (char c in form)
            hash = HashNext(hash, char.ToLowerInvariant(c));

        return HashEnd(hash);
    }

    private static bool IsPlain(char c) => c < '\u0080';

    private static byte[] Tabulate()
    {
        byte[] letters = new byte[128];
        for (char c = '\0'; c < letters.Length; c++)
        {
            if (Characters.KindOf(c) is CharacterKind.Letter or CharacterKind.Digit)
                letters[c] = (byte)char.ToLowerInvariant(c);
        }

        return letters;
    }
}
