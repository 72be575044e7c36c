using Corpus.Text.Language;

namespace Corpus.Text.Matching.Words;

/// <summary>The words of a citation, or of a part of one, and the marks around them.</summary>
internal sealed class CitedText
{
    private readonly CitedWord[] _words;
    private readonly string[] _folded;

    private CitedText(string text, int start, int end, CitedWord[] words)
    {
        Text = text;
        Start = start;
        End = end;
        _words = words;
        _folded = new string[Math.Max(words.Length - 1, 0)];
        for (int i = 0; i < _folded.Length; i++)
            _folded[i] = Gap.Fold(text, words[i].End, words[i + 1].Start, IsBetweenDigits(i));

        if (words.Length == 0)
            return;
        Leading = LeadingMarks(Gap.Fold(text, start, words[0].Start, betweenDigits: false));
        Trailing = Gap.Fold(text, words[words.Length - 1].End, end, betweenDigits: false);
        for (int i = 0; i < _folded.Length && !HasWrap; i++)
            HasWrap = words[i + 1].Start - words[i].End > 1 && IsWrap(i);
    }

    /// <summary>The whole cited text; the words' offsets count in it.</summary>
    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    public int Count => _words.Length;

    public ReadOnlySpan<CitedWord> Words => _words;

    /// <summary>The marks before the first word, folded, without the citation's own outer quotation marks and leading dots.</summary>
    public string Leading { get; } = "";

    /// <summary>The marks behind the last word, folded.</summary>
    public string Trailing { get; } = "";

    /// <summary>Whether a word is parted by a hyphen and white space, as a line's end leaves it.</summary>
    public bool HasWrap { get; }

    /// <summary>Reads the words of <paramref name="text"/> between two offsets.</summary>
    public static CitedText Read(string text, int start, int end)
    {
        var words = new List<CitedWord>();
        for (int i = WordScanner.Next(text, start, end); i < end; i = WordScanner.Next(text, i, end))
        {
            int wordEnd = WordScanner.End(text, i, end);
            string form = WordForm.Of(text, i, wordEnd);
            words.Add(new CitedWord(i, wordEnd, form, WordForm.Hash(form)));
            i = wordEnd;
        }

        return new CitedText(text, start, end, [.. words]);
    }

    /// <summary>The same citation with the words whole that a line's end has parted.</summary>
    public CitedText JoinWraps()
    {
        var words = new List<CitedWord>();
        for (int i = 0; i < _words.Length; i++)
        {
            CitedWord word = _words[i];
            while (i < _folded.Length && IsWrap(i))
            {
                i++;
                string form = word.Form + _words[i].Form;
                word = new CitedWord(word.Start, _words[i].End, form, WordForm.Hash(form));
            }

            words.Add(word);
        }

        return new CitedText(Text, Start, End, [.. words]);
    }

    /// <summary>The marks behind a word that is not the last, folded.</summary>
    public string FoldedGap(int word) => _folded[word];

    /// <summary>Whether the words at both sides of a gap are numbers there, so that white space tells two from one.</summary>
    public bool IsBetweenDigits(int word)
    {
        string left = _words[word].Form;
        return Characters.IsDigit(left[left.Length - 1]) && Characters.IsDigit(_words[word + 1].Form[0]);
    }

    private bool IsWrap(int word)
    {
        int start = _words[word].End;
        int end = _words[word + 1].Start;
        int mark = Gap.WrapMark(Text, start, end);
        return mark >= 0 && mark + 1 < end && Gap.IsBlank(Text, mark + 1, end) && char.IsLetter(Text[start - 1]) && char.IsLower(Text[end]);
    }

    /// <summary>Marks before a first word without outer quotation marks and leading dots.</summary>
    public static string LeadingMarks(string marks)
    {
        int start = 0;
        while (start < marks.Length && marks[start] is '\'')
            start++;
        if (string.CompareOrdinal(marks, start, "...", 0, 3) == 0)
        {
            while (start < marks.Length && marks[start] is '.' or '\'')
                start++;
        }

        return marks.Substring(start);
    }
}
