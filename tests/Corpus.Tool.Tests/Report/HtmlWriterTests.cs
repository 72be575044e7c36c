using Corpus.Tool.Report;

namespace Corpus.Tool.Tests.Report;

public class HtmlWriterTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("\" onclick=\"alert(1)", "&quot; onclick=&quot;alert(1)")]
    [InlineData("' x='", "&#39; x=&#39;")]
    [InlineData("A & B", "A &amp; B")]
    [InlineData("a\0b\u001bc\u0085d", "a\uFFFDb\uFFFDc\uFFFDd")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    [InlineData("😀", "😀")]
    public void Text_that_is_put_into_markup_is_text(string text, string expected)
    {
        var page = new HtmlWriter();

        page.Write($"<p title=\"{text}\">{text}</p>");

        Assert.Equal($"<p title=\"{expected}\">{expected}</p>", page.ToString());
    }

    [Fact]
    public void Half_a_character_does_not_break_the_file()
    {
        var page = new HtmlWriter();

        page.Write($"{"a\uD83D"}{"\uDE00b"}");

        Assert.Equal("a\uFFFD\uFFFDb", page.ToString());
    }
}
