using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Corpus.Pages.Word;

/// <summary>The numbers before the items of lists, which a document of Word counts and does not hold.</summary>
internal sealed class WordNumbering(MainDocumentPart part)
{
    /// <summary>What stands for the sign before the items of a list without numbers.</summary>
    public const string Bullet = "•";

    private const int Levels = 9;
    private const int Letters = 26;

    private static readonly (int Value, string Digits)[] _roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    private readonly Dictionary<int, int[]> _counts = [];

    /// <summary>What stands before the paragraph, which is counted: a number as the list writes it, <see cref="Bullet"/>, or nothing.</summary>
    public string Next(Paragraph paragraph, WordStyles styles)
    {
        NumberingProperties? properties = paragraph.ParagraphProperties?.NumberingProperties ?? styles.NumberingOf(paragraph);
        if (properties?.NumberingId?.Val?.Value is not (> 0 and int id) || AbstractOf(id) is not { } list)
            return "";

        int at = Math.Min(Math.Max(properties.NumberingLevelReference?.Val?.Value ?? 0, 0), Levels - 1);
        if (!_counts.TryGetValue(id, out int[]? counts))
            _counts.Add(id, counts = new int[Levels]);

        counts[at] = counts[at] == 0 ? LevelOf(list, at)?.StartNumberingValue?.Val?.Value ?? 1 : counts[at] + 1;
        Array.Clear(counts, at + 1, Levels - at - 1);
        return FormOf(LevelOf(list, at)) == NumberFormatValues.Bullet ? Bullet : Written(list, at, counts);
    }

    private AbstractNum? AbstractOf(int id)
    {
        Numbering? numbering = part.NumberingDefinitionsPart?.Numbering;
        int? list = numbering?.Elements<NumberingInstance>().FirstOrDefault(instance => instance.NumberID?.Value == id)?.AbstractNumId?.Val?.Value;
        return list is null ? null : numbering!.Elements<AbstractNum>().FirstOrDefault(known => known.AbstractNumberId?.Value == list);
    }

    private static Level? LevelOf(AbstractNum list, int at) => list.Elements<Level>().FirstOrDefault(level => level.LevelIndex?.Value == at);

    private static NumberFormatValues FormOf(Level? level) => level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Decimal;

    // "%1.%2" is the number of the first level and that of the second.
    private static string Written(AbstractNum list, int at, int[] counts)
    {
        string text = LevelOf(list, at)?.LevelText?.Val?.Value ?? "";
        for (int i = 0; i <= at; i++)
            text = text.Replace("%" + (i + 1).ToString(CultureInfo.InvariantCulture), Written(FormOf(LevelOf(list, i)), Math.Max(counts[i], 1)));
        return text.Trim();
    }

    private static string Written(NumberFormatValues form, int number)
    {
        if (form == NumberFormatValues.None)
            return "";
        if (form == NumberFormatValues.LowerLetter || form == NumberFormatValues.UpperLetter)
        {
            string letters = new((char)('a' + ((number - 1) % Letters)), ((number - 1) / Letters) + 1);
            return form == NumberFormatValues.UpperLetter ? letters.ToUpperInvariant() : letters;
        }

        if (form == NumberFormatValues.LowerRoman || form == NumberFormatValues.UpperRoman)
            return form == NumberFormatValues.UpperRoman ? Roman(number).ToUpperInvariant() : Roman(number);
        return number.ToString(CultureInfo.InvariantCulture);
    }

    private static string Roman(int number)
    {
        string written = "";
        foreach ((int value, string digits) in _roman)
        {
            for (; number >= value; number -= value)
                written += digits;
        }

        return written;
    }
}
