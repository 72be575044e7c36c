using Corpus.Text.Model;
using Corpus.Tool.Report;

namespace Corpus.Tool.Tests.Report;

public class QuotationMarksTests
{
    [Theory]
    [InlineData("said “words”.", "“words”")]
    [InlineData("a dit « words » hier", "« words »")]
    [InlineData("sagte „words“.", "„words“")]
    [InlineData("said \"words\".", "\"words\"")]
    [InlineData("words", "words")]
    [InlineData("> words\n> more", "words")]
    public void Words_are_shown_with_the_marks_around_them(string text, string expected) =>
        Assert.Equal(expected, QuotationMarks.Around(text, new TextSpan(text.IndexOf("words", StringComparison.Ordinal), 5)).In(text));
}
