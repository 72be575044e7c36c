using System.Text;

namespace Corpus.Text.Matching.Words;

/// <summary>The form in which words are compared: letters composed, one kind of apostrophe, nothing invisible. The case stays.</summary>
internal static class WordForm
{
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
            else if (Characters.KindOf(c) != CharacterKind.Invisible)
                Composition.Append(form, c);
        }

        return form.ToString();
    }

    /// <summary>A hash of the word's form that does not depend on case.</summary>
    public static int Hash(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (!IsPlain(c))
                return Hash(Of(text, start, end));
            if (c is >= 'A' and <= 'Z')
                c |= ' ';
            hash = unchecked((hash ^ c) * 16777619);
        }

        return Finish(hash);
    }

    /// <summary>A hash of a form that does not depend on case.</summary>
    public static int Hash(string form)
    {
        uint hash = 2166136261;
        foreach (char c in form)
            hash = unchecked((hash ^ char.ToLowerInvariant(c)) * 16777619);

        return Finish(hash);
    }

    private static bool IsPlain(char c) => c < '\u0080';

    private static int Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash = unchecked(hash * 0x85EBCA6B);
        return unchecked((int)(hash ^ (hash >> 13)));
    }
}
