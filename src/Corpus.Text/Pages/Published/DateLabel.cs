using Corpus.Text.Language;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages.Published;

/// <summary>"Published" or "Updated" before a date, in its line or alone on the line above.</summary>
internal static class DateLabel
{
    private static readonly char[] _behindLabel = [':', ' ', '.'];

    /// <summary>The label between two offsets of line <paramref name="index"/>, or else the line above when it is nothing else.</summary>
    public static (bool Published, bool Updated) Before(string text, IReadOnlyList<PageLine> lines, int index, int start, int end)
    {
        // A date opens most lines that have one.
        string before = end > start ? Words.Lower(text.AsSpan(start, end - start)) : string.Empty;
        int published = LastOf(Lexicon.PublishedLabels, before);
        int updated = LastOf(Lexicon.UpdatedLabels, before);
        if (published < 0 && updated < 0 && index > 0 && lines[index - 1].Words <= 3)
        {
            string above = Words.Lower(text.AsSpan(lines[index - 1].Content.Start, lines[index - 1].Content.Length)).TrimEnd(_behindLabel);
            return (Lexicon.PublishedLabels.Contains(above), Lexicon.UpdatedLabels.Contains(above));
        }

        return (published >= 0 && published >= updated, updated > published);
    }

    private static int LastOf(IReadOnlyList<string> labels, string text)
    {
        int last = -1;
        if (text.Length == 0)
            return last;
        foreach (string label in labels)
        {
            int at = text.AsSpan().LastIndexOf(label.AsSpan());
            if (at > last && (at + label.Length == text.Length || !char.IsLetter(text[at + label.Length])))
                last = at;
        }

        return last;
    }
}
