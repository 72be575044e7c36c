using Corpus.Text.Tests.Speech.Claims;

namespace Corpus.Text.Tests.Speech;

/// <summary>Bodies whose letters are a function word: WHO, US, IT.</summary>
public sealed class FunctionAcronymTests
{
    [Theory]
    [InlineData("The WHO said the port was full.", "WHO: the port was full")]
    [InlineData("WHO said the port was full.", "WHO: the port was full")]
    [InlineData("The WHO, which met on Monday, said the port was full.", "WHO: the port was full")]
    [InlineData("According to the WHO, the port is full.", "WHO: the port is full")]
    [InlineData("The US warned that the port was full.", "US: the port was full")]
    [InlineData("A US court said the port was full.", "A US court: the port was full")]
    [InlineData("The US state department said the port was full.", "The US state department: the port was full")]
    [InlineData("The UK state department said the port was full.", "The UK state department: the port was full")]
    [InlineData("The US FDA said the port was full.", "US FDA: the port was full")]
    [InlineData("The IT department said the port was full.", "The IT department: the port was full")]
    [InlineData("The ALL said the port was full.", "ALL: the port was full")]
    public void A_function_word_in_capitals_among_small_letters_is_a_name(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("“The port is full,” the WHO said.", "WHO")]
    [InlineData("“The port is full,” said the WHO.", "WHO")]
    [InlineData("“The port is full,” said US President Ada Quill.", "Ada Quill")]
    [InlineData("Lind told us: “The port is full.”", "Ada Lind")]
    public void It_says_what_is_quoted(string sentence, string speaker) => Assert.Equal(speaker, Quoted.Speakers(Claimed.People + sentence));

    [Theory]
    [InlineData("Ada Lind has left. SHE said the port was NOT full.", "Ada Lind: the port was NOT full")]
    [InlineData("Lind told us the port was full.", "Ada Lind: the port was full")]
    [InlineData("Lind said IT staff would leave us.", "Ada Lind: IT staff would leave us")]
    public void A_stressed_word_and_one_in_small_letters_stay_what_they_are(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("THE WHO SAID THE PORT WAS FULL.")]
    [InlineData("WHO SAID IT WAS THE PORT?")]
    public void A_line_all_in_capitals_tells_nothing(string line) => Assert.Empty(Claimed.Texts(line));
}
