using System.Runtime.CompilerServices;

namespace Corpus.Text.Language;

/// <summary>Says where words end. A word holds its apostrophes ("don't"), a number its separators ("1,200.5", "10:30", "4.2.1").</summary>
internal static class WordScanner
{
    /// <summary>The offset of the next word at or behind <paramref name="index"/>; <paramref name="limit"/> when there is none.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int Next(string text, int index, int limit)
    {
        while (index < limit && !Characters.StartsWord(text, index))
            index++;

        return index;
    }

    /// <summary>The offset just behind the word that starts at <paramref name="start"/>.</summary>
    [MethodImpl(HotLoop.Options)]
    public static int End(string text, int start, int limit)
    {
        bool ideograph = Characters.KindOf(text[start]) == CharacterKind.Ideograph;
        int end = start + 1;
        while (end < limit)
        {
            char c = text[end];
            CharacterKind kind = Characters.KindOf(c);
            if (kind is CharacterKind.Mark || (kind is CharacterKind.Letter or CharacterKind.Digit && !ideograph))
            {
                end++;
                continue;
            }

            if (ideograph || kind is CharacterKind.Space or CharacterKind.NoBreakSpace or CharacterKind.Ideograph)
                break;
            if (kind == CharacterKind.Surrogate && Characters.IsWordCharacter(text, end))
            {
                end++;
                continue;
            }

            // What may stand inside a word counts only when the word goes on behind it.
            int next = end;
            while (next < limit && Characters.KindOf(text[next]) == CharacterKind.Invisible)
                next++;
            if (next < limit && next == end && Joins(c))
            {
                next++;
                while (next < limit && Characters.KindOf(text[next]) == CharacterKind.Invisible)
                    next++;
                if (next >= limit || !Continues(text, LastVisible(text, start, end), c, next))
                    break;
            }
            else if (next == end || next >= limit || !Characters.IsWordCharacter(text, next))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>Where the word begins whose letters end at <paramref name="end"/>; that itself where none does.</summary>
    public static int Start(string text, int end, int limit = 0)
    {
        while (end > limit && Characters.IsWordCharacter(text, end - 1))
            end--;
        return end;
    }

    private static bool Joins(char c) => c is '.' or ',' or ':' or '/' or '_' || Characters.IsApostrophe(c);

    private static bool Continues(string text, char before, char joint, int next)
    {
        if (joint is '.' or ',' or ':' or '/')
            return Characters.IsDigit(before) && Characters.IsDigit(text[next]);

        return Characters.IsWordCharacter(text, next);
    }

    private static char LastVisible(string text, int start, int end)
    {
        int last = end - 1;
        while (last > start && Characters.KindOf(text[last]) is CharacterKind.Invisible)
            last--;

        return text[last];
    }
}
