using System.IO.Compression;
using System.Text;
using Corpus.Pages.Word;
using Corpus.Text;
using Corpus.Text.Model;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Corpus.Pages.Tests.Word;

/// <summary>Documents of Word as a person reads them.</summary>
public sealed class DocxTests
{
    private static Paragraph Words(string text, string? style = null) => new(
        style is null ? new ParagraphProperties() : new ParagraphProperties(new ParagraphStyleId { Val = style }),
        new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    private static Paragraph Item(string text, int list) => new(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })),
        new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text)));

    private static AbstractNum List(int id, NumberFormatValues form, string text) =>
        new(new Level(new NumberingFormat { Val = form }, new LevelText { Val = text }) { LevelIndex = 0 }) { AbstractNumberId = id };

    private static byte[] Made(
        IEnumerable<OpenXmlElement> body, Action<WordprocessingDocument>? more = null, WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, type))
        {
            MainDocumentPart part = document.AddMainDocumentPart();
            part.Document = new Document(new Body(body));
            more?.Invoke(document);
        }

        return stream.ToArray();
    }

    private static string[] Read(params OpenXmlElement[] body) => [.. DocxReader.Read(Made(body)).Document!.Lines.Select(line => line.Text)];

    [Fact]
    public void An_interview_is_read_with_who_says_what()
    {
        byte[] bytes = Made(
            [
                Words("“The wall is high enough”", "Title"),
                Words("An interview with the harbour master of Merrow, by Nora Quist"),
                Words("12 June 2024"),
                Words("Gazette: Mrs Brandt, will the wall be raised again before the winter, as the people of the lower town have asked?"),
                Words("Helena Brandt: No. The wall is high enough, and the money is needed for the ferry, which has been waiting for an engine for two years."),
            ],
            document =>
            {
                document.PackageProperties.Title = "“The wall is high enough”";
                document.PackageProperties.Creator = "Nora Quist";
                document.PackageProperties.Language = "en-GB";
                document.PackageProperties.Created = new DateTime(2024, 6, 12, 9, 0, 0, DateTimeKind.Utc);
            });

        PageDocument read = DocxReader.Read(bytes).Document!;
        Article article = ArticleReader.Read(PageDocumentWriter.Write(read));

        Assert.Equal(
            ("“The wall is high enough”", "Nora Quist", "en-GB", new DateTime(2024, 6, 12)),
            (read.Title?.Value, read.Byline?.Value, read.Language?.Value, read.Published?.Value));
        Assert.Contains("the money is needed for the ferry", article.Body, StringComparison.Ordinal);
        Assert.Equal("Nora Quist", article.Byline);
    }

    [Fact]
    public void Who_is_logged_in_is_not_the_author_where_the_text_does_not_say_so() =>
        Assert.Null(
            DocxReader.Read(Made([Words("The ferry sails again.")], document => document.PackageProperties.Creator = "Template User")).Document!.Byline);

    [Fact]
    public void Lists_have_their_signs_and_numbers()
    {
        byte[] bytes = Made(
            [Item("the ferry", 1), Item("the wall", 1), Item("Costs", 2), Item("Time", 2), Words("The end")],
            document => document.MainDocumentPart!.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                List(1, NumberFormatValues.Bullet, "·"),
                List(2, NumberFormatValues.UpperRoman, "%1."),
                new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
                new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 }));

        IReadOnlyList<DocumentLine> lines = DocxReader.Read(bytes).Document!.Lines;

        Assert.Equal(["the ferry", "the wall", "I. Costs", "II. Time", "The end"], lines.Select(line => line.Text));
        Assert.Equal([true, true, false, false, false], lines.Select(line => line.IsListItem));
    }

    [Fact]
    public void A_table_is_read_across_and_one_of_long_cells_cell_by_cell()
    {
        static TableCell Cell(string text) => new(Words(text));
        string @long = "This column of a newsletter is a table only because its author wanted two columns beside each other on the page.";

        Assert.Equal(
            ["Island\t2023", "Merrow\t13,100"],
            Read(new Table(new TableRow(Cell("Island"), Cell("2023")), new TableRow(Cell("Merrow"), Cell("13,100")))));
        Assert.Equal([@long, "Short"], Read(new Table(new TableRow(Cell(@long), Cell("Short")))));
    }

    [Fact]
    public void Notes_have_marks_and_stand_at_the_end()
    {
        byte[] bytes = Made(
            [
                new Paragraph(
                    new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("The wall is high enough.")), new Run(new FootnoteReference { Id = 2 })),
                Words("The end"),
            ],
            document => document.MainDocumentPart!.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(new Footnote(Words("Minutes of 3 May.")) { Id = 2 }));

        Assert.Equal(["The wall is high enough.¹", "The end", "¹ Minutes of 3 May."], DocxReader.Read(bytes).Document!.Lines.Select(line => line.Text));
    }

    [Fact]
    public void What_was_deleted_is_not_read_and_what_was_inserted_is() => Assert.Equal(
        ["The wall is higher now"],
        Read(new Paragraph(
            new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("The wall is ") { Space = SpaceProcessingModeValues.Preserve }),
            new DeletedRun(new Run(new DeletedText("lower"))) { Author = "A", Id = "1" },
            new InsertedRun(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("higher"))) { Author = "A", Id = "2" },
            new Run(new FieldCode("PAGE")),
            new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(" now") { Space = SpaceProcessingModeValues.Preserve }))));

    [Fact]
    public void A_document_with_macros_is_read_and_they_are_data()
    {
        byte[] bytes = Made(
            [Words("The ferry sails again.")],
            document =>
            {
                using Stream macros = document.MainDocumentPart!.AddNewPart<VbaProjectPart>().GetStream(FileMode.Create);
                macros.Write([0xD0, 0xCF, 0x11, 0xE0]);
            },
            WordprocessingDocumentType.MacroEnabledDocument);

        Assert.Equal(["The ferry sails again."], DocxReader.Read(bytes).Document!.Lines.Select(line => line.Text));
    }

    [Fact]
    public void A_bomb_is_told()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("word/document.xml").Open();
            byte[] blank = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            for (int i = 0; i < 600; i++)
                part.Write(blank);
        }

        Assert.Equal("it unpacks to more than a document can be", DocxReader.Read(stream.ToArray()).Fault);
    }

    [Fact]
    public void A_document_that_breaks_off_or_is_none_is_told()
    {
        byte[] bytes = Made([Words("The ferry sails again.")]);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("word/nothing.xml");

        Assert.NotNull(DocxReader.Read(bytes[..(bytes.Length / 2)]).Fault);
        Assert.NotNull(DocxReader.Read(stream.ToArray()).Fault);
        Assert.Equal("it has no text", DocxReader.Read(Made([Words(" ")])).Fault);
    }
}
