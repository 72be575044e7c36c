using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Pages.Lines;

/// <summary>A page address glued to its headline: <c>city-opens-new-bridgeCity opens new bridge</c>.</summary>
internal static class SlugGlue
{
    private const int FewestHyphens = 3;
    private const int LongestLine = 600;

    /// <summary>Where the headline starts in the line; its own start when nothing is glued to it.</summary>
    public static int HeadlineStart(string text, TextSpan line)
    {
        int tokenEnd = line.Start;
        int hyphens = 0;
        for (; tokenEnd < line.End && text[tokenEnd] != ' ' && tokenEnd - line.Start < LongestLine; tokenEnd++)
            hyphens += text[tokenEnd] == '-' ? 1 : 0;
        if (hyphens < FewestHyphens || line.Length > LongestLine)
            return line.Start;

        // The two halves say the same: the cut that leaves equal letters on both sides is the one.
        string all = LooseWording.Of(text.AsSpan(line.Start, line.Length));
        if (all.Length % 2 != 0 || !all.AsSpan(0, all.Length / 2).SequenceEqual(all.AsSpan(all.Length / 2)))
            return line.Start;

        int letters = 0;
        for (int cut = line.Start; cut < tokenEnd; cut++)
        {
            if (letters == all.Length / 2)
                return cut;
            letters += char.IsLetterOrDigit(text[cut]) ? 1 : 0;
        }

        return line.Start;
    }
}
