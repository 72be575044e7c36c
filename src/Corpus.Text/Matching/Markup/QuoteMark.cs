namespace Corpus.Text.Matching.Markup;

/// <summary>The "> " before each line of a block of quoted text.</summary>
internal static class QuoteMark
{
    public static int Read(string text, int index, ReadableText readable)
    {
        int start = index;
        while (start > 0 && text[start - 1] is ' ' or '>')
            start--;

        bool beginsLine = (start == 0 || text[start - 1] is '\n' or '\r') && index + 1 < text.Length && text[index + 1] is ' ' or '>';
        if (beginsLine)
            readable.Put(index, ' ');
        return index + 1;
    }
}
