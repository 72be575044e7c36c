namespace Corpus.Text.Quantities;

/// <summary>Which mark stands before the decimals, as the document writes its numbers: 1,234.5 or 1.234,5.</summary>
internal static class DecimalMark
{
    /// <summary>The full stop, the comma, or NUL where no number of the page settles it.</summary>
    public static char Of(string text, NumberPlaces places)
    {
        int point = 0;
        foreach (NumberPlaces.InParagraph paragraph in places.Paragraphs)
        {
            int read = paragraph.Paragraph.Span.Start;
            for (int i = paragraph.First; i < paragraph.End; i++)
            {
                NumberPlaces.Place place = places[i];
                if (!place.IsDigits || place.Start < read)
                    continue;
                NumeralShape shape = NumeralShape.Read(text, place.Start, paragraph.Paragraph.Span.End);
                point += Weight(text, shape);
                read = shape.End;
            }
        }

        return point > 0 ? '.' : point < 0 ? ',' : '\0';
    }

    // Above nought for a decimal point, below for a decimal comma. Two digits behind a point may be a time or a date.
    private static int Weight(string text, NumeralShape shape)
    {
        if (shape.Groups == 1 || !shape.IsUniform || shape.LastMark is not ('.' or ','))
            return 0;

        int sign = shape.LastMark == '.' ? 1 : -1;
        if (shape.Groups == 2)
            return shape.EndsInThousands(text) && shape.First <= 3 ? -2 * sign : shape.Last == 1 ? 2 * sign : shape.Last == 2 ? sign : 0;

        bool isThousands = shape.First <= 3 && shape.InnerLength == 3;
        return !isThousands ? 0 : shape.Mark != shape.LastMark ? 3 * sign : shape.Last == 3 ? -3 * sign : 0;
    }
}
