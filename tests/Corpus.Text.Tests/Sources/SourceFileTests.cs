using System.Text;
using Corpus.Text.Sources;

namespace Corpus.Text.Tests.Sources;

/// <summary>What the bytes of a file are, where it is, and what a project says of it.</summary>
public sealed class SourceFileTests
{
    public static TheoryData<byte[], string, object?> Files => new()
    {
        { "a"u8.ToArray(), "a", null },
        { [0xEF, 0xBB, 0xBF, (byte)'a', (byte)'b'], "ab", null },
        { [0xFF, 0xFE, (byte)'a', 0, (byte)'b', 0], "ab", null },
        { [0xFE, 0xFF, 0, (byte)'a', 0, (byte)'b'], "ab", null },
        { "The ferry\uFFFDsails"u8.ToArray(), "The ferry\uFFFDsails", null },
        { Encoding.Unicode.GetBytes("The ferry sails"), "", UnreadableReason.MissingByteOrderMark },
        { [0xFF, 0xD8, 0, 0x10, 0x4A], "", UnreadableReason.Binary },
        { "The ferry\0 sails at noon today."u8.ToArray(), "", UnreadableReason.Binary },
        { "\u0001\u0002 ab cd ef"u8.ToArray(), "", UnreadableReason.Binary },
        { [(byte)'c', (byte)'a', (byte)'f', 0xE9], "", UnreadableReason.UnknownEncoding },
        { "\uFEFF\u200B \n"u8.ToArray(), "", UnreadableReason.Empty },
        { [], "", UnreadableReason.Empty },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Bytes_are_text_or_it_is_told_why_not(byte[] bytes, string text, object? fault)
    {
        DecodedText decoded = DecodedText.Of(bytes);

        Assert.Equal((text, (UnreadableReason?)fault), (decoded.Text, decoded.Fault));
    }

    [Fact]
    public void A_sign_for_a_letter_that_was_lost_is_the_document_s_own_only_where_the_encoding_is_certain()
    {
        Assert.Equal(UnreadableReason.UnknownEncoding, Legibility.FaultOf("caf\uFFFD", new UTF8Encoding(false)));
        Assert.Null(Legibility.FaultOf("caf\uFFFD", new UTF8Encoding(true)));
        Assert.Equal(UnreadableReason.UnknownEncoding, Legibility.FaultOf("café", Encoding.Latin1));
        Assert.Null(Legibility.FaultOf("cafe", Encoding.Latin1));
    }

    [Theory]
    [InlineData(null, "/news/desk/docs/a.txt", "/news/desk", "docs/a.txt")]
    [InlineData(null, "/news/desk/a.txt", "/news/desk", "a.txt")]
    [InlineData(null, "/news/other/a.txt", "/news/desk", "../other/a.txt")]
    [InlineData(null, "/news/desk/sub", "/news/desk/sub/deep", "../../sub")]
    [InlineData(null, "../../seeds/a.txt", "/news/desk", "../../seeds/a.txt")]
    [InlineData(null, "./docs/./x/../a.txt", "/news/desk", "docs/a.txt")]
    [InlineData(null, "c:/P/docs/a.txt", "C:\\P", "docs/a.txt")]
    [InlineData(null, "D:/x/a.txt", "C:/P", "a.txt")]
    [InlineData(null, "\\\\desk\\news\\a.txt", "\\\\DESK\\news", "a.txt")]
    [InlineData("seen/as.txt", "/news/desk/docs/a.txt", "/news/desk", "seen/as.txt")]
    [InlineData("/etc/as.txt", "/news/desk/docs/a.txt", "/news/desk", "docs/a.txt")]
    [InlineData("C:\\as.txt", "/news/desk/docs/a.txt", "/news/desk", "docs/a.txt")]
    public void A_document_is_called_by_its_way_from_the_project(string? given, string file, string project, string path) =>
        Assert.Equal(path, DocumentPath.Of(given, file, project));

    [Theory]
    [InlineData("2026-03-01T01:30+05:00", 1)]
    [InlineData("2026-03-01T23:30:00-08:00", 1)]
    [InlineData("2026-03-01", 1)]
    public void A_day_is_the_one_that_is_written_whatever_the_zone(string published, int day) =>
        Assert.Equal(new DateTime(2026, 3, day), Metadata(("Published", published)).Source().Published);

    [Fact]
    public void A_title_over_several_lines_is_one_line() =>
        Assert.Equal("Harvest fails again", Metadata(("Title", "\n   Harvest fails\n\n   again\n")).Source().Title);

    [Theory]
    [InlineData("a-b_c.d/e:f", true)]
    [InlineData("---", false)]
    [InlineData("no id", false)]
    public void An_id_has_letters_or_digits_and_no_blanks(string id, bool isOne)
    {
        ItemMetadata metadata = Metadata(("Id", id));

        Assert.Equal(isOne ? id : null, metadata.Source().Id);
        Assert.Equal(isOne ? [] : ["Id"], metadata.Faults.Select(fault => fault.Name));
    }

    [Fact]
    public void An_id_has_two_hundred_characters_at_most()
    {
        Assert.NotNull(Metadata(("Id", new string('a', 200))).Source().Id);
        Assert.Null(Metadata(("Id", new string('a', 201))).Source().Id);
    }

    private static ItemMetadata Metadata(params (string Name, string Value)[] values) =>
        new(name => values.Where(value => value.Name == name).Select(value => value.Value).FirstOrDefault());
}
