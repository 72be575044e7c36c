using System.Globalization;
using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages.Dates;
using Corpus.Text.Pages.Lines;

namespace Corpus.Text.Pages;

/// <summary>A specification in the form of the RFC series: a head in two columns, the title in the middle, sections at the margin.</summary>
/// <remarks>All of it is its text but what every such document says of its status, its rights and its pages.</remarks>
internal sealed class Specification
{
    private const int LinesToHead = 30;
    private const int ColumnGap = 3;
    private const int RightColumn = 30;
    private const int MostTitleLines = 4;

    // The lines by which the series' documents are known.
    private static readonly string[] _marks = ["Request for Comments:", "Internet-Draft", "INTERNET-DRAFT", "Internet Draft", "RFC:"];

    private readonly string _text;
    private readonly List<PageLine> _lines = [];
    private readonly List<string> _authors = [];
    private readonly CancellationToken _cancellationToken;

    private Specification(string text, CancellationToken cancellationToken) => (_text, _cancellationToken) = (text, cancellationToken);

    public string? Title { get; private set; }

    /// <summary>The authors of the head's right column; null where none has the form of an initial and a name.</summary>
    public string? Byline => _authors.Count == 0 ? null : string.Join(", ", _authors);

    /// <summary>The day that the head prints; the first of the month, where it prints a month only.</summary>
    public DateTime? Published { get; private set; }

    /// <summary>Its paragraphs, labelled.</summary>
    public List<PageLine> Lines => _lines;

    /// <summary>Reads <paramref name="text"/> from <paramref name="start"/> on; null where it is no such document.</summary>
    public static Specification? Read(string text, int start, int linesBefore, CancellationToken cancellationToken)
    {
        if (!HasMark(text, start))
            return null;

        var specification = new Specification(text, cancellationToken);
        specification.ReadParagraphs(start, linesBefore);
        return specification.Title is null || (specification.Byline is null && specification.Published is null) ? null : specification;
    }

    private static bool HasMark(string text, int start)
    {
        int number = 0;
        for (int at = start; at < text.Length && number < LinesToHead;)
        {
            Line line = Line.Read(text, at, text.Length, ++number, CancellationToken.None);
            at = line.Span.End;
            if (line.IsBlank || text[line.Content.Start] is not ('R' or 'I'))
                continue;
            foreach (string mark in _marks)
            {
                if (line.Content.Start - line.Span.Start < RightColumn && string.CompareOrdinal(text, line.Content.Start, mark, 0, mark.Length) == 0)
                    return true;
            }
        }

        return false;
    }

    private void ReadParagraphs(int start, int linesBefore)
    {
        List<TextSpan> furniture = PageFurniture.Find(_text, _cancellationToken);
        int nextFurniture = 0;
        int number = linesBefore;
        var paragraph = new List<(Line Line, int Number)>();
        bool isBoilerplate = false;
        int blocks = 0;
        for (int at = start; at < _text.Length;)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Line line = Line.Read(_text, at, _text.Length, ++number, _cancellationToken);
            at = line.Span.End;
            while (nextFurniture < furniture.Count && furniture[nextFurniture].End <= line.Content.Start)
                nextFurniture++;
            bool isFurniture = !line.IsBlank && nextFurniture < furniture.Count && furniture[nextFurniture].Start < line.Content.End;
            bool isHeading = !line.IsBlank && !isFurniture && blocks >= 2 && IsAtMargin(line);
            if (line.IsBlank || isFurniture || isHeading)
                End(paragraph, isBoilerplate, ref blocks);
            if (isFurniture)
                Add(line.Content, line, number, Region.Boilerplate, RegionReason.PageFurniture);
            if (isHeading)
                isBoilerplate = Lexicon.SpecificationFurniture.Contains(Words.Lower(_text.AsSpan(line.Content.Start, line.Content.Length)).TrimEnd('.'));
            if (!line.IsBlank && !isFurniture)
                paragraph.Add((line, number));
        }

        End(paragraph, isBoilerplate, ref blocks);
    }

    private bool IsAtMargin(Line line) => line.Content.Start == line.Span.Start || _text[line.Span.Start] == '\f';

    private void End(List<(Line Line, int Number)> paragraph, bool isBoilerplate, ref int blocks)
    {
        if (paragraph.Count == 0)
            return;

        (Line first, int number) = paragraph[0];
        TextSpan span = TextSpan.FromBounds(first.Content.Start, paragraph[paragraph.Count - 1].Line.Content.End);
        switch (blocks++)
        {
            case 0:
                foreach ((Line line, _) in paragraph)
                    ReadHead(line);
                Add(span, first, number, Region.Byline, RegionReason.Byline);
                break;
            case 1 when paragraph.Count <= MostTitleLines:
                Title = string.Join(" ", span.In(_text).Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
                Add(span, first, number, Region.Title, RegionReason.Title);
                break;
            default:
                string reason = isBoilerplate ? RegionReason.SpecificationFurniture : RegionReason.SpecificationText;
                Add(span, first, number, isBoilerplate ? Region.Boilerplate : Region.Body, reason);
                break;
        }

        paragraph.Clear();
    }

    private void Add(TextSpan content, Line line, int number, Region region, string reason)
    {
        var read = new PageLine { Number = number, Start = line.Span.Start, Content = content };
        read.Label(region, reason);
        _lines.Add(read);
    }

    // What stands behind three blanks, or far to the right, is the right column's: authors, where they work, the date.
    private void ReadHead(Line line)
    {
        int gap = _text.AsSpan(line.Content.Start, line.Content.Length).LastIndexOf("   ".AsSpan());
        bool isRight = line.Content.Start - line.Span.Start >= RightColumn;
        if (gap < 0 && !isRight)
            return;

        string entry = _text.Substring(line.Content.Start + (gap < 0 ? 0 : gap + ColumnGap), line.Content.Length - (gap < 0 ? 0 : gap + ColumnGap)).Trim();
        if (DateOf(entry) is { } date)
            Published ??= date;
        else if (IsAuthor(entry))
            _authors.Add(WithoutOffice(entry));
    }

    // "J. Doe", "R. T. Roe, Ed.", "J-P. Doe"
    private static bool IsAuthor(string entry)
    {
        int stop = entry.IndexOf('.');
        bool isInitial = stop == 1 || (stop == 3 && entry[1] == '-');
        return isInitial && char.IsUpper(entry[0]) && stop + 2 < Comma(entry) && entry[stop + 1] is ' ' or '-' && char.IsLetter(entry[Comma(entry) - 1]);
    }

    private static string WithoutOffice(string entry) => entry.Substring(0, Comma(entry)).TrimEnd();

    private static int Comma(string entry) => entry.IndexOf(',') is > 0 and int comma ? comma : entry.Length;

    private static DateTime? DateOf(string entry)
    {
        IReadOnlyList<FoundDate> whole = DateReader.Find(entry, new TextSpan(0, entry.Length));
        if (whole.Count > 0 && !whole[0].IsOrderOpen)
            return whole[0].MonthFirst;

        string[] words = entry.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 2 && words[1].Length == 4
            && Lexicon.Months.TryGetValue(Words.Lower(words[0].AsSpan()).TrimEnd('.'), out int month)
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1960 and < 2100
            ? new DateTime(year, month, 1)
            : null;
    }
}
