using Corpus.Tests;
using Corpus.Text.Model;
using Corpus.Text.Pages;
using CsCheck;

namespace Corpus.Text.Tests.Pages;

/// <summary>What holds for every string.</summary>
public sealed class AnyPageTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n \t\r\n\n")]
    [InlineData("\0\0\0\n\0")]
    [InlineData("\uD800")]
    [InlineData("a \uDC00\uD800 b\n\uD83D")]
    [InlineData("•\n• \n-\n*\n- ")]
    [InlineData("---\ntitle: never closed\n")]
    [InlineData("---\n---\n")]
    [InlineData("©\n© 2024\nCopyright\nby \nBy\nBy:\n|")]
    [InlineData("\uFEFF\u200B")]
    [InlineData("Tehran 25 May 20٢٤5757 and 1 June ٢٠٢٤12:30")]
    public void Any_text_is_covered_exactly_once(string text) => AssertCovered(PageReader.Read(text));

    [Theory]
    [InlineData("x// The mayor")]
    [InlineData("x//")]
    public void A_line_may_begin_with_two_strokes(string line) =>
        Assert.Contains(line, ArticleReader.Read(Pages.Prose + "\n" + line + "\n").Text, StringComparison.Ordinal);

    [Fact]
    public void A_line_of_five_megabytes_is_one_paragraph()
    {
        string text = string.Concat(Enumerable.Repeat("word and 12:30 or 2024-01-02, “so” ", 150_000));

        Page page = PageReader.Read(text);

        Assert.Single(page.Paragraphs);
        AssertCovered(page);
    }

    [Fact]
    public void A_word_of_a_million_letters_is_read() => AssertCovered(PageReader.Read(new string('x', 1_000_000)));

    [Fact]
    public void Eight_times_the_text_takes_nowhere_near_the_square_of_the_time()
    {
        string page = string.Concat(Enumerable.Repeat(Pages.Prose + "\nBy Mara Lindqvist, May 2, 2024\nexample.org\n© 2024 Westport Herald\n", 100));
        string large = string.Concat(Enumerable.Repeat(page, Growth.Times));

        Growth.IsLinear(() => PageReader.Read(page), () => PageReader.Read(large));
    }

    [Fact]
    public void Ten_thousand_equal_lines_are_read()
    {
        string text = string.Concat(Enumerable.Repeat("By Jane Example, May 2, 2024\n", 10_000));

        AssertCovered(PageReader.Read(text));
    }

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => PageReader.Read("One line.", source.Token));
    }

    [Fact]
    public void Random_and_edited_pages_are_covered_and_read_the_same_with_Windows_line_endings()
    {
        string[] pieces =
        [
            "By ", "Jane", " Doe", "May 2, 2024", "12/06/2025", "\n", "\n", "\n", " ", ".", ",", "—", "“", "”", "• ", "©", "Related", "Comments", "the", "said", "example.org", "\0", "\uD800",
            "|", "---", "2024-01-", "Updated", "写真", "à lire", "http://",
        ];
        Gen<string> invented = MadeText.Of(Gen.Select(MadeText.OneOf(pieces), Gen.Frequency((2, Gen.Const("")), (1, Gen.Const(" "))), (piece, blank) => piece + blank), 0, 200);
        Gen<string> edited = MadeText.Edited([.. Repository.Seeds.Select(File.ReadAllText)], most: 12, Gen.Char);
        Property.Holds(1_000, Gen.Frequency((1, invented), (1, edited)), made =>
        {
            string text = made.ReplaceLineEndings("\n");
            Page unix = PageReader.Read(text);
            Page windows = PageReader.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal));

            AssertCovered(unix);
            AssertCovered(windows);
            Assert.Equal(unix.Paragraphs.Select(paragraph => (paragraph.Line, paragraph.Region)), windows.Paragraphs.Select(paragraph => (paragraph.Line, paragraph.Region)));
            Assert.Equal((unix.Title, unix.Byline, unix.Outlet, unix.Published), (windows.Title, windows.Byline, windows.Outlet, windows.Published));
        });
    }

    private static void AssertCovered(Page page)
    {
        Assert.Equal(page.Text, string.Concat(page.Passages.Select(passage => passage.Span.In(page.Text))));
        Assert.All(page.Passages, passage => Assert.True(passage.Span.Length > 0));
        Assert.All(page.Passages.Zip(page.Passages.Skip(1)), pair => Assert.NotEqual(pair.First.Region, pair.Second.Region));

        int end = 0;
        foreach (Paragraph paragraph in page.Paragraphs)
        {
            Assert.True(paragraph.Span.Start >= end && paragraph.Span.Length > 0 && paragraph.Span.End <= page.Text.Length);
            Assert.Contains(page.Passages, passage => passage.Region == paragraph.Region && passage.Span.Contains(paragraph.Span));
            end = paragraph.Span.End;
        }
    }
}
