using System.Globalization;

namespace Corpus.Pages.Evaluation;

/// <summary>What each line of a page was called, beside what it is, for people to look at.</summary>
internal static class Calls
{
    private const int Shown = 110;

    public static void Write(string folder, LabelledPage page, bool[] calls)
    {
        Directory.CreateDirectory(folder);
        (double precision, double recall) = Shingles.Compare(page.Page.Body, page.BodyOf(calls));
        IEnumerable<string> lines = page.Lines.Select((line, i) =>
        {
            string mark = (calls[i] ? "+" : " ") + (page.Answers[i] ? "+" : " ") + (calls[i] == page.Answers[i] ? " " : "!");
            return $"{mark} {line.Tag,-8} {Path(line),-40} {line.Markup.Text[..Math.Min(Shown, line.Markup.Text.Length)]}";
        });
        string name = string.Create(CultureInfo.InvariantCulture, $"{2 * precision * recall / Math.Max(precision + recall, 1e-9):F3}-{page.Page.Name}.txt");
        File.WriteAllLines(System.IO.Path.Combine(folder, name), lines.Prepend(string.Create(CultureInfo.InvariantCulture, $"P {precision:F3} R {recall:F3}")));
    }

    private static string Path(Html.Body.BodyLine line)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"{(line.IsInHalf ? "half" : line.IsInMost ? "most" : "")} {line.Near} {line.Landmarks}");
        return path[..Math.Min(40, path.Length)];
    }
}
