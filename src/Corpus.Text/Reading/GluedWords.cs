using System.Text;

namespace Corpus.Text.Reading;

/// <summary>Parts words that a flattened page has glued together: <c>Headshot of Jane DoeBy Jane DoePublished May 2</c>.</summary>
internal static class GluedWords
{
    /// <summary>The line with a bar wherever a small letter runs into By, a label of a date, or a month.</summary>
    public static string Part(ReadOnlySpan<char> line)
    {
        var parted = new StringBuilder(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            if (i > 0 && char.IsUpper(line[i]) && (char.IsLower(line[i - 1]) || char.IsDigit(line[i - 1])) && StartsPart(line.Slice(i)))
                parted.Append(" | ");
            parted.Append(line[i]);
            bool isBy = line[i] == 'y' && i > 0 && line[i - 1] is 'B' or 'b' && (i == 1 || !char.IsLetter(line[i - 2])) && i + 2 < line.Length && char.IsUpper(line[i + 1]) && char.IsLower(line[i + 2]);
            if (isBy)
                parted.Append(' ');
        }

        return parted.ToString();
    }

    private static bool StartsPart(ReadOnlySpan<char> rest)
    {
        int end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]) && !(end > 0 && char.IsUpper(rest[end])))
            end++;

        string word = Words.Lower(rest.Slice(0, end));
        return word is "by" || (Lexicon.ByWords.Contains(word) && end + 1 < rest.Length && rest[end] == ' ' && char.IsUpper(rest[end + 1])) || (word.Length > 2 && (Lexicon.Months.ContainsKey(word) || Lexicon.PublishedLabels.Contains(word) || Lexicon.UpdatedLabels.Contains(word)));
    }
}
