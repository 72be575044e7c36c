namespace Corpus.Text.Reading;

/// <summary>The words by which a title is compared with the body: four letters and more, or two characters of a script without blanks.</summary>
internal static class TitleWords
{
    private const int Shortest = 4;

    /// <summary>Takes the next one off <paramref name="rest"/>.</summary>
    public static bool Next(ref ReadOnlySpan<char> rest, out ulong hash)
    {
        while (rest.Length > 0)
        {
            if (Scripts.IsDense(rest[0]))
            {
                bool isPair = rest.Length > 1 && Scripts.IsDense(rest[1]);
                hash = isPair ? Words.Hash(rest.Slice(0, 2)) : 0;
                rest = rest.Slice(1);
                if (isPair)
                    return true;
                continue;
            }

            int length = 0;
            while (length < rest.Length && char.IsLetterOrDigit(rest[length]) && !Scripts.IsDense(rest[length]))
                length++;

            ReadOnlySpan<char> word = rest.Slice(0, length);
            rest = rest.Slice(Math.Max(1, length));
            if (length >= Shortest)
            {
                hash = Words.Hash(word);
                return true;
            }
        }

        hash = 0;
        return false;
    }
}
