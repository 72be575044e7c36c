using System.Globalization;
using Corpus.Text.Pages;

namespace Corpus.Text.Quantities;

/// <summary>Reads numbers in digits, of any script, with separators as the document has them.</summary>
internal sealed class NumeralReader(Page page, NumberPlaces places)
{
    // More digits than a decimal holds, with their separators.
    private const int Longest = 48;

    private char? _decimalMark;

    /// <summary>The value of the digits; null for what is no number ("1,2,3,4", a version) or none that a decimal can hold.</summary>
    public decimal? ValueOf(NumeralShape shape)
    {
        int decimals = shape.IsUniform && shape.End - shape.Start <= Longest ? DecimalsIn(shape) : -1;
        if (decimals < 0)
            return null;

        Span<char> plain = stackalloc char[Longest + 1];
        int length = 0;
        for (int i = shape.Start; i < shape.End; i++)
        {
            if (i == shape.End - decimals && decimals > 0)
                plain[length++] = '.';
            if (NumeralShape.IsDigit(page.Text[i]))
                plain[length++] = (char)('0' + NumeralShape.Digit(page.Text[i]));
        }

        string digits = plain.Slice(0, length).ToString();
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value) ? value : null;
    }

    // How many of the digits stand behind the decimal mark; -1 for no number.
    private int DecimalsIn(NumeralShape shape)
    {
        if (shape.Groups == 1)
            return 0;
        if (shape.LastMark == '\u066B')
            return shape.Groups == 2 || (shape.Mark == '\u066C' && IsGrouped(shape)) ? shape.Last : -1;
        if (shape.LastMark is not ('.' or ','))
            return shape.Last == 3 && shape.First <= 3 && (shape.Groups == 2 || (shape.InnerLength == 3 && shape.Mark == shape.LastMark)) ? 0 : -1;
        if (shape.Groups > 2)
            return !IsGrouped(shape) ? -1 : shape.Mark != shape.LastMark ? shape.Last : shape.Last == 3 ? 0 : -1;

        char decimalMark = _decimalMark ??= DecimalMark.Of(page.Text, places);
        if (shape.LastMark == decimalMark)
            return shape.Last;

        // "0.125" and "1234.567" have no thousands. Where nothing settles it, three digits are thousands and others are decimals.
        bool isThousands = shape.Last == 3 && shape.First <= 3 && page.Text[shape.Start] != '0';
        return isThousands ? 0 : decimalMark == '\0' || shape.Last == 3 ? shape.Last : -1;
    }

    // Thousands, or the Indian hundreds of thousands: 12,34,567.
    private static bool IsGrouped(NumeralShape shape) =>
        shape.First <= 3 && (shape.InnerLength == 3 || (shape.InnerLength == 2 && shape.Mark == ',' && shape.First <= 2));
}
