using Corpus.Text.Model;
using Corpus.Text.Reading;

namespace Corpus.Text.Claims.Figures;

/// <summary>Which mark stands before the decimals, as the document writes its numbers: 1,234.5 or 1.234,5.</summary>
internal static class DecimalMark
{
    /// <summary>The full stop, the comma, or NUL where no number of the page settles it.</summary>
    public static char Of(Page page, CancellationToken cancellationToken)
    {
        int point = 0;
        foreach (Paragraph paragraph in page.Paragraphs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (paragraph.Region is not (Region.Title or Region.Body or Region.Caption))
                continue;
            for (int i = paragraph.Span.Start; i < paragraph.Span.End; i++)
            {
                if (!NumeralShape.IsDigit(page.Text[i]))
                    continue;
                NumeralShape shape = NumeralShape.Read(page.Text, i, paragraph.Span.End);
                point += Weight(page.Text, shape);
                i = shape.End;
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
