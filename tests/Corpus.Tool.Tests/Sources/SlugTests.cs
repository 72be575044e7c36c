using Corpus.Tool.Sources;
using CsCheck;

namespace Corpus.Tool.Tests.Sources;

/// <summary>Names of files, made of titles.</summary>
public sealed class SlugTests
{
    [Theory]
    [InlineData("Ferry to the outer islands returns", "ferry-to-the-outer-islands-returns")]
    [InlineData("  “We’re done” – mayor: no 2nd term!  ", "were-done-mayor-no-2nd-term")]
    [InlineData("Les élections à Genève", "les-élections-à-genève")]
    [InlineData("選挙の結果", "選挙の結果")]
    [InlineData("NUL", "nul-page")]
    [InlineData("../..", "page")]
    [InlineData("", "page")]
    [InlineData(
        "A title that goes on and on until nobody who has to type it would want to have it as a name",
        "a-title-that-goes-on-and-on-until-nobody-who-has-to-type-it")]
    public void A_title_gives_a_name(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void Every_title_gives_a_name_of_letters_digits_and_hyphens_that_gives_itself() => Gen.String.Sample(title =>
    {
        string slug = Slug.Of(title);
        Assert.InRange(slug.Length, 1, 65);
        Assert.True(slug.EnumerateRunes().All(rune => System.Text.Rune.IsLetterOrDigit(rune) || rune.Value == '-'), slug);
        Assert.False(slug.StartsWith('-') || slug.EndsWith('-'));
        Assert.Equal(slug, Slug.Of(slug));
    });
}
