using Corpus.Generators.Emit;

namespace Corpus.Generators.Tests.Emit;

/// <summary>The rule that makes an id of a thing's first words, at its limits.</summary>
public sealed class FirstWordsTests
{
    [Theory]
    [InlineData("ab cd", 4, "ab-cd")]
    [InlineData("ab cd", 3, "ab")]
    [InlineData("abcdef", 4, "abcdef")]
    [InlineData("1 2", 4, "1-2")]
    [InlineData("1 2", 3, "1")]
    [InlineData("a 2", 2, "a-2")]
    [InlineData("The tide ", 40, "the-tide")]
    [InlineData("“Don’t”", 40, "dont")]
    [InlineData("Été", 40, "")]
    [InlineData("", 40, "")]
    public void Words_are_taken_as_long_as_the_member_made_of_them_is_short_enough(string text, int longest, string id) =>
        Assert.Equal(id, FirstWords.Of(text, 0, text.Length, longest, FirstWords.MostWords));

    [Theory]
    [InlineData("we-are", "we-are", 0)]
    [InlineData("we-are-2", "we-are", 2)]
    [InlineData("we-are-12", "we-are", 12)]
    [InlineData("we-are-02", "we-are", 1)]
    [InlineData("we-are-1", "we-are", 1)]
    [InlineData("we-are-done", "we-are", 1)]
    [InlineData("we-are2", "we-are", 1)]
    [InlineData("they-are", "we-are", 1)]
    [InlineData("we-are", "", 1)]
    public void An_id_is_left_to_the_rule_only_where_the_rule_makes_the_same(string id, string byRule, int code) =>
        Assert.Equal(code, FirstWords.Code(id, byRule));
}
