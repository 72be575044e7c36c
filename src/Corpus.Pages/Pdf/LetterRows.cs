using System.Text;
using Corpus.Text.Language;
using UglyToad.PdfPig.Content;

namespace Corpus.Pages.Pdf;

/// <summary>Puts letters that stand on one line together, and finds the words in the line by the gaps between them.</summary>
internal static class LetterRows
{
    // In parts of the letters' size.
    private const double SameLine = 0.2;
    private const double WordGap = 0.18;
    private const double Raised = 0.75;
    private const double SmallerThanLine = 0.85;

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The rows of words, from top to bottom and from left to right.</summary>
    /// <remarks>Letters that do not run from left to right stand on the margin and are left out.</remarks>
    public static List<List<PrintedWord>> Read(IReadOnlyList<Letter> letters)
    {
        IEnumerable<Letter> upright = letters.Where(letter =>
            letter.TextOrientation is TextOrientation.Horizontal && letter.PointSize > 0 && !string.IsNullOrWhiteSpace(letter.Value));
        var lines = new List<List<Letter>>();
        foreach (Letter letter in upright.OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            List<Letter>? line = lines.Count == 0 ? null : lines[lines.Count - 1];
            if (line is null || line[0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine * Math.Min(line[0].PointSize, letter.PointSize))
                lines.Add([letter]);
            else
                line.Add(letter);
        }

        HashSet<Letter> raised = LowerRaised(lines);
        return [.. lines.Where(line => line.Count > 0).Select(line => Words(line, raised))];
    }

    /// <summary>Puts the raised figures of notes into the line that they belong to, and says which they are.</summary>
    private static HashSet<Letter> LowerRaised(List<List<Letter>> lines)
    {
        var raised = new HashSet<Letter>();
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            List<Letter> line = lines[i + 1];
            double size = Size(line);
            foreach (Letter letter in lines[i].Where(letter => IsNoteFigure(letter, line, size)).ToList())
            {
                lines[i].Remove(letter);
                line.Add(letter);
                raised.Add(letter);
            }
        }

        return raised;
    }

    private static bool IsNoteFigure(Letter letter, List<Letter> line, double size) =>
        letter.Value.Length == 1 && letter.Value[0] is >= '0' and <= '9' && letter.PointSize < SmallerThanLine * size
        && letter.StartBaseLine.Y - line[0].StartBaseLine.Y < Raised * size
        && line.Exists(other => Math.Abs(letter.StartBaseLine.X - other.EndBaseLine.X) < size || Math.Abs(letter.EndBaseLine.X - other.StartBaseLine.X) < size);

    private static double Size(List<Letter> line) => line
        .GroupBy(letter => Math.Round(letter.PointSize, 1))
        .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;

    private static List<PrintedWord> Words(List<Letter> line, HashSet<Letter> raised)
    {
        var words = new List<PrintedWord>();
        var text = new StringBuilder();
        Letter? first = null, last = null;
        int bold = 0;
        double baseline = (line.Find(letter => !raised.Contains(letter)) ?? line[0]).StartBaseLine.Y;
        foreach (Letter letter in line.OrderBy(letter => letter.StartBaseLine.X))
        {
            // A letter that is drawn twice, a little aside, is a bold one.
            if (last is not null && last.Value == letter.Value && Math.Abs(letter.StartBaseLine.X - last.StartBaseLine.X) < 0.1 * letter.PointSize)
                continue;

            // The mark of a note belongs to the word before it.
            bool isApart = last is not null && letter.StartBaseLine.X - last.EndBaseLine.X > WordGap * Math.Max(letter.PointSize, last.PointSize);
            if (isApart && !raised.Contains(letter))
                End();

            first ??= letter;
            AppendLetter(text, letter, raised.Contains(letter));
            bold += IsBold(letter) ? 1 : 0;
            last = letter;
        }

        End();
        return words;

        void End()
        {
            if (first is not null)
            {
                bool isBold = bold * 2 > text.Length;
                words.Add(new PrintedWord(text.ToString(), first.StartBaseLine.X, last!.EndBaseLine.X, baseline, Math.Round(first.PointSize, 1), isBold));
            }

            text.Clear();
            first = null;
            bold = 0;
        }
    }

    private static void AppendLetter(StringBuilder text, Letter letter, bool isRaised)
    {
        foreach (char c in letter.Value)
        {
            if (isRaised)
                text.Append(Superscripts[c - '0']);
            else if (c is >= '\uFB00' and <= '\uFB06')
                text.Append(Ligatures.LettersAt(c.ToString(), 0));
            else if (!char.IsWhiteSpace(c))
                text.Append(c);
        }
    }

    private static bool IsBold(Letter letter) =>
        letter.FontName is { } name
        && (name.IndexOf("bold", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("black", StringComparison.OrdinalIgnoreCase) >= 0);
}
