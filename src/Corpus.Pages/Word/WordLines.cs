using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Corpus.Pages.Word;

/// <summary>The lines of a document of Word: a paragraph each, a row of a table each, and the notes at the end.</summary>
internal sealed class WordLines(MainDocumentPart part, CancellationToken cancellationToken)
{
    private const int LongestCell = 80;
    private const int Deepest = 200;

    private readonly List<DocumentLine> _lines = [];
    private readonly WordStyles _styles = new(part);
    private readonly WordNumbering _numbering = new(part);
    private readonly WordNotes _notes = new();

    /// <summary>The first paragraph of the style for titles.</summary>
    public string? Title { get; private set; }

    /// <summary>The first heading.</summary>
    public string? FirstHeading { get; private set; }

    /// <summary>Reads the body, and behind it the notes that it refers to.</summary>
    public IReadOnlyList<DocumentLine> Read(Body body)
    {
        ReadBlocks(body, 0);
        foreach ((string mark, OpenXmlElement note) in _notes.Read(part))
        {
            string text = string.Join(" ", note.Descendants<Paragraph>().Select(paragraph => WordRuns.Text(paragraph, null)).Where(words => words.Length > 0));
            Add(text.Length == 0 ? "" : mark + " " + text);
        }

        return _lines;
    }

    private void ReadBlocks(OpenXmlElement container, int depth)
    {
        foreach (OpenXmlElement element in container.ChildElements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (element is Paragraph paragraph)
                ReadParagraph(paragraph);
            else if (element is Table table)
                ReadTable(table, depth);
            else if (depth < Deepest && element is SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun)
                ReadBlocks(element, depth + 1);
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        string style = _styles.NameOf(paragraph);
        string number = _numbering.Next(paragraph, _styles);
        string[] lines = WordRuns.Text(paragraph, _notes).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string text = lines[i].Trim();
            if (text.Length == 0)
                continue;

            if (style == "title")
                Title ??= text;
            else if (style.StartsWith("heading", StringComparison.Ordinal))
                FirstHeading ??= text;
            if (number == WordNumbering.Bullet)
                _lines.Add(new DocumentLine(text) { IsListItem = true });
            else
                Add(i == 0 && number.Length > 0 ? number + " " + text : text);
        }
    }

    private void ReadTable(Table table, int depth)
    {
        foreach (TableRow row in table.Elements<TableRow>())
        {
            List<TableCell> cells = [.. row.Elements<TableCell>()];
            List<string> texts = [.. cells.Select(Words)];

            // A table of long cells is there for the layout of the page: it is read cell by cell.
            if (depth < Deepest && (cells.Count == 1 || texts.Exists(text => text.Length > LongestCell)))
                cells.ForEach(cell => ReadBlocks(cell, depth + 1));
            else
                Add(string.Join("\t", texts).Trim());
        }
    }

    private string Words(TableCell cell) =>
        string.Join(" ", cell.Descendants<Paragraph>().Select(paragraph => WordRuns.Text(paragraph, _notes).Replace('\n', ' '))).Trim();

    private void Add(string text)
    {
        if (text.Length > 0)
            _lines.Add(new DocumentLine(text));
    }
}
