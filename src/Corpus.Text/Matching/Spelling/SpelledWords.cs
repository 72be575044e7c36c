using System.Globalization;
using Corpus.Text.Language;
using Corpus.Text.Matching.Meaning;
using Corpus.Text.Matching.Words;
using Corpus.Text.Model;

namespace Corpus.Text.Matching.Spelling;

/// <summary>The words of a text as they are said, however they are written:
/// "£412m" and "412 million pounds" are the same, and so are "we'll" and "we will", "1 July" and "July 1".</summary>
internal sealed class SpelledWords
{
    private const char Counted = SpelledWord.CountedMark;

    /// <summary>Words between a part and what it is a part of: "of a".</summary>
    private const int MostJoints = 2;

    private readonly string _text;
    private readonly string _language;
    private readonly SpellingTable _table;
    private readonly NumberInWords _numbers;
    private readonly List<(int Start, int End, string Form)> _words = [];
    private readonly List<SpelledWord> _tokens = [];
    private TextSpan _written;

    private SpelledWords(string text, string language)
    {
        _text = text;
        _language = language;
        _table = SpellingTable.Of(language);
        _numbers = new NumberInWords(
            _table,
            at => at < _words.Count ? _words[at].Form : null,
            form => (Lexicon.FunctionOf(form.AsSpan()) & FunctionWords.Additive) != 0);
        for (int i = WordScanner.Next(text, 0, text.Length); i < text.Length; i = WordScanner.Next(text, i, text.Length))
        {
            int end = WordScanner.End(text, i, text.Length);
            _words.Add((i, end, WordForm.Of(text, i, end)));
            i = end;
        }
    }

    /// <summary>Reads a text in a language.</summary>
    public static List<SpelledWord> Of(string text, string language)
    {
        var spelled = new SpelledWords(text, language);
        for (int word = 0; word < spelled._words.Count;)
            word = spelled.ReadAt(word);

        return spelled._tokens;
    }

    // All that is read in one step is written in one place.
    private int ReadAt(int word)
    {
        int known = _tokens.Count;
        _written = TextSpan.FromBounds(_words[word].Start, _words[word].Start);
        int next = Read(word);
        int end = Math.Max(_written.End, _words[next - 1].End);
        for (int i = known; i < _tokens.Count; i++)
            _tokens[i] = _tokens[i] with { Start = _written.Start, End = end };
        return next;
    }

    private void Add(string token) => _tokens.Add(new SpelledWord(token, 0, 0));

    private int Read(int word)
    {
        if (ReadDate(word) is int behindDate)
            return behindDate;
        if (ReadTime(word) is int behindTime)
            return behindTime;
        if (ReadPart(word) is int behindPart)
            return behindPart;
        if (ReadReferences(word))
            return word + 1;
        if (ReadCurrency(word) is { } currency && ReadNumber(word + 1) is int behindSum)
        {
            Add(Counted + currency);
            return behindSum;
        }

        if (ReadNumber(word) is int behindNumber)
            return behindNumber;

        // "she'd asked" is "she had asked", "she'd ask" is "she would ask".
        if (word + 1 < _words.Count && _words[word].Form.IndexOf('\'') >= 0
            && _table.SpellingBefore(_words[word].Form, _words[word + 1].Form) is { } before)
        {
            AddAll(before, _words[word].Form);
            return word + 1;
        }

        for (int count = SpellingTable.MostWords; count > 0; count--)
        {
            if (word + count <= _words.Count && _table.SpellingOf(Words(word, count)) is { } spelling)
            {
                AddAll(spelling, _words[word].Form);
                return word + count;
            }
        }

        // The case of the first letter may be the author's own.
        string form = _table.WithComparedEnding(_words[word].Form);
        Add(_tokens.Count == 0 ? char.ToLowerInvariant(form[0]) + form.Substring(1) : form);
        return word + 1;
    }

    // "We'll" is "We will": the first word keeps its capital, but for the text's own first one.
    private void AddAll(string spelling, string written)
    {
        bool isRaised = char.IsUpper(written[0]) && _tokens.Count > 0;
        foreach (string part in spelling.Split(' '))
        {
            Add(_table.IsUnit(part) ? Counted + part : isRaised ? char.ToUpperInvariant(part[0]) + part.Substring(1) : part);
            isRaised = false;
        }
    }

    // "1 July", "July 1st", "1. Juli".
    private int? ReadDate(int word)
    {
        if (word + 1 >= _words.Count)
            return null;

        int? month = _table.MonthOf(_words[word].Form);
        int? day = SpelledNumber.DayOf(month is null ? _words[word].Form : _words[word + 1].Form);
        month ??= _table.MonthOf(_words[word + 1].Form);
        if (month is null || day is null)
            return null;

        Add(FormattableString.Invariant($"{Counted}{month}/{day}"));
        return word + 2;
    }

    // "9.30am", "9:30 a.m.", "21:05".
    private int? ReadTime(int word)
    {
        if (!SpelledTime.TryRead(_words[word].Form, out SpelledTime time))
            return null;

        int next = word + 1;
        if (time.Half is null && next < _words.Count && IsBlankBehind(word) && SpelledTime.HalfOf(Letters(next, out int last)) is { } half)
            (time, next) = (time with { Half = half }, last + 1);
        if (time.Token is not { } token)
            return null;

        Add(Counted + token);
        return next;
    }

    // "a.m." has one word or two.
    private string Letters(int word, out int last)
    {
        last = word;
        string letters = _words[word].Form.Replace(".", "");
        if (letters.Length == 1 && word + 1 < _words.Count && _words[word + 1].Form.Length == 1 && _words[word + 1].Start - _words[word].End == 1)
            letters += _words[last = word + 1].Form;
        return letters;
    }

    // "half a million", "a quarter of a million": the number that it is.
    private int? ReadPart(int word)
    {
        if (_table.PartOf(_words[word].Form) is not { } part || (word > 0 && IsNumber(word - 1)))
            return null;

        MeaningWords meaning = MeaningWords.Of(_language);
        int magnitude = word + 1;
        while (magnitude < _words.Count && magnitude - word <= MostJoints && meaning.ClassesOf(_words[magnitude].Form).HasFlag(MeaningClasses.Governor))
            magnitude++;
        if (magnitude >= _words.Count || _table.NumberOf(_words[magnitude].Form) is not { IsMagnitude: true } number)
            return null;

        Add(Counted + Print(part * number.Value));
        AddUnit(word, magnitude + 1, "");
        return magnitude + 1;
    }

    private bool IsNumber(int word) => Characters.IsDigit(_words[word].Form[0]) || _table.NumberOf(_words[word].Form) is not null;

    // "[21,22]" and "[21, 22]" are the same notes.
    private bool ReadReferences(int word)
    {
        (int start, int end, string form) = _words[word];
        if (form.IndexOf(',') < 0 || !SpelledNumber.IsAmongNotes(_text, start, end))
            return false;

        foreach (string note in form.Split(','))
            Add(Counted + note);
        return true;
    }

    // "EUR 25,000" is said as "25,000 euros".
    private string? ReadCurrency(int word) =>
        word + 1 < _words.Count && IsBlankBehind(word) && Characters.IsDigit(_text[_words[word + 1].Start])
            && _words[word].Form.All(char.IsUpper) && _table.SpellingOf(_words[word].Form) is { } unit && _table.IsUnit(unit)
                ? unit
                : null;

    private bool IsBlankBehind(int word) => Gap.IsBlank(_text, _words[word].End, _words[word + 1].Start);

    private int? ReadNumber(int word)
    {
        int start = _words[word].Start;
        decimal value;
        string rest = "";
        int next = word + 1;
        if (Characters.IsDigit(_text[start]))
        {
            string digits = _words[word].Form;
            while (next < _words.Count && SpelledNumber.GoesOn(_text, start, _words[next - 1].End, _words[next].Start, _words[next].End))
                digits += _words[next++].Form;
            if (!SpelledNumber.TryRead(digits, out value, out rest))
            {
                Add(Counted + digits);
                return next;
            }
        }
        else if (_table.NumberOf(_words[word].Form) is { IsMagnitude: false } number)
        {
            (value, next) = _numbers.Read(number.Value, next);
            if (next < _words.Count && IsTens(value) && _table.OrdinalOf(_words[next].Form) is { } ordinal and < 10)
                (value, next) = (value + ordinal, next + 1);
        }
        else
        {
            return null;
        }

        if (rest.Length > 0 && _table.SuffixOf(rest) is { } suffix)
            (value, rest) = (value * suffix, "");
        while (rest.Length == 0 && next < _words.Count && _table.NumberOf(_words[next].Form) is { IsMagnitude: true } magnitude)
            (value, next) = (value * magnitude.Value, next + 1);

        if (next < _words.Count && IsRepeated(next, value))
            next++;

        string sign = (SpelledSign.Before(_text, word == 0 ? 0 : _words[word - 1].End, start) ?? "") + (HasSign(start) ? "-" : "");
        if (word > 0 && IsRange(_words[word - 1].End, start))
            Add("to");
        Add(Counted + sign + Print(value));
        AddUnit(word, next, rest);
        return next;
    }

    private static string Print(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);

    private static bool IsTens(decimal value) => value is >= 20 and < 100 && value % 10 == 0;

    // "thirty (30) days" says one number twice.
    private bool IsRepeated(int word, decimal value)
    {
        (int start, int end, string form) = _words[word];
        return _text[start - 1] == '(' && end < _text.Length && _text[end] == ')'
            && SpelledNumber.TryRead(form, out decimal repeated, out string rest) && rest.Length == 0 && repeated == value;
    }

    // The sign of a currency stands before its number or behind it, that of a percentage behind it.
    private void AddUnit(int word, int next, string rest)
    {
        int start = _words[word].Start;
        int from = word == 0 ? 0 : _words[word - 1].End;
        int end = _words[next - 1].End;
        int to = next < _words.Count ? _words[next].Start : _text.Length;
        string? unit = rest.Length > 0 ? _table.SpellingOf(rest) ?? rest : null;
        for (int i = start - 1; i >= from && unit is null && !Characters.IsSpace(_text[i]); i--)
        {
            unit = _table.SpellingOf(_text[i].ToString());
            _written = unit is null ? _written : TextSpan.FromBounds(i, _written.End);
        }

        for (int i = end; i < to && unit is null && i <= end + 1; i++)
        {
            unit = _table.SpellingOf(_text[i].ToString());
            _written = unit is null ? _written : TextSpan.FromBounds(_written.Start, i + 1);
        }

        if (unit is not null)
            Add(_table.IsUnit(unit) ? Counted + unit : unit);
    }

    private bool HasSign(int start)
    {
        bool dash = start > 0 && Characters.KindOf(_text[start - 1]) == CharacterKind.Dash;
        return dash && (start == 1 || !Characters.IsWordCharacter(_text, start - 2));
    }

    private bool IsRange(int end, int start) =>
        Characters.IsDigit(_text[end - 1])
            && _text.Substring(end, start - end).Trim() is { Length: 1 } mark && Characters.KindOf(mark[0]) == CharacterKind.Dash;

    private string Words(int first, int count) => string.Join(" ", _words.GetRange(first, count).Select(word => word.Form));
}
