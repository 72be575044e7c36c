using System.Globalization;
using Corpus.Text.Model;

namespace Corpus.Text.Language;

/// <summary>The words before and behind a place in a paragraph. Nothing is read but what is asked for: most of a page is beside no number.</summary>
internal sealed class ParagraphWords(string text)
{
    private const int LongestWord = 64;

    // Every question about a number begins with its neighbours: the last one that was read is asked for again and again.
    private (int At, NearWord Word) _after = (-1, default);
    private (int At, NearWord Word) _before = (-1, default);

    private TextSpan _paragraph;

    public string Text => text;

    /// <summary>The paragraph that is asked about; of the rest of the text nothing is seen.</summary>
    public TextSpan Paragraph
    {
        get => _paragraph;
        set
        {
            _paragraph = value;
            _after = _before = (-1, default);
        }
    }

    public int Start => _paragraph.Start;

    public int End => _paragraph.End;

    /// <summary>The character at an offset; a blank outside the paragraph.</summary>
    public char At(int index) => index >= _paragraph.Start && index < _paragraph.End ? text[index] : ' ';

    /// <summary>The word behind <paramref name="at"/> with nothing but blanks and inline markup between; none before punctuation and digits.</summary>
    public NearWord After(int at)
    {
        if (_after.At != at)
            _after = (at, ReadAfter(at));
        return _after.Word;
    }

    /// <summary>The word before <paramref name="at"/> with nothing but blanks, inline markup or its own full stop between.</summary>
    public NearWord Before(int at)
    {
        if (_before.At != at)
            _before = (at, ReadBefore(at));
        return _before.Word;
    }

    private NearWord ReadAfter(int at)
    {
        at = InlineMarkup.After(text, at, _paragraph.End);
        int start = at;
        if (at >= _paragraph.End || !char.IsLetter(text[at]) || Scripts.IsDense(text[at]))
            return default;

        int limit = Math.Min(_paragraph.End, start + LongestWord);
        for (at++; at < limit; at++)
        {
            char c = text[at];
            if (IsWordCharacter(c))
                continue;
            bool goesOn = at + 1 < _paragraph.End && IsWordCharacter(text[at + 1]);
            if (c is '\'' or '’')
            {
                if (at - start == 1 && goesOn)
                    return Word(start, at + 1);
                if (goesOn && !IsPossessive(at))
                    continue;
            }
            else if (goesOn && (c is '-' or '‑' || (c == '.' && (at - start == 1 || text[at - 2] == '.'))))
            {
                continue;
            }

            break;
        }

        // The last full stop of U.S. is the word's own.
        if (at - start > 2 && At(at) == '.' && text[at - 2] == '.')
            at++;
        return Word(start, at);
    }

    private NearWord ReadBefore(int at)
    {
        at = InlineMarkup.Before(text, at, _paragraph.Start, _paragraph.End);
        int end = at > _paragraph.Start + 1 && text[at - 1] == '.' ? at - 1 : at;
        int limit = Math.Max(_paragraph.Start, end - LongestWord);
        int start = end;
        while (start > limit
            && (IsWordCharacter(text[start - 1])
                || (start < end && start - 1 > limit && text[start - 1] is '\'' or '’' or '-' or '‑' or '.' && IsWordCharacter(text[start - 2]))))
            start--;

        return start == end || Scripts.IsDense(text[start]) ? default : Word(start, end);
    }

    private NearWord Word(int start, int end)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        int number = Lexicon.Find(WordHash.Of(word));
        return new NearWord(
            TextSpan.FromBounds(start, end), Lexicon.FigureOf(number), Lexicon.ClassesOf(number), char.IsUpper(text[start]), At(end) == '.');
    }

    private bool IsPossessive(int apostrophe) => text[apostrophe + 1] is 's' or 'S' && !IsWordCharacter(At(apostrophe + 2));

    private static bool IsWordCharacter(char c) => CharacterTable.IsWord(c)
        || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
