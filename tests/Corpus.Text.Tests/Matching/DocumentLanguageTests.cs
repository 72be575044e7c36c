using Corpus.Text.Matching.Words;

namespace Corpus.Text.Tests.Matching;

public sealed class DocumentLanguageTests
{
    [Theory]
    [InlineData("Und Boote fahren hinaus", "de")]
    [InlineData("Boote fahren und liegen", "de")]
    [InlineData("Boote fahren hinaus", "en")]
    public void The_first_small_word_tells_the_language_as_any_other_does(string text, string language) =>
        Assert.Equal(language, new DocumentWords(text).Language);
}
