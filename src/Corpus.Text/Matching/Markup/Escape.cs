namespace Corpus.Text.Matching.Markup;

/// <summary>The "\" before a mark that is none of markup ("\*"), or at the end of a line that is to be broken there.</summary>
internal static class Escape
{
    public static int Read(string text, int index, ReadableText readable)
    {
        char next = index + 1 < text.Length ? text[index + 1] : '\0';
        if (next is not ('*' or '_' or '`' or '[' or ']' or '#' or '>' or '\\' or '\r' or '\n'))
            return index + 1;

        readable.Hide(index, index + 1);
        return index + 2;
    }
}
