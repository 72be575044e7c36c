using Corpus.Text.Language;
namespace Corpus.Text.Pages.Lines;

/// <summary>Lines that a page has twice. Two lines that agree in their length in words and in their first characters are copies; blanks do not count.</summary>
internal static class RepeatedLines
{
    /// <summary>As far as lines are compared.</summary>
    public const int Reach = 200;

    /// <summary>Marks the lines that are repeated.</summary>
    public static void Mark(string text, List<PageLine> lines, CancellationToken cancellationToken)
    {
        // Few lines open as another does: only those are looked at any further.
        var openings = new Dictionary<ulong, PageLine>(lines.Count);
        var wordings = new Dictionary<ulong, PageLine>();
        foreach (PageLine line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!openings.TryGetValue(line.Opening, out PageLine? first))
            {
                openings.Add(line.Opening, line);
                continue;
            }

            wordings[Wording(text, first)] = first;
            ulong wording = Wording(text, line);
            if (wordings.TryGetValue(wording, out PageLine? copy))
                copy.IsRepeated = line.IsRepeated = true;
            else
                wordings.Add(wording, line);
        }
    }

    private static ulong Wording(string text, PageLine line)
    {
        ulong hash = line.Opening;
        foreach (char c in text.AsSpan(line.Content.Start, Math.Min(line.Content.Length, Reach)))
        {
            if (c > ' ')
                hash = unchecked((hash ^ c) * Fnv.Prime64);
        }

        return hash;
    }
}
