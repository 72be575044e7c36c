using System.IO.Compression;
using System.Text;
using Corpus.Pages.Pdf;
using Corpus.Text;
using Corpus.Text.Model;

namespace Corpus.Pages.Tests.Pdf;

/// <summary>PDF documents as a person reads them.</summary>
public sealed class PdfTests
{
    private static string[] Read(MadePdf pdf) => [.. PdfReader.Read(pdf.Build()).Document!.Lines.Select(line => line.Text)];

    private static MadePdf PressRelease() => new MadePdf("Harbour wall to be raised before winter", "Template User")
        .Line("Town of Merrow, press office", 50, 790, 9)
        .Line("Harbour wall to be raised before winter", 50, 755, 20, isBold: true)
        .Line("Merrow, 28 May 2024", 50, 730)
        .Lines(
            50, 700, 12,
            "The town of Merrow will raise its harbour",
            "wall by forty centimetres before winter, the",
            "council decided on Monday after a debate of",
            "three hours. The mayor thanked the resi-",
            "dents of the lower town for their patience.",
            "“The sea does not wait for us, and we have",
            "waited long enough,” said Tomas Lind, the",
            "mayor, after the vote, and added that the")
        .Lines(
            310, 700, 12,
            "work would begin in the first week of August,",
            "as soon as the fish market has moved.",
            "The council pays 2.4 million crowns, and the",
            "well-known firm of Brandt and sons builds.",
            "Residents had asked for a higher wall since",
            "the storms of the autumn, when the cellars",
            "of the lower town were flooded twice, and a",
            "petition was signed by 3,400 people.")
        .Line("Press contact: Nora Quist, telephone 0199 555 010", 50, 560);

    [Fact]
    public void A_press_release_in_two_columns_is_read_down_the_first_and_then_down_the_second()
    {
        string[] lines = Read(PressRelease());

        Assert.Equal(
            [
                "Town of Merrow, press office",
                "Harbour wall to be raised before winter",
                "Merrow, 28 May 2024",
                "The town of Merrow will raise its harbour wall by forty centimetres before winter, the council decided on Monday "
                    + "after a debate of three hours. The mayor thanked the residents of the lower town for their patience. “The sea does not wait for us, "
                    + "and we have waited long enough,” said Tomas Lind, the mayor, after the vote, "
                    + "and added that the work would begin in the first week of August, as soon as the fish market has moved.",
                "The council pays 2.4 million crowns, and the well-known firm of Brandt and sons builds. Residents had asked for a higher wall "
                    + "since the storms of the autumn, when the cellars of the lower town were flooded twice, and a petition was signed by 3,400 people.",
                "Press contact: Nora Quist, telephone 0199 555 010",
            ],
            lines);
    }

    [Fact]
    public void The_package_reads_title_date_and_speaker_in_what_is_written_of_it()
    {
        PageDocument document = PdfReader.Read(PressRelease().Build()).Document!;
        Article article = ArticleReader.Read(PageDocumentWriter.Write(document));

        Assert.Equal("Harbour wall to be raised before winter", document.Title?.Value);
        Assert.Null(document.Byline);
        Assert.Equal(new DateTime(2024, 5, 28), article.Published);
        Assert.Equal("Tomas Lind", Assert.Single(article.Quotes).Speaker);
    }

    private static MadePdf Ruling()
    {
        var pdf = new MadePdf();
        for (int page = 1; page <= 3; page++)
        {
            if (page > 1)
                pdf.NewPage();
            pdf.Line("Court of the Islands", 50, 800, 9).Line($"Case 12/2024, page {page}", 440, 800, 9).Line($"- {page} -", 290, 30, 9);
            if (page == 1)
                pdf.Line("In the matter of Brandt and the Town of Merrow", 90, 760, 16, isBold: true);
            pdf.Lines(
                60, 730, 14,
                $"{page}. The applicant has asked the court to set aside the decision of the council, and the court",
                "has heard both parties on the third of May, when no settlement could be reached between",
                "them. The court finds that the decision was made by those who were called to make it,");
            pdf.Noted("and that the reasons that were given for it can be followed by anybody who reads them.", $"{page}", 60, 688);
            if (page < 3)
                pdf.Line(page == 1 ? "1 See the ruling in the matter of the old ferry." : "2 Minutes of the council of the third of May, page 12.", 60, 80, 8);
        }

        return pdf;
    }

    [Fact]
    public void A_ruling_has_no_running_heads_and_its_notes_stand_at_the_end()
    {
        string[] lines = Read(Ruling());

        string text = string.Join('\n', lines);
        Assert.DoesNotContain("Case 12/2024", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Court of the Islands", text, StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.StartsWith("- ", StringComparison.Ordinal));
        Assert.Equal("In the matter of Brandt and the Town of Merrow", lines[0]);
        Assert.Equal(["1. The", "2. The", "3. The", "1 See ", "2 Minu"], lines[1..].Select(line => line[..6]));
        Assert.EndsWith("by anybody who reads them.¹", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("1. The applicant has asked the court to set aside the decision of the council, and the court", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("third of May, page 12.", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_raised_figure_is_the_mark_of_a_note_and_no_part_of_a_word()
    {
        string[] lines = Read(new MadePdf()
            .Noted("The court finds that the wall is high enough", "3", 60, 700).Line("and that nobody has to leave a house for it.", 60, 686));

        Assert.Contains(lines, line => line.Contains("enough³", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_that_a_page_parts_is_one()
    {
        string[] lines = Read(new MadePdf()
            .Lines(60, 100, 14, "The ferry between Merrow and the outer islands will sail", "again from April, after two years in which the people of the")
            .NewPage()
            .Lines(60, 780, 14, "islands had to take the long way round by the bridge.", "Nobody has missed the bridge, which is closed in winter."));

        Assert.StartsWith(
            "The ferry between Merrow and the outer islands will sail again from April, "
                + "after two years in which the people of the islands had to take the long way round by the bridge.",
            lines[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_read_across()
    {
        var pdf = new MadePdf().Line("Passengers of the ferry, by year and island", 60, 740);
        string[][] rows = [["Island", "2022", "2023"], ["Merrow", "12,400", "13,100"], ["Outer Skerry", "900", "1,040"], ["Lind", "310", "295"]];
        for (int i = 0; i < rows.Length; i++)
        {
            for (int j = 0; j < 3; j++)
                pdf.Line(rows[i][j], 60 + (j * 140), 700 - (i * 16));
        }

        Assert.Equal(
            [
                "Passengers of the ferry, by year and island", "Island\t2022\t2023", "Merrow\t12,400\t13,100", "Outer Skerry\t900\t1,040", "Lind\t310\t295",
                "The islands count their own passengers, and the town counts the ships.",
            ],
            Read(pdf.Line("The islands count their own passengers, and the town counts the ships.", 60, 600)));
    }

    [Theory]
    [InlineData("the resi-", "dents of it", "the residents of it")]
    [InlineData("a well-", "known man", "a well-known man")]
    [InlineData("Anglo-", "American ties", "Anglo-American ties")]
    [InlineData("from 2024-", "25 on", "from 2024- 25 on")]
    [InlineData("it was – as", "ever – late", "it was – as ever – late")]
    [InlineData("the mother-in-", "law of it", "the mother-in-law of it")]
    public void A_word_that_a_line_end_broke_is_whole(string before, string behind, string expected)
    {
        var words = new BrokenWords();
        words.Learn("That well-known firm");
        var text = new StringBuilder(before);
        words.Append(text, behind);

        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void A_scan_is_told() => Assert.Contains("it is a scan", PdfReader.Read(new MadePdf().Picture().Build()).Fault, StringComparison.Ordinal);

    [Fact]
    public void A_document_without_anything_is_told() => Assert.Equal("it has no text", PdfReader.Read(new MadePdf().Build()).Fault);

    [Fact]
    public void An_encrypted_document_is_told()
    {
        string pdf = Encoding.Latin1.GetString(PressRelease().Build());
        string key = new('A', 64);
        string encryption = $"/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{key}> /U <{key}> >> /ID [<{key[..32]}> <{key[..32]}>] ";
        int at = pdf.LastIndexOf("/Root", StringComparison.Ordinal);

        Assert.Contains("it is encrypted", PdfReader.Read(Encoding.Latin1.GetBytes(pdf.Insert(at, encryption))).Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_document_that_breaks_off_is_told_or_read_and_throws_nothing(double part)
    {
        byte[] bytes = PressRelease().Build();
        PageReading reading = PdfReader.Read(bytes[..(int)(bytes.Length * part)]);

        Assert.True(reading.Document is not null ^ reading.Fault is not null);
    }

    [Fact]
    public void A_document_that_unpacks_to_gigabytes_is_told()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            byte[] blank = Encoding.ASCII.GetBytes(new string(' ', 1024 * 1024));
            for (int i = 0; i < 600; i++)
                zlib.Write(blank);
        }

        byte[] stream = packed.ToArray();
        byte[] pdf =
        [
            .. "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"u8,
            .. "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n"u8,
            .. Encoding.ASCII.GetBytes($"4 0 obj\n<< /Length {stream.Length} /Filter /FlateDecode >>\nstream\n"), .. stream,
            .. "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n"u8,
        ];

        Assert.Equal("it unpacks to more than a document can be", PdfReader.Read(pdf).Fault);
    }
}
