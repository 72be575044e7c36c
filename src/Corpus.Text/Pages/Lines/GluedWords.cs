using System.Text;
using Corpus.Text.Language;

namespace Corpus.Text.Pages.Lines;

/// <summary>Parts words that a flattened page has glued together: <c>Headshot of Jane DoeBy Jane DoePublished May 2</c>.</summary>
internal static class GluedWords
{
    /// <summary>The line with a bar wherever a small letter runs into By, a label of a date, or a month.</summary>
    public static string Part(ReadOnlySpan<char> line)
    {
        StringBuilder? parted = null;
        int copied = 0;
        for (int i = 1; i < line.Length; i++)
        {
            if (char.IsUpper(line[i]) && (char.IsLower(line[i - 1]) || char.IsDigit(line[i - 1])) && StartsPart(line.Slice(i)))
                Append(" | ", i, line);
            bool isBy = line[i] == 'y' && line[i - 1] is 'B' or 'b' && (i == 1 || !char.IsLetter(line[i - 2]))
                && i + 2 < line.Length && char.IsUpper(line[i + 1]) && char.IsLower(line[i + 2]);
            if (isBy)
                Append(" ", i + 1, line);
        }

        return parted is null ? line.ToString() : parted.Append(line.Slice(copied).ToString()).ToString();

        void Append(string mark, int before, ReadOnlySpan<char> line)
        {
            parted ??= new StringBuilder(line.Length + 8);
            parted.Append(line.Slice(copied, before - copied).ToString()).Append(mark);
            copied = before;
        }
    }

    private static bool StartsPart(ReadOnlySpan<char> rest)
    {
        int end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]) && !(end > 0 && char.IsUpper(rest[end])))
            end++;

        string word = Words.Lower(rest.Slice(0, end));
        return word is "by"
            || (Lexicon.ByWords.Contains(word) && end + 1 < rest.Length && rest[end] == ' ' && char.IsUpper(rest[end + 1]))
            || (word.Length > 2 && (Lexicon.Months.ContainsKey(word) || Lexicon.PublishedLabels.Contains(word) || Lexicon.UpdatedLabels.Contains(word)));
    }
}
