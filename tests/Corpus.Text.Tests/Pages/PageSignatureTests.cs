using System.Text;
using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

/// <summary>What a file is, told by its first bytes.</summary>
public sealed class PageSignatureTests
{
    private static PageKind Of(byte[] bytes) => PageSignature.Of(bytes, bytes.Length);

    private static PageKind Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("<!DOCTYPE html><html>")]
    [InlineData("\n\n  <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<html>")]
    [InlineData("\uFEFF<html lang=\"de\">")]
    [InlineData("<!-- saved from url=(0025)https://example.org/news -->\r\n<HTML>")]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">")]
    [InlineData("<head><title>Ferry</title></head>")]
    [InlineData("<meta charset=utf-8><title>Ferry</title><p>The ferry sails.")]
    [InlineData("<article><h1>Ferry</h1><p>The ferry sails.</p></article>")]
    [InlineData("<div class=\"page\">\n<h1>Ferry</h1>\n<p>The ferry sails.</p>\n</div>\n")]
    [InlineData("<p>The ferry sails.</p>\n<p>It is late.</p>\n")]
    public void A_web_page_is_told_by_its_tags(string text) => Assert.Equal(PageKind.Html, Of(text));

    [Theory]
    [InlineData("The ferry sails.")]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<!-- a remark -->")]
    [InlineData("<!-- a remark that nothing ends")]
    [InlineData("<Ferry> sails at noon")]
    [InlineData("<headline of the day>")]
    [InlineData("<p align=\"center\"><img src=\"ferry.png\"></p>\n\n# Ferry\n\nThe ferry sails.\nIt is late.\n")]
    [InlineData("<a id=\"top\"></a>\n# Ferry\nThe ferry sails.\n")]
    [InlineData("---\ntitle: Ferry\n---\n<p>The ferry sails.</p>\n")]
    [InlineData("<?xml version=\"1.0\"?><rss><channel></channel></rss>")]
    [InlineData("PDF files begin with %PDF-1.7")]
    [InlineData("Exif: what a camera writes")]
    public void Text_and_Markdown_are_text(string text) => Assert.Equal(PageKind.Text, Of(text));

    [Fact]
    public void An_encoding_that_its_mark_tells_is_read()
    {
        Assert.Equal(PageKind.Html, Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<html>")]));
        Assert.Equal(PageKind.Html, Of([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes("<html>")]));
        Assert.Equal(PageKind.Text, Of([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("The ferry")]));
        Assert.Equal(PageKind.Text, Of(Encoding.Unicode.GetBytes("The ferry sails at noon")));
        Assert.Equal(PageKind.Text, Of(Encoding.Latin1.GetBytes("Die Fähre fährt")));
    }

    public static TheoryData<string, byte[]> Pictures => new()
    {
        { "png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D] },
        { "jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1] },
        { "jpeg of a camera", [0xFF, 0xD8, 0xFF, 0xE1, 0, 0x10, 0x45, 0x78, 0x69, 0x66, 0, 0] },
        { "jpeg of another program", [0xFF, 0xD8, 0xFF, 0xDB, 0, 0x43, 0, 1] },
        { "gif", [.. "GIF89a"u8, 1, 0, 1, 0] },
        { "tiff", [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0] },
        { "webp", [.. "RIFF"u8, 1, 2, 0, 0, .. "WEBPVP8 "u8] },
        { "avif", [0, 0, 0, 0x1C, .. "ftypavif"u8] },
        { "svg", [.. "<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"\">\n<svg xmlns=\"\">"u8] },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_is_told_by_its_sign(string name, byte[] bytes)
    {
        Assert.Equal((name, PageKind.Image), (name, Of(bytes)));

        // As a compiler has it, which takes every file for UTF-8.
        if (name != "jpeg of another program")
            Assert.Equal((name, PageKind.Image), (name, PageSignature.Of(Encoding.UTF8.GetString(bytes))));
    }

    [Fact]
    public void Documents_are_told_by_their_signs()
    {
        Assert.Equal(PageKind.Pdf, Of([.. "%PDF-1.4\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A]));
        Assert.Equal(PageKind.Docx, Of([.. "PK\u0003\u0004"u8, 20, 0, 0, 0, 8, 0, .. "word/document.xml"u8]));
        Assert.Equal(PageKind.Binary, Of([.. "PK\u0003\u0004"u8, 20, 0, 0, 0, 8, 0, .. "xl/workbook.xml"u8]));
        Assert.Equal(PageKind.Binary, Of([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]));
        Assert.Equal(PageKind.Binary, Of([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]));
    }
}
