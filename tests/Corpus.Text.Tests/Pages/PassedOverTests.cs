using Corpus.Text.Language;
using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

/// <summary>What a reader of numbers or of quotations passes over has none.</summary>
public class PassedOverTests
{
    public static TheoryData<string> NumberWords => [.. EmbeddedTable.Rows("number_words.tsv").Where(row => row[0] != "*").Select(row => row[1]).Distinct()];

    [Theory]
    [MemberData(nameof(NumberWords))]
    public void A_paragraph_with_a_word_of_number_is_searched_for_numbers(string word)
    {
        Assert.False(Only($"About {word} were there").HasNoNumber);
        Assert.False(Only($"{char.ToUpperInvariant(word[0])}{word.Substring(1)}").HasNoNumber);
        Assert.False(Only($"THERE WERE {word.ToUpperInvariant()}.").HasNoNumber);
    }

    [Theory]
    [InlineData("Room 7 was free")]
    [InlineData("Flight BA7 was late")]
    [InlineData("Room ٧ was free")]
    [InlineData("Room ７ was free")]
    [InlineData("Room ७ was free")]
    public void A_paragraph_with_a_digit_of_any_script_is_searched_for_numbers(string text) => Assert.False(Only(text).HasNoNumber);

    [Theory]
    [InlineData("They said \"no\" to it")]
    [InlineData("They said “no” to it")]
    [InlineData("They said 'no' to it")]
    [InlineData("They said «no» to it")]
    [InlineData("They said 「no」 to it")]
    [InlineData("The mayors' house")]
    [InlineData("Rock 'n roll")]
    public void A_paragraph_with_a_mark_is_searched_for_quotations(string text) => Assert.False(Only(text).HasNoMark);

    [Fact]
    public void A_paragraph_without_either_is_passed_over()
    {
        Paragraph paragraph = Only("The mayor said that Bergen's bridge wouldn’t open.");

        Assert.True(paragraph.HasNoNumber);
        Assert.True(paragraph.HasNoMark);
    }

    private static Paragraph Only(string text) => Assert.Single(PageReader.Read(text).Paragraphs);
}
