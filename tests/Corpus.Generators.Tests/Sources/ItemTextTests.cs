using Corpus.Generators.Sources;

namespace Corpus.Generators.Tests.Sources;

/// <summary>The build writes what the project says of a document, and the compiler reads it: every character comes back.</summary>
public sealed class ItemTextTests
{
    [Fact]
    public void Every_character_comes_back_wherever_it_stands()
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            string[] texts = [$"{(char)c}", $"a{(char)c}", $"{(char)c}b", $"a{(char)c}b"];
            string line = ItemText.Write(texts.Select((text, i) => new KeyValuePair<string, string>("N" + (char)('A' + i), text)));

            Assert.Equal(texts, ItemText.Read(line).Values);
        }
    }

    [Fact]
    public void No_character_of_the_line_means_anything_to_msbuild_or_in_an_editorconfig()
    {
        string everything = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c));

        string line = ItemText.Write([new("Path", everything), new("Title", "  " + everything + "  ")]);

        Assert.Equal("", string.Concat(line.Where(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.' or '/' or ':' or ',' or '~' or '=' or '&' or ' '))));
        Assert.Equal(line.Trim(), line);
    }

    [Theory]
    [InlineData("~", "~")]
    [InlineData("a~00", "a~00")]
    [InlineData("a~zzzz", "a~zzzz")]
    [InlineData("~0041", "A")]
    public void A_mark_without_its_digits_stands_for_itself(string escaped, string expected) => Assert.Equal(expected, ItemText.Unescape(escaped));
}
