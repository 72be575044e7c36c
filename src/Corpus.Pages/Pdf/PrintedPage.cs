using UglyToad.PdfPig.Content;

namespace Corpus.Pages.Pdf;

/// <summary>One page: its rows from top to bottom.</summary>
internal sealed class PrintedPage(int number, double height, List<PrintedRow> rows)
{
    /// <summary>Its number, from 1.</summary>
    public int Number => number;

    /// <summary>In points.</summary>
    public double Height => height;

    /// <summary>What stands on it.</summary>
    public List<PrintedRow> Rows => rows;

    /// <summary>Puts the letters of a page into rows, and cuts these where columns end.</summary>
    public static PrintedPage Of(int number, double height, IReadOnlyList<Letter> letters) =>
        new(number, height, TableRows.Join(Gutters.Cut(LetterRows.Read(letters))));
}
