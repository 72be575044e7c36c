using System.Globalization;
using Corpus.Text.Language;
using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>What a number counts whose unit the sentence has said already: 34 votes to 21; 412 members, up from 398; sales rose 3 percent to 412.</summary>
internal sealed class SharedUnit(ParagraphWords words)
{
    // Further on in a sentence the number is of something else.
    private const int Reach = 80;

    private (int End, TextSpan Unit, string? Name) _figure;
    private (int End, TextSpan Unit) _change;

    /// <summary>Forgets what the paragraph before said.</summary>
    public void Clear()
    {
        _figure = (-1, default, null);
        _change = (-1, default);
    }

    /// <summary>Keeps what a figure counts.</summary>
    public void Keep(int end, TextSpan unit, string? name) => _figure = (end, unit, name);

    /// <summary>Keeps what a change is told of that has its number at <paramref name="start"/>: "sales rose".</summary>
    public void KeepChange(int start, int end)
    {
        if (UnitReader.Changed(words, start) is { } unit)
            _change = (end, unit);
    }

    /// <summary>What the number from <paramref name="start"/> on counts; null where the sentence does not say.</summary>
    public (TextSpan Unit, string? Name)? For(int start, int end)
    {
        NearWord joint = words.Before(start);
        if (!joint.Has(FigureClasses.Counterpart | FigureClasses.By) || joint.HasStop || !EndsWith(end))
            return null;
        if (UnitReader.Changed(words, start) is { } subject)
            return (subject, null);

        bool isBack = joint.Has(FigureClasses.From);
        if (joint.Has(FigureClasses.By))
            return null;
        if (_figure.End >= 0 && SharesFigure(joint, isBack))
            return (_figure.Unit, _figure.Name);

        return _change.End >= 0 && IsNear(_change.End, joint.Span.Start) ? (_change.Unit, null) : null;
    }

    // Of what rose "3 percent to 412" the 412 are no percent; and a sum of money has its own sign.
    private bool SharesFigure(NearWord joint, bool isBack)
    {
        char sign = words.At(_figure.Unit.Start);
        bool hasSign = _figure.Name is null && CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.CurrencySymbol;
        if (hasSign || (_figure.Name is not null && !isBack))
            return false;

        return isBack ? IsNear(_figure.End, joint.Span.Start) : words.Text.AsSpan(_figure.End, joint.Span.Start - _figure.End).IsWhiteSpace();
    }

    private bool IsNear(int end, int start)
    {
        if (end > start || start - end > Reach)
            return false;

        ReadOnlySpan<char> between = words.Text.AsSpan(end, start - end);
        int stop = between.IndexOf(". ".AsSpan(), StringComparison.Ordinal);
        return stop < 0 && between.IndexOfAny(';', ':', '?') < 0 && between.IndexOfAny('!', '\n') < 0;
    }

    // What follows is no name that the number belongs to: 40 Main Street.
    private bool EndsWith(int end)
    {
        NearWord after = words.After(end);
        return after.IsNone ? !NumeralShape.IsDigit(words.At(end + 1)) : after.EndsPhrase || !after.IsCapitalised;
    }
}
