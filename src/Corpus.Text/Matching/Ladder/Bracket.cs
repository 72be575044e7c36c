using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Ladder;

/// <summary>An editor's square bracket in a citation.</summary>
/// <param name="Span">The bracket with its marks.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Word">The word that it is a part of ("[t]he", "prisoner[s]"), brackets included; an empty span when it stands by itself.</param>
internal readonly record struct Bracket(TextSpan Span, TextSpan Content, TextSpan Word)
{
    // Longer ones are no editor's insertion, and are compared literally.
    public const int LongestContent = 200;

    public bool IsInWord => Word.Length > 0;

    /// <summary>The brackets of a part of a citation, in order. Those that only hold dots are marks of elision.</summary>
    public static List<Bracket> Find(string text, int start, int end)
    {
        var brackets = new List<Bracket>();
        int behind = start;
        for (int open = start; open < end; open++)
        {
            if (text[open] != '[')
                continue;

            int close = text.IndexOf(']', open, Math.Min(end - open, LongestContent));
            if (close < 0 || text.IndexOf('[', open + 1, close - open) >= 0)
                continue;

            TextSpan content = TextSpan.FromBounds(open + 1, close);
            if (content.In(text).Trim() is { Length: > 0 } dots && dots.All(c => c is '.' or '…' or ' '))
                continue;

            int wordStart = WordScanner.Start(text, open, behind);
            int wordEnd = close + 1;
            while (wordEnd < end && (Characters.IsWordCharacter(text, wordEnd) || IsApostropheInWord(text, wordEnd, end)))
                wordEnd++;

            bool inWord = wordStart < open || wordEnd > close + 1;
            brackets.Add(new Bracket(TextSpan.FromBounds(open, close + 1), content, inWord ? TextSpan.FromBounds(wordStart, wordEnd) : default));
            behind = inWord ? wordEnd : close + 1;
            open = behind - 1;
        }

        return brackets;
    }

    private static bool IsApostropheInWord(string text, int index, int end) =>
        Characters.IsApostrophe(text[index]) && index + 1 < end && (text[index - 1] == ']' || char.IsLetter(text[index - 1])) && char.IsLetter(text[index + 1]);
}
