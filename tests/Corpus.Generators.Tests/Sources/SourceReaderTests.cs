using System.Text;
using Corpus.Generators.Options;
using Corpus.Generators.Sources;
using Corpus.Generators.Tests.Harness;
using Corpus.Generators.Tests.Options;
using Corpus.Text.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Sources;

public sealed class SourceReaderTests
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>As the compiler decodes a file: by byte order mark, as strict UTF-8, or else in the system's code page.</summary>
    private static SourceText Decode(byte[] bytes, Encoding systemCodePage)
    {
        try
        {
            return SourceText.From(bytes, bytes.Length, _strict);
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(bytes, bytes.Length, systemCodePage);
        }
    }

    private static UnreadableReason? FaultOf(byte[] bytes, Encoding? systemCodePage = null) =>
        Read(Decode(bytes, systemCodePage ?? new UTF8Encoding(false))).Fault;

    [Theory]
    [InlineData("")]
    [InlineData("\n\n \t\r\n")]
    [InlineData("\u00A0\u200B\n")]
    public void A_document_of_blank_lines_is_empty(string text) => Assert.Equal(UnreadableReason.Empty, FaultOf(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_file_that_the_compiler_could_not_open_has_no_text() =>
        Assert.Equal(SourceContent.Unreadable(UnreadableReason.NotOpened), Read(null));

    [Fact]
    public void A_binary_file_is_told_by_its_NULs() =>
        Assert.Equal(UnreadableReason.Binary, FaultOf([0x50, 0x4B, 3, 4, 0, 0, 0, 8, 0x41, 0x42, 0x43, 0, 0x44, 0x45, 0x46, 0x47]));

    [Fact]
    public void A_file_of_control_characters_is_binary() =>
        Assert.Equal(UnreadableReason.Binary, FaultOf([1, 2, 3, 0x1B, 0x41, 5, 6, 7, 0x42]));

    [Theory]
    [InlineData("Prices rose, the bank said.", true)]
    [InlineData("Prices “rose,” the bank said.", true)]
    [InlineData("Prices rose, the bank said.", false)]
    [InlineData("Café prices rose, the bank said.", true)]
    public void UTF_16_needs_its_byte_order_mark(string text, bool isLittleEndian)
    {
        var encoding = new UnicodeEncoding(!isLittleEndian, byteOrderMark: true);

        Assert.Equal(UnreadableReason.MissingByteOrderMark, FaultOf(encoding.GetBytes(text)));
        Assert.Null(FaultOf([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
    }

    [Fact]
    public void UTF_32_is_no_encoding_that_the_compiler_reads() =>
        Assert.Equal(UnreadableReason.UnknownEncoding, FaultOf([.. Encoding.UTF32.GetPreamble(), .. Encoding.UTF32.GetBytes("Prices rose.")]));

    [Fact]
    public void Bytes_of_a_code_page_are_an_unknown_encoding_on_every_system()
    {
        byte[] bytes = Encoding.Latin1.GetBytes("The café opened.");

        Assert.Equal(UnreadableReason.UnknownEncoding, FaultOf(bytes, new UTF8Encoding(false)));
        Assert.Equal(UnreadableReason.UnknownEncoding, FaultOf(bytes, Encoding.Latin1));
    }

    [Fact]
    public void A_replacement_character_of_the_document_s_own_is_text() => Assert.Null(FaultOf(_strict.GetBytes("The caf\uFFFD opened.")));

    [Fact]
    public void Text_made_in_memory_has_no_encoding_and_is_read()
    {
        Assert.Equal("The café opened.", Read(SourceText.From("The café opened.")).Article!.Text);
    }

    [Fact]
    public void A_version_of_a_file_is_read_once_whoever_asks()
    {
        var file = new GivenFile("/app/a.txt", SourceText.From(News.Harbour));

        Parallel.For(0, 8, _ => SourceReader.ReadContent(file, null, default));

        Assert.Equal(1, file.Reads);
        Assert.Same(SourceReader.ReadContent(file, null, default), SourceReader.ReadContent(file, null, default));
        Assert.NotSame(SourceReader.ReadContent(file, null, default), Read(SourceText.From(News.Harbour)));
    }

    [Fact]
    public void A_document_is_made_anew_when_the_project_says_something_else_of_it_and_the_file_is_not_read_again()
    {
        var file = new GivenFile("/app/a.txt", SourceText.From(News.Harbour));
        SourceItem item = Item("/app/a.txt", "/app", ("CorpusSource", "true"))!;

        SourceDocument first = SourceReader.ReadDocument(new(file, item), default)!;
        SourceDocument same = SourceReader.ReadDocument(new(file, Item("/app/a.txt", "/app", ("CorpusSource", "true"))!), default)!;
        SourceDocument other = SourceReader.ReadDocument(new(file, Item("/app/a.txt", "/app", ("CorpusSource", "true"), ("Title", "Harbour"))!), default)!;

        Assert.Same(first, same);
        Assert.Equal("Harbour", other.Article.Title);
        Assert.Same(first.Content, other.Content);
        Assert.Equal(1, file.Reads);
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => SourceReader.ReadContent(new GivenFile("a.txt", SourceText.From("text")), null, new CancellationToken(canceled: true)));

    [Fact]
    public void A_reading_that_was_cancelled_is_done_when_the_file_is_asked_for_again()
    {
        var file = new GivenFile("a.txt", SourceText.From("text"));
        Assert.Throws<OperationCanceledException>(() => SourceReader.ReadContent(file, null, new CancellationToken(canceled: true)));

        Assert.Equal("text", SourceReader.ReadContent(file, null, default).Article!.Text);
    }

    [Theory]
    [InlineData("/home/desk/app", "/home/desk/app/seeds/a.txt", "seeds/a.txt")]
    [InlineData("/home/desk/app/", "/home/desk/app/./seeds/../a.txt", "a.txt")]
    [InlineData("/home/desk/app", "/home/desk/sources/a.txt", "../sources/a.txt")]
    [InlineData("C:\\app", "c:\\App\\seeds\\a.txt", "seeds/a.txt")]
    [InlineData("C:\\app", "D:\\sources\\a.txt", "a.txt")]
    [InlineData("C:\\app", "\\\\server\\share\\a.txt", "a.txt")]
    [InlineData("\\\\one\\share\\app", "\\\\other\\share\\a.txt", "a.txt")]
    [InlineData("", "/home/desk/a.txt", "a.txt")]
    [InlineData("/home/desk", "seeds/a.txt", "seeds/a.txt")]
    public void A_document_is_known_by_its_path_relative_to_the_project(string project, string file, string expected)
    {
        SourceItem item = Item(file, project, ("CorpusSource", "true"))!;

        Assert.Equal((expected, "corpus/" + expected), (item.Path, item.ResourceName));
    }

    [Fact]
    public void The_path_that_the_build_gives_wins_and_the_resource_is_named_after_it()
    {
        SourceItem item = Item("/elsewhere/a.txt", "/app", ("Path", "linked\\b #1.txt"))!;

        Assert.Equal(("linked/b #1.txt", "corpus/linked/b ~00231.txt"), (item.Path, item.ResourceName));
    }

    [Fact]
    public void An_absolute_path_is_not_emitted() =>
        Assert.Equal("a.txt", Item("/app/a.txt", "/app", ("Path", "/app/a.txt"))!.Path);

    [Fact]
    public void A_value_that_is_broken_over_lines_is_one_line() =>
        Assert.Equal(
            "The budget of the town",
            Item("/app/a.txt", "/app", ("Title", "\r\n      The budget\n\u2028of the town\r\n    "))!.Metadata.Title);

    [Fact]
    public void A_file_that_is_no_source_is_left_alone() =>
        Assert.Null(SourceReader.ReadItem(new GivenFile("/app/a.txt", null), GivenOptions.Properties(), new CorpusOptions { Namespace = "Corpus" }));

    [Fact]
    public void Metadata_is_read_and_blank_values_are_none()
    {
        SourceItem item = Item("/app/a.txt", "/app", ("CorpusSource", "true"), ("Id", "budget-2025"), ("Title", " The budget "), ("Outlet", " "),
            ("Url", "https://example.org/a?b=c"), ("Published", "2025-06-12"))!;

        Assert.Equal(("budget-2025", "The budget", null, "https://example.org/a?b=c"), (item.Metadata.Id, item.Metadata.Title, item.Metadata.Outlet, item.Metadata.Url));
        Assert.Equal(new DateTime(2025, 6, 12), item.Metadata.Published);
        Assert.Empty(item.Faults);
    }

    [Theory]
    [InlineData("2025-06-12T23:30:00+02:00")]
    [InlineData("2025-06-12T00:15:00Z")]
    [InlineData("2025-06-12 08:00")]
    public void The_day_of_publication_is_the_day_as_written(string published) =>
        Assert.Equal(new DateTime(2025, 6, 12), Item("/app/a.txt", "/app", ("CorpusSource", "true"), ("Published", published))!.Metadata.Published);

    [Theory]
    [InlineData("Published", "yesterday")]
    [InlineData("Published", "12/06/2025")]
    [InlineData("Published", "2025-02-30")]
    [InlineData("Url", "example.org/a")]
    [InlineData("Url", "file:///a.txt")]
    [InlineData("Id", "two words")]
    [InlineData("Id", "--")]
    public void Metadata_that_cannot_be_used_is_a_fault_and_is_not_used(string name, string value)
    {
        SourceItem item = Item("/app/a.txt", "/app", ("CorpusSource", "true"), (name, value))!;

        MetadataFault fault = Assert.Single(item.Faults);
        Assert.Equal((name, value), (fault.Name, fault.Value));
        Assert.Equal((null, null, null), (item.Metadata.Id, item.Metadata.Url, item.Metadata.Published));
    }

    private static SourceItem? Item(string file, string project, params (string, string)[] metadata) =>
        SourceReader.ReadItem(new GivenFile(file, null), GivenOptions.Metadata(metadata), new CorpusOptions { Namespace = "Corpus", ProjectDirectory = project });

    private static SourceContent Read(SourceText? text) => SourceReader.ReadContent(new GivenFile("a.txt", text), null, default);

    private sealed class GivenFile(string path, SourceText? text) : AdditionalText
    {
        private int _reads;

        public int Reads => Volatile.Read(ref _reads);

        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _reads);
            return text;
        }
    }
}
