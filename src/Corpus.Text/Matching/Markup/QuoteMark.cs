namespace Corpus.Text.Matching.Markup;

/// <summary>The "> " before each line of a block of quoted text.</summary>
internal static class QuoteMark
{
    /// <summary>Reads all marks of a run at once: a line of nothing else is looked through once.</summary>
    public static int Read(string text, int index, ReadableText readable)
    {
        int start = index;
        while (start > 0 && text[start - 1] == ' ')
            start--;

        bool beginsLine = start == 0 || text[start - 1] is '\n' or '\r';
        int end = index;
        for (int i = index; i < text.Length && (text[i] is ' ' or '>'); i++)
        {
            if (text[i] == ' ')
                continue;

            end = i + 1;
            if (beginsLine && end < text.Length && (text[end] is ' ' or '>'))
                readable.Put(i, ' ');
        }

        return end;
    }
}
