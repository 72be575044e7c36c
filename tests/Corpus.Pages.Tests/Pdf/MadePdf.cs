using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Corpus.Pages.Tests.Pdf;

/// <summary>Sets documents: lines at places, paragraphs in columns.</summary>
internal sealed class MadePdf
{
    private readonly PdfDocumentBuilder _document = new();
    private readonly PdfDocumentBuilder.AddedFont _plain;
    private readonly PdfDocumentBuilder.AddedFont _bold;
    private PdfPageBuilder _page = null!;

    public MadePdf(string? title = null, string? author = null)
    {
        _plain = _document.AddStandard14Font(Standard14Font.TimesRoman);
        _bold = _document.AddStandard14Font(Standard14Font.TimesBold);
        _document.DocumentInformation.Title = title;
        _document.DocumentInformation.Author = author;
        NewPage();
    }

    public MadePdf NewPage()
    {
        _page = _document.AddPage(PageSize.A4);
        return this;
    }

    /// <summary>Sets one line, its baseline at <paramref name="y"/> from the bottom of a page of 595 by 842 points.</summary>
    public MadePdf Line(string text, double x, double y, double size = 10, bool isBold = false)
    {
        _page.AddText(text, size, new PdfPoint(x, y), isBold ? _bold : _plain);
        return this;
    }

    /// <summary>Sets one line and the raised mark of a note behind it.</summary>
    public MadePdf Noted(string text, string mark, double x, double y)
    {
        IReadOnlyList<Letter> letters = _page.AddText(text, 10, new PdfPoint(x, y), _plain);
        return Line(mark, letters[^1].EndBaseLine.X, y + 4, 6);
    }

    /// <summary>Sets lines below each other.</summary>
    public MadePdf Lines(double x, double y, double distance, params string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
            Line(lines[i], x, y - (i * distance));
        return this;
    }

    public MadePdf Picture()
    {
        // One white point.
        _page.AddPng(
            Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="),
            new PdfRectangle(0, 0, 595, 842));
        return this;
    }

    public byte[] Build() => _document.Build();
}
