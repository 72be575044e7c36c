using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Quantities;

/// <summary>Goes through paragraphs for digits and words of number, and makes figures of those that count something.</summary>
internal sealed class FigureFinder
{
    private const int CheckEvery = 256;

    private readonly Page _page;
    private readonly NumberPlaces _places;
    private readonly ParagraphWords _words;
    private readonly CancellationToken _cancellationToken;
    private readonly NumberWordsReader _spoken;
    private readonly UnitReader _units;
    private readonly AmountReader _amounts;
    private readonly SharedUnit _shared;
    private readonly LineCounter _lines;
    private Paragraph _paragraph;

    public FigureFinder(Page page, NumberPlaces places, CancellationToken cancellationToken)
    {
        _page = page;
        _places = places;
        _words = new ParagraphWords(page.Text);
        _lines = new LineCounter(page.Text);
        _cancellationToken = cancellationToken;
        _spoken = new NumberWordsReader(places.Language);
        _units = new UnitReader(places.Language, _spoken);
        _shared = new SharedUnit(_words);
        _amounts = new AmountReader(new DigitReader(new NumeralReader(page, places)), _spoken, _units);
    }

    public List<Figure> Figures { get; } = [];

    /// <summary>Adds the figures of a paragraph.</summary>
    public void Find(NumberPlaces.InParagraph places)
    {
        Paragraph paragraph = places.Paragraph;
        _paragraph = paragraph;
        _words.Paragraph = paragraph.Span;
        _shared.Clear();
        bool isTitle = paragraph.Region == Region.Title;
        int next = paragraph.Span.Start;
        for (int i = places.First; i < places.End; i++)
        {
            if ((i - places.First) % CheckEvery == 0)
                _cancellationToken.ThrowIfCancellationRequested();

            // What the number before has taken in is no number of its own.
            NumberPlaces.Place place = _places[i];
            if (place.Start < next)
                continue;
            if (place.IsDigits)
                next = Read(_words, place.Start, isTitle);
            else if (_spoken.IsNumber(_page.Text.AsSpan(place.Start, place.End - place.Start)) && (isTitle || !IsName(_words, place.Start)))
                next = Math.Max(place.End, Read(_words, place.Start, isTitle));
        }
    }

    private int Read(ParagraphWords words, int at, bool isTitle)
    {
        if (_amounts.Read(words, at, out int next) is not { } amount)
            return next;

        int start = amount.From?.Span.Start ?? amount.Span.Start;
        int numberEnd = amount.Span.End;
        Hedge hedge = Hedges.Before(words, ref start).With(amount.Hedge);
        if (amount.Unit is null)
            hedge = hedge.With(Hedges.Behind(words, ref numberEnd));
        if (amount.IsOne && hedge.IsNone && amount.Unit is null)
            return next;
        if (numberEnd > amount.Span.End)
            amount = amount with { UnitFrom = numberEnd };

        TextSpan? behind = amount.Unit is null ? _units.Behind(words, amount) : null;
        bool mayCountSubject = behind is null && amount.Unit is null && !amount.NeedsWhole
            && (amount.HasMagnitude || NumeralShape.IsDigit(words.At(amount.Span.End - 1)));
        if (mayCountSubject && EndsClause(words, amount))
            behind = UnitReader.Before(words, start);
        string? unitName = amount.UnitName;
        if (mayCountSubject && behind is null && _shared.For(start, numberEnd) is { } shared)
            (behind, unitName) = shared;
        _shared.KeepChange(start, numberEnd);
        if ((amount.Unit ?? behind) is not { } unit || NonQuantities.Is(words, amount, behind, !hedge.IsNone, isTitle))
            return next;

        int end = Math.Max(unit.Start >= amount.Span.Start ? unit.End : 0, amount.Span.End);
        hedge = hedge.With(Hedges.Behind(words, ref end));
        if (amount.From is { } from)
            Add(words, from.Span, from.Value, null, unit, unitName, hedge);
        Add(words, amount.Span, amount.Value, amount.UpTo, unit, unitName, hedge);
        _shared.Keep(end, unit, unitName);
        return Math.Max(next, amount.Span.End);
    }

    private void Add(ParagraphWords words, TextSpan span, decimal value, decimal? upTo, TextSpan unit, string? unitName, Hedge hedge)
    {
        Figures.Add(new Figure
        {
            Span = span,
            Line = _lines.LineOf(_paragraph, span.Start),
            Value = Plain(value),
            UpTo = upTo is { } upper ? Plain(upper) : null,
            Unit = unitName ?? OneLine(unit.In(words.Text)),
            UnitSpan = unit,
            Approximate = hedge.IsNear,
            Bound = hedge.Bound,
        });
    }

    // The subject before the number is what it counts only where nothing else can be.
    private static bool EndsClause(ParagraphWords words, Amount amount)
    {
        NearWord after = words.After(amount.Span.End);
        return after.IsNone ? !NumeralShape.IsDigit(words.At(amount.Span.End + 1)) : after.EndsPhrase;
    }

    // A number with a capital within a sentence is a name: the Seven Sisters.
    private static bool IsName(ParagraphWords words, int at)
    {
        if (!char.IsUpper(words.At(at)))
            return false;

        NearWord before = words.Before(at);
        return !before.IsNone && !before.HasStop;
    }

    // 2.5 billion is 2500000000, not 2500000000.0: a decimal remembers its noughts.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static string OneLine(string unit)
    {
        string plain = InlineMarkup.Plain(unit);
        return plain.IndexOfAny(['\n', '\r']) < 0 ? plain
            : string.Join(" ", plain.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }
}
