using System.Runtime.CompilerServices;
using Corpus.Text.Language;
using Corpus.Text.Language.Languages;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Quantities;

/// <summary>Where numbers may begin in headline, body and captions: the page is searched once for all who read numbers.</summary>
internal sealed class NumberPlaces
{
    private const int CheckEvery = 0x10000;
    private const int Ascii = 128;

    // Two bits for each of the last four characters.
    private const int LastFour = 0b11_11_11_11;
    private const byte Letter = 0b01;
    private const byte Digit = 0b10;

    // What is worth a look at a character: the first digit of a run, what stands behind the first two letters of a word.
    private const byte DigitsBegin = 0b10;
    private const byte WordBegan = 0b01;

    private static readonly byte[] _kinds = [.. Enumerable.Range(0, Ascii).Select(c => KindOf((char)c))];
    private static readonly byte[] _begins = [.. Enumerable.Range(0, LastFour + 1).Select(Begins)];

    private readonly List<Place> _places = [];
    private readonly uint[] _wordLengths;
    private readonly uint[] _thirdLetters;

    private NumberPlaces(string language)
    {
        Language = language;
        _wordLengths = NumberWords.LengthsOf(language);
        _thirdLetters = NumberWords.ThirdLettersOf(language);
    }

    /// <summary>The tag of the language whose words of number are looked for.</summary>
    public string Language { get; }

    /// <summary>The paragraphs that have such a place, in order.</summary>
    public List<InParagraph> Paragraphs { get; } = [];

    /// <summary>A run of digits, or of letters that begin as a word of number of that length does.</summary>
    /// <param name="Start">The first character.</param>
    /// <param name="End">Just behind the last one.</param>
    /// <param name="IsDigits">Whether they are digits.</param>
    public readonly record struct Place(int Start, int End, bool IsDigits);

    /// <summary>The places of one paragraph.</summary>
    /// <param name="Paragraph">The paragraph.</param>
    /// <param name="First">Its first place.</param>
    /// <param name="End">Just behind its last one.</param>
    public readonly record struct InParagraph(Paragraph Paragraph, int First, int End);

    public Place this[int index] => _places[index];

    /// <summary>Searches <paramref name="page"/>, which is written in <paramref name="language"/>: where none shows, in English, as most pages are.</summary>
    public static NumberPlaces In(Page page, string? language, CancellationToken cancellationToken)
    {
        var places = new NumberPlaces(language ?? TextLanguage.English);
        foreach (Paragraph paragraph in page.Paragraphs)
        {
            if (paragraph.HasNoNumber || paragraph.Region is not (Region.Title or Region.Body or Region.Caption))
                continue;

            int first = places._places.Count;
            places.Search(page.Text.AsSpan(0, paragraph.Span.End), paragraph.Span.Start, cancellationToken);
            if (places._places.Count > first)
                places.Paragraphs.Add(new InParagraph(paragraph, first, places._places.Count));
        }

        return places;
    }

    private void Search(ReadOnlySpan<char> text, int start, CancellationToken cancellationToken)
    {
        (int lastFour, int letters) = (0, 0);
        for (int at = start; at < text.Length; at += CheckEvery)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Search(text, at, Math.Min(text.Length - at, CheckEvery) + at, ref lastFour, ref letters);
        }

        // Two letters may be the last ones.
        if ((_begins[(lastFour << 2) & LastFour] & Third(_thirdLetters, letters, ' ') & WordBegan) != 0)
            AddWord(text, text.Length - 2);
    }

    // Where words end, nothing foretells: the tables are asked at every character, and a branch is taken where something may begin, which is seldom.
    [MethodImpl(HotLoop.Options)]
    private void Search(ReadOnlySpan<char> text, int start, int end, ref int lastFour, ref int letters)
    {
        ReadOnlySpan<byte> kinds = _kinds;
        ReadOnlySpan<byte> begins = _begins;
        uint[] thirdLetters = _thirdLetters;
        (int last, int lastLetters) = (lastFour, letters);
        for (int at = start; at < end; at++)
        {
            char c = text[at];
            last = ((last << 2) | (c < Ascii ? kinds[c] : KindOf(c))) & LastFour;
            uint begin = begins[last] & (Third(thirdLetters, lastLetters, c) | DigitsBegin);
            lastLetters = NumberWords.Start(lastLetters, c);
            if (begin == 0)
                continue;
            if ((begin & WordBegan) != 0)
                AddWord(text, at - 2);
            if ((begin & DigitsBegin) != 0)
                _places.Add(new Place(at, End(text, at, Digit), true));
        }

        (lastFour, letters) = (last, lastLetters);
    }

    // 1 where a word of number goes on so behind its first two letters.
    private static uint Third(uint[] thirdLetters, int letters, char third) => (thirdLetters[letters] >> (third & 31)) & WordBegan;

    private void AddWord(ReadOnlySpan<char> text, int start)
    {
        int end = End(text, start, Letter);
        if ((_wordLengths[NumberWords.Start(text[start], text[start + 1])] & NumberWords.LengthBit(end - start)) != 0)
            _places.Add(new Place(start, end, false));
    }

    private static int End(ReadOnlySpan<char> text, int start, byte kind)
    {
        int end = start + 1;
        while (end < text.Length && KindOf(text[end]) == kind)
            end++;

        return end;
    }

    private static byte KindOf(char c) => NumeralShape.IsDigit(c) ? Digit : CharacterTable.IsWord(c) ? Letter : (byte)0;

    private static byte Begins(int lastFour)
    {
        (int newest, int before, int second, int oldest) = (lastFour & 0b11, (lastFour >> 2) & 0b11, (lastFour >> 4) & 0b11, lastFour >> 6);
        byte digits = newest == Digit && before != Digit ? DigitsBegin : (byte)0;
        byte word = before == Letter && second == Letter && oldest != Letter ? WordBegan : (byte)0;
        return (byte)(digits | word);
    }
}
