using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech;

/// <summary>A full stop that belongs to an abbreviation ends the sentence, too, where another subject with its verb stands behind it.</summary>
public sealed class AbbreviationAtTheEndTests
{
    [Theory]
    [InlineData("The yard was bought by Arden Inc. Lena Voss said “the price was fair”.")]
    [InlineData("Tom Ray sold the yard to Holt & Co. Lena Voss, his lawyer, said “the price was fair”.")]
    [InlineData("Tom Ray works in Washington, D.C. Mayor Lena Voss said “the price was fair”.")]
    [InlineData("Tom Ray works in Tampa, Fla. Mayor Lena Voss said “the price was fair”.")]
    [InlineData("Tom Ray lives in the U.S. Lena Voss said “the price was fair”.")]
    [InlineData("Tom Ray left at 5 a.m. Lena Voss said “the price was fair”.")]
    [InlineData("Tom Ray has a Ph.D. Lena Voss said “the price was fair”.")]
    [InlineData("Tom Ray admires John Holt Jr. Lena Voss said “the price was fair”.")]
    public void Somebody_else_speaks_behind_an_abbreviation_that_ends_the_sentence(string text) => Assert.Equal("Lena Voss", Quoted.Speakers(text));

    [Theory]
    [InlineData("The video was posted on X. Mayor Tom Ray said “the price was fair”.")]
    [InlineData("They drank vitamin C. Tom Ray said “the price was fair”.")]
    [InlineData("The grade was a B. Tom Ray said “the price was fair”.")]
    [InlineData("They read a book about Malcolm X. Tom Ray said “the price was fair”.")]
    [InlineData("The town has a Plan B. Mayor Tom Ray called it “slow”.")]
    public void A_letter_that_ends_the_sentence_is_not_the_initial_of_who_speaks_next(string text) => Assert.Equal("Tom Ray", Quoted.Speakers(text));

    [Theory]
    [InlineData("Tom Ray left at 5 p.m. The council said “the price was fair”.", "(The council)")]
    [InlineData("Tom Ray takes vitamin C. It said “the price was fair”.", "(It)")]
    [InlineData("Tom Ray lives in Tampa, Fla. Residents said “the price was fair”.", "(Residents)")]
    public void Whoever_has_no_name_speaks_behind_it_too(string text, string mention) => Assert.Equal(mention, Quoted.Speakers(text));

    [Fact]
    public void A_quotation_that_somebody_says_opens_a_sentence_behind_it() =>
        Assert.Equal(QuoteKind.Direct, Quoted.Single("Tom Ray lives in the U.S. “The price was fair,” Lena Voss said.").Kind);

    [Theory]
    [InlineData("The news came a day after U.S. President Paul Reed said “the price was fair”.")]
    [InlineData("The news came after Arden Inc. Chief Executive Paul Reed said “the price was fair”.")]
    [InlineData("It was the day U.S. President Paul Reed said “the price was fair”.")]
    [InlineData("Officials believe U.S. Sen. Paul Reed said “the price was fair”.")]
    [InlineData("U.S. Sen. Paul Reed said “the price was fair”.")]
    [InlineData("The toll will rise, Arden Inc. President Paul Reed said. “The price was fair.”")]
    [InlineData("The bill passed the U.S. Senate on Monday, Paul Reed said. “The price was fair.”")]
    [InlineData("The talks moved to St. Louis, Paul Reed said. “The price was fair.”")]
    [InlineData("Paul Reed, who runs Arden Inc. with Lena Voss, said “the price was fair”.")]
    [InlineData("The law passed at 5 p.m. Monday, Paul Reed said. “The price was fair.”")]
    public void An_abbreviation_inside_the_clause_ends_nothing(string text) => Assert.Equal("Paul Reed", Quoted.Speakers(text));

    [Theory]
    [InlineData("Mayor Anna B. Lee said “the price was fair”.", "Anna B. Lee")]
    [InlineData("Tom Ray has said that Mary J. Lee said “the price was fair”.", "Mary J. Lee")]
    [InlineData("The letter signed by John F. Reed said “the price was fair”.", "(The letter)")]
    [InlineData("The letter sent by U.S. Sen. Paul Reed said “the price was fair”.", "(The letter)")]
    public void An_initial_inside_a_name_ends_nothing(string text, string speaker) => Assert.Equal(speaker, Quoted.Speakers(text));
}
