using Corpus.Text.Model;

namespace Corpus.Pages.Pdf;

/// <summary>Makes paragraphs of the lines of all pages: what a column or a page has parted is joined, and notes at the feet of pages come last.</summary>
internal static class PrintedParagraphs
{
    private const string Bullets = "•‣◦▪●■○–\u00B7\uF0B7";

    // In parts of the letters' size.
    private const double Indent = 0.8;
    private const double Room = 0.8;
    private const double SameSize = 0.08;

    private const double WiderGap = 1.3;
    private const double NoteSize = 0.93;

    /// <summary>The lines of the document: a line a paragraph.</summary>
    public static IReadOnlyList<DocumentLine> Read(List<PrintedPage> pages, CancellationToken cancellationToken)
    {
        double bodySize = BodySize(pages);
        var words = new BrokenWords();
        var text = new List<PrintedParagraph>();
        var notes = new List<PrintedParagraph>();
        foreach (PrintedPage page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool isInNotes = false;
            foreach (PrintedBlock block in PrintedBlocks.Read(page))
            {
                foreach (PrintedFragment line in block.Lines)
                    words.Learn(line.Text);

                isInNotes = block.Size < NoteSize * bodySize && (IsNote(block) || isInNotes);
                Append(isInNotes ? notes : text, Paragraphs(block));
            }
        }

        return [.. text.Concat(notes).Select(paragraph => LineOf(paragraph.Text(words))).Where(line => line.Text.Length > 0)];
    }

    private static double BodySize(List<PrintedPage> pages) => pages
        .SelectMany(page => page.Rows).SelectMany(row => row.Fragments)
        .GroupBy(fragment => Math.Round(fragment.Size, 1))
        .OrderByDescending(group => group.Sum(fragment => fragment.Text.Length)).ThenByDescending(group => group.Key)
        .Select(group => group.Key).FirstOrDefault();

    // Small letters in the lower part of a page, behind a figure or a star.
    private static bool IsNote(PrintedBlock block)
    {
        char first = block.Lines[0].Text[0];
        return block.Top < block.Page.Height * 0.6 && (char.IsNumber(first) || first is '*' or '†' or '‡');
    }

    private static List<PrintedParagraph> Paragraphs(PrintedBlock block)
    {
        double distance = UsualDistance(block.Lines);
        var paragraphs = new List<PrintedParagraph>();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            PrintedFragment line = block.Lines[i];
            if (i == 0 || Begins(block, block.Lines[i - 1], line, distance))
                paragraphs.Add(new PrintedParagraph(line));
            else
                paragraphs[paragraphs.Count - 1].Add(line);
        }

        return paragraphs;
    }

    private static double UsualDistance(IReadOnlyList<PrintedFragment> lines)
    {
        List<double> distances = [.. Enumerable.Range(1, lines.Count - 1).Select(i => lines[i - 1].Baseline - lines[i].Baseline).OrderBy(distance => distance)];
        return distances.Count == 0 ? 0 : distances[(distances.Count - 1) / 2];
    }

    private static bool Begins(PrintedBlock block, PrintedFragment before, PrintedFragment line, double distance)
    {
        bool isIndented = line.Left - block.Left > Indent * line.Size && before.Left - block.Left <= Indent * line.Size;
        bool endsShort = block.Right - before.Right > FirstWord(line) + (Room * line.Size);
        return line.IsRow || before.IsRow || line.IsBold != before.IsBold
            || Math.Abs(line.Size - before.Size) > SameSize * line.Size
            || before.Baseline - line.Baseline > WiderGap * distance
            || IsItem(line.Text)
            || (isIndented && EndsSentence(before.Text))
            || (endsShort && EndsSentence(before.Text));
    }

    // A line that had room for the next word was ended by its author.
    private static double FirstWord(PrintedFragment line)
    {
        int length = line.Text.IndexOf(' ');
        return length < 0 ? line.Width : line.Width * length / line.Text.Length;
    }

    private static void Append(List<PrintedParagraph> all, List<PrintedParagraph> added)
    {
        // A paragraph that no full stop ends and one that begins in the middle of a sentence are one.
        if (all.Count > 0 && all[all.Count - 1] is { Last.IsRow: false } last && added[0] is { First.IsRow: false } first
            && Math.Abs(last.Last.Size - first.First.Size) <= SameSize * first.First.Size && last.Last.IsBold == first.First.IsBold
            && !EndsSentence(last.End) && IsContinued(first.First.Text, last.End))
        {
            last.Add(first);
            added.RemoveAt(0);
        }

        all.AddRange(added);
    }

    private static bool IsContinued(string text, string before) =>
        char.IsLower(text[0]) || (before.Length > 1 && before[before.Length - 1] == '-' && char.IsLetter(before[before.Length - 2]));

    private static bool EndsSentence(string text)
    {
        string end = text.TrimEnd('”', '"', '’', '\'', ')', ']', '»', '⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹');
        return end.Length > 0 && end[end.Length - 1] is '.' or '!' or '?' or ':' or '…' or '。';
    }

    private static bool IsItem(string text) => text.Length > 2 && Bullets.IndexOf(text[0]) >= 0 && text[1] == ' ';

    private static DocumentLine LineOf(string text) =>
        IsItem(text) && text[0] != '–' ? new DocumentLine(text.Substring(2).Trim()) { IsListItem = true } : new DocumentLine(text.Trim());
}
