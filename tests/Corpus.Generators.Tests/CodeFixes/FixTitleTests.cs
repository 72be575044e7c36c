using Corpus.Generators.CodeFixes;

namespace Corpus.Generators.Tests.CodeFixes;

/// <summary>A fix says in the menu which words it puts in.</summary>
public sealed class FixTitleTests
{
    [Theory]
    [InlineData("the tide is low", "the tide is high", "Cite: “… is high”")]
    [InlineData("one tide is high", "the tide is high", "Cite: “the tide …”")]
    [InlineData("go go", "go", "Cite: “go”")]
    [InlineData("go", "go go", "Cite: “go go”")]
    public void A_title_shows_the_words_that_are_new_with_one_on_each_side(string before, string words, string title) =>
        Assert.Equal(title, FixTitle.Of("Cite", before, words));
}
