using Corpus.Generators.Emit;
using Corpus.Text.Model;

namespace Corpus.Generators.Tests.Emit;

/// <summary>Where the words that are told of a quotation are found in the document.</summary>
public sealed class WordPlacesTests
{
    [Theory]
    [InlineData("“Rain,” said Moss", 1, 5, 8)]
    [InlineData("Rain said Moss", 0, 4, 5)]
    [InlineData("Rainsaid", 0, 4, 4)]
    [InlineData("Moss said rain", 10, 4, 5)]
    [InlineData("said “rain” and said", 6, 4, 0)]
    [InlineData("said one two “rain” said", 14, 4, 20)]
    [InlineData("Moss told us of rain", 16, 4, null)]
    public void The_nearest_ones_are_told(string text, int start, int length, int? place) =>
        Assert.Equal(place, WordPlaces.Near(new TextSpan(start, length), "said", text));
}
