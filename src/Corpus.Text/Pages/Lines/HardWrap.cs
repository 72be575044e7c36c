using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Pages.Lines;

/// <summary>Hard-wrapped text: a line ends because the next word would not have fitted, not because the paragraph is over.</summary>
internal static class HardWrap
{
    private const int WidestWrap = 130;
    private const int NarrowestWrap = 40;
    private const int FewestFullLines = 4;

    /// <summary>The lines, or in hard-wrapped text the paragraphs.</summary>
    public static List<PageLine> Join(string text, List<PageLine> lines, CancellationToken cancellationToken)
    {
        int width = Width(text, lines, cancellationToken);
        if (width == 0)
            return lines;

        var joined = new List<PageLine>();
        for (int i = 0; i < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PageLine first = lines[i];
            while (i + 1 < lines.Count && Continues(text, lines[i], lines[i + 1], width))
                i++;

            joined.Add(new PageLine
            {
                Number = first.Number,
                Start = first.Start,
                Content = TextSpan.FromBounds(first.Content.Start, lines[i].Content.End),
                HasBullet = first.HasBullet,
            });
        }

        return joined;
    }

    /// <summary>The width that the text was wrapped at; 0 when its lines are paragraphs.</summary>
    private static int Width(string text, List<PageLine> lines, CancellationToken cancellationToken)
    {
        int width = 0;
        cancellationToken.ThrowIfCancellationRequested();
        foreach (PageLine line in lines)
            width = Math.Max(width, Column(line));
        if (width is > WidestWrap or < NarrowestWrap)
            return 0;

        int full = 0;
        int longAndNotFull = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Continues(text, lines[i], lines[i + 1], width))
                full++;
            else if (lines[i + 1].Number == lines[i].Number + 1 && Column(lines[i]) * 2 > width)
                longAndNotFull++;
        }

        return full >= FewestFullLines && full >= 3 * longAndNotFull ? width : 0;
    }

    private static bool Continues(string text, PageLine line, PageLine next, int width) =>
        next.Number == line.Number + 1 && !next.HasBullet && Column(line) + 1 + FirstWord(text, next) > width;

    private static int Column(PageLine line) => line.Content.End - line.Start;

    private static int FirstWord(string text, PageLine line)
    {
        // A script without blanks is wrapped at any letter.
        if (Scripts.IsDense(text[line.Content.Start]))
            return 2;

        int blank = text.AsSpan(line.Content.Start, line.Content.Length).IndexOf(' ');
        return blank < 0 ? line.Content.Length : blank;
    }
}
