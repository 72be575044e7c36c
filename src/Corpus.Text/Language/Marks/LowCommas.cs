using Corpus.Text.Model;

namespace Corpus.Text.Language.Marks;

/// <summary>Two commas before a word, which stand for the low opening mark in Dutch, Polish and German newspapers: ,,Nooit'', zei Smit.</summary>
internal static class LowCommas
{
    /// <summary>Adds them to the marks of <paramref name="paragraph"/>, and keeps these in order.</summary>
    public static void Add(string text, TextSpan paragraph, List<Mark> marks)
    {
        int found = 0;
        for (int at = paragraph.Start; at + 2 < paragraph.End; at++)
        {
            if (text[at] != ',' || text[at + 1] != ',' || text[at + 2] == ',')
                continue;
            marks.Add(new Mark(at, 2, '„', MarkFamily.Double, MayOpen: true, MayClose: false));
            found++;
            at++;
        }

        if (found > 0)
            marks.Sort((left, right) => left.Offset.CompareTo(right.Offset));
    }
}
