namespace Corpus.Text.Tests.Speech.Marks;

public sealed class SingleMarksTests
{
    [Theory]
    [InlineData("'It's the country's port,' Mina Okafor said.", "It's the country's port,")]
    [InlineData("‘It’s the country’s port,’ Mina Okafor said.", "It’s the country’s port,")]
    [InlineData("‘It is the country's port,' Mina Okafor said.", "It is the country's port,")]
    [InlineData("‚It is done,‘ Mina Okafor said.", "It is done,")]
    [InlineData("Mina Okafor said: ‘It is the pilots’ own port. I told ’em in ’98.’", "It is the pilots’ own port. I told ’em in ’98.")]
    [InlineData("Mina Okafor said: 'It is the pilots' own port. I told 'em so.'", "It is the pilots' own port. I told 'em so.")]
    public void A_quotation_in_single_quotes_keeps_its_apostrophes(string text, string words) => Assert.Equal([words], Quoted.Words(text));

    [Theory]
    [InlineData("The voters' choice and the bakers' bread were the talk of the '90s.")]
    [InlineData("He told 'em that 'tis the season of '98.")]
    [InlineData("It's the country's oldest port, isn't it?")]
    public void Apostrophes_are_no_marks(string text) => Assert.Empty(Quoted.Words(text));

    [Fact]
    public void A_plural_possessive_inside_closes_nothing_when_the_mark_comes_later() =>
        Assert.Equal(["the voters' choice,"], Quoted.Words("Mina Okafor called it 'the voters' choice,' then left."));

    [Fact]
    public void A_plural_at_the_end_closes_when_no_other_mark_follows() =>
        Assert.Equal(["honest brokers"], Quoted.Words("Mina Okafor called them 'honest brokers' on Monday."));

    [Fact]
    public void Single_marks_inside_double_ones_are_part_of_the_words() =>
        Assert.Equal(["He said 'no' to me,"], Quoted.Words("“He said 'no' to me,” Mina Okafor said."));

    [Fact]
    public void Double_marks_inside_single_ones_are_part_of_the_words() =>
        Assert.Equal(["He said “no” to me,"], Quoted.Words("‘He said “no” to me,’ Mina Okafor said."));
}
