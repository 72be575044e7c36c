using Corpus.Text.Language;

namespace Corpus.Text.Pages.Lines;

/// <summary>"Jane Doe is a staff writer who covers the coast": the sentence on the author that follows an article.</summary>
internal static class NoteSentence
{
    private const int Reach = 140;
    private const int LongestName = 5;

    /// <summary>Whether the line opens with a capitalised name, a verb of being or writing, and an occupation.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length < 12 || !char.IsUpper(line[0]))
            return false;

        ReadOnlySpan<char> rest = line.Slice(0, Math.Min(line.Length, Reach));
        int names = 0;
        while (Words.Next(ref rest, out ReadOnlySpan<char> word))
        {
            if (char.IsUpper(word[0]) && ++names <= LongestName)
                continue;

            // "The mayor ..." opens with one capital and is no name.
            if (names < 2)
                return false;

            string lower = Words.Lower(word);
            if (Lexicon.NameParticles.Contains(lower))
                continue;

            bool isVerb = names <= LongestName && Lexicon.NoteVerbs.Contains(lower);
            return isVerb && HasOccupation(rest);
        }

        return false;
    }

    private static bool HasOccupation(ReadOnlySpan<char> rest)
    {
        while (Words.Next(ref rest, out ReadOnlySpan<char> word))
        {
            if (Lexicon.Occupations.Contains(Words.Lower(word)))
                return true;
        }

        return false;
    }
}
