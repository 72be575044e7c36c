using Corpus.Text.Model;

namespace Corpus.Text.Language.Marks;

/// <summary>Paragraphs that begin with the sign &gt;, as letters and verse are set in plain text.
/// They are somebody's words where the paragraph before says so: Lind wrote:</summary>
internal static class BlockQuotation
{
    // A verb of saying further from the colon has another object.
    private const int FarthestCue = 120;

    /// <summary>Whether <paramref name="paragraph"/> has the sign.</summary>
    public static bool IsBlock(string text, TextSpan paragraph) => paragraph.Length > 1 && text[paragraph.Start] == '>';

    /// <summary>Whether <paramref name="paragraph"/> ends in a colon, with a verb of saying before it.</summary>
    public static bool IsIntroduction(string text, TextSpan paragraph)
    {
        if (paragraph.Length == 0 || text[paragraph.End - 1] != ':')
            return false;

        for (int at = Math.Max(paragraph.Start, paragraph.End - FarthestCue); at < paragraph.End; at++)
        {
            int start = at;
            while (at < paragraph.End && CharacterTable.IsWord(text[at]))
                at++;
            if ((Lexicon.ClassesOf(text.AsSpan(start, at - start)) & WordClasses.StrongCue) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Adds the words of a block's paragraph, which is closed if the next paragraph does not belong to it.</summary>
    public static void Read(string text, TextSpan paragraph, bool isLast, List<MarkedSpan> spans)
    {
        int start = paragraph.Start;
        while (start < paragraph.End && (text[start] == '>' || CharacterTable.IsBlank(text[start])))
            start++;
        if (start < paragraph.End)
            spans.Add(new MarkedSpan(paragraph, TextSpan.FromBounds(start, paragraph.End), MarkFamily.Block, IsOpened: true, IsClosed: isLast));
    }
}
