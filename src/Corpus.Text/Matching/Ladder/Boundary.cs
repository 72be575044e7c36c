using Corpus.Text.Language;
using Corpus.Text.Matching.Words;

namespace Corpus.Text.Matching.Ladder;

/// <summary>Whether words can be cut out of a text at a place without cutting a compound or a number in two.</summary>
internal static class Boundary
{
    /// <summary>Whether a citation may begin with a word of a document.</summary>
    public static bool StartsCleanly(DocumentWords source, int word) =>
        StartsCleanly(source.Text, source.StartOf(word)) && !BrokenWord.IsBehind(source, word - 1) && !CutNumber.StartsAt(source, word);

    /// <summary>Whether a citation may end with a word of a document.</summary>
    public static bool EndsCleanly(DocumentWords source, int word) =>
        EndsCleanly(source.Text, source.EndOf(word)) && !BrokenWord.IsBehind(source, word)
            && !CutNumber.EndsAt(source, word);

    /// <summary>Whether the word that starts at <paramref name="start"/> is no later part of something longer: "well-known", "-5", ".5", "94 000".</summary>
    private static bool StartsCleanly(string text, int start)
    {
        int before = Visible(text, start - 1);
        if (before < 0)
            return true;

        char c = text[before];
        bool number = Characters.IsDigit(text[start]);
        int further = Visible(text, before - 1);
        bool behindWord = further >= 0 && Characters.IsWordCharacter(text, further);
        switch (Characters.KindOf(c))
        {
            case CharacterKind.Dash when behindWord:
                return !Characters.IsHyphen(c) && !(number && Characters.IsDigit(text[further]));
            case CharacterKind.Dash:
                return !number || c is '—' or '―' || (further >= 0 && Characters.KindOf(text[further]) == CharacterKind.Dash);
            case CharacterKind.NoBreakSpace:
                return !(behindWord && IsDigitGroup(text, start) && Characters.IsDigit(text[further]));
            case CharacterKind.Space:
                return !IsBehindWrap(text, before)
                    && !(c == ' ' && text[start] == '0' && behindWord && IsDigitGroup(text, start) && Characters.IsDigit(text[further]));
            default:
                return !(c == '.' && number && !behindWord);
        }
    }

    /// <summary>Whether the word that ends before <paramref name="end"/> is no earlier part of something longer: "well-known", "5%", "94 000".</summary>
    private static bool EndsCleanly(string text, int end)
    {
        int next = end;
        while (next < text.Length && Characters.KindOf(text[next]) == CharacterKind.Invisible)
            next++;
        if (next >= text.Length)
            return true;

        // With a blank before it the hyphen may be a dash.
        if (Gap.WrapMark(text, end, text.Length) == end && GoesOnInNextLine(text, end))
            return false;

        char c = text[next];
        bool number = Characters.IsDigit(text[end - 1]);
        bool beforeWord = next + 1 < text.Length && Characters.StartsWord(text, next + 1);
        bool beforeDigit = beforeWord && Characters.IsDigit(text[next + 1]);
        return Characters.KindOf(c) switch
        {
            CharacterKind.Dash when beforeWord => !Characters.IsHyphen(c) && !(number && beforeDigit),
            CharacterKind.Dash => true,
            CharacterKind.NoBreakSpace => !(number && beforeDigit && IsDigitGroup(text, next + 1)),
            CharacterKind.Space => !(c == ' ' && number && beforeDigit && text[next + 1] == '0' && IsDigitGroup(text, next + 1)),
            _ => !(number && c is '%' or '‰'),
        };
    }

    // A hyphen, the end of the line and the next one's indentation.
    private const int LongestWrap = 120;

    private static int Visible(string text, int index)
    {
        while (index >= 0 && Characters.KindOf(text[index]) == CharacterKind.Invisible)
            index--;

        return index;
    }

    // Three digits and no more: what follows a thousands space.
    private static bool IsDigitGroup(string text, int start) =>
        start + 3 <= text.Length && Characters.IsDigit(text[start]) && Characters.IsDigit(text[start + 1]) && Characters.IsDigit(text[start + 2])
            && (start + 3 == text.Length || !Characters.IsDigit(text[start + 3]));

    private static bool IsBehindWrap(string text, int space)
    {
        int before = space;
        while (before > 0 && Characters.KindOf(text[before]) == CharacterKind.Space)
            before--;

        return before > 0 && char.IsLetter(text[before - 1]) && Gap.IsLineEndHyphen(text, before, space + 1);
    }

    private static bool GoesOnInNextLine(string text, int end)
    {
        int next = end;
        while (next < text.Length && !Characters.StartsWord(text, next) && next - end < LongestWrap)
            next++;

        return next < text.Length && Characters.StartsWord(text, next) && Gap.IsLineEndHyphen(text, end, next);
    }
}
