using Corpus.Text.Tests.Speech;

namespace Corpus.Text.Tests.People;

/// <summary>Whom he and she mean, where a name that is nobody's, or somebody without a name, stands nearer than the one who speaks.</summary>
public sealed class PronounTests
{
    [Theory]
    [InlineData("Mina Okafor came home in May. With her second record, Low Water, she filled the hall. \"It was slow,\" she said.", "Mina Okafor")]
    [InlineData("Mina Okafor spoke of her fear on Late Call last year. \"It was slow,\" she said.", "Mina Okafor")]
    [InlineData("Mina Okafor chaired the Corbra committee. \"It is slow,\" she said.", "Mina Okafor")]
    [InlineData("Tom Brook coaches. The Milden Comets beat the Pilots. Comets: Brook won his last game. \"I am old,\" he said.", "Tom Brook")]
    [InlineData("Tom Brook took the train. Bergen Bakery stays \"a true bakery,\" he said.", "Tom Brook")]
    public void A_name_that_nothing_makes_a_persons_is_not_he_or_she(string text, string speaker) => Assert.Equal(speaker, Quoted.Last(text).Speaker);

    [Theory]
    [InlineData("Sulvig Taro got up. Taro is old. When Reto Amst came to Taro, she laughed. \"I heard it,\" she said.", "Sulvig Taro")]
    [InlineData("Tom Brook left. It rained all day. Among them was Jorun Lask, a retired teacher whose son is lost. \"Nobody tells us,\" he said.",
        "Jorun Lask")]
    [InlineData("Sulvig Taro, 61, got up. On Taro she is clear. \"I heard it,\" she said.", "Sulvig Taro")]
    public void Who_is_called_by_the_last_name_or_has_an_age_or_a_role_is_somebody(string text, string speaker) =>
        Assert.Equal(speaker, Quoted.Last(text).Speaker);

    [Theory]
    [InlineData("In an episode of The Ada Brook Show, Brook sat down. \"It is slow,\" Brook said.", "Brook")]
    [InlineData("Ada Brook Hall sat down. \"It is slow,\" Hall said.", "Ada Brook Hall")]
    public void A_show_is_not_its_host(string text, string speaker) => Assert.Equal(speaker, Quoted.Last(text).Speaker);

    [Fact]
    public void A_name_that_speaks_is_somebody() =>
        Assert.Equal("Qiwen Taro", Quoted.Last("Qiwen Taro met Anna Holm's lawyer. \"It is slow,\" Taro said. \"I left,\" she said.").Speaker);

    [Theory]
    [InlineData("Tom Brook runs the port. Brunnar Quay stays \"slow and free,\" he said.")]
    [InlineData("Tom Brook runs the port. Brunnar Quay, the oldest part, is \"slow and free\", he said.")]
    public void Nobody_speaks_so_of_himself(string text) => Assert.Equal("Tom Brook", Quoted.Last(text).Speaker);

    [Fact]
    public void Who_speaks_in_the_sentence_goes_on_speaking() =>
        Assert.Equal("Tom Brook", Quoted.Last("Brook met Okafor. Tom Brook said it was \"slow,\" and \"not at all fast,\" he said.").Speaker);

    [Theory]
    [InlineData("Mina Okafor left the hall. A neighbour saw the fire. \"It was slow,\" she said.")]
    [InlineData("Mina Okafor left the hall. One resident said it was loud. \"It was slow,\" she said.")]
    [InlineData("Mina Okafor left the hall. Another teacher said it was loud. \"It was slow,\" she added.")]
    [InlineData("Mina Okafor left the hall. Her sister said it was loud. \"It was slow,\" she added.")]
    public void Somebody_without_a_name_comes_before_a_name_farther_off(string text)
    {
        Assert.Null(Quoted.Last(text).Speaker);
        Assert.Equal("she", Quoted.Last(text).Mention);
    }

    [Theory]
    [InlineData("Among them was Jorun Lask, a retired teacher. \"Nobody tells us,\" he said.", "Jorun Lask")]
    [InlineData("Mina Okafor left. A man saw the fire. \"It was slow,\" she said.", "Mina Okafor")]
    [InlineData("Mina Okafor left the hall. The singer was cross. \"It was slow,\" she said.", "Mina Okafor")]
    [InlineData("Mina Okafor left the hall. Some neighbours saw it. \"It was slow,\" she said.", "Mina Okafor")]
    public void A_newcomer_of_another_sex_many_and_an_apposition_are_no_newcomer_for_the_pronoun(string text, string speaker) =>
        Assert.Equal(speaker, Quoted.Last(text).Speaker);

    [Theory]
    [InlineData("Ada Lind lost her shop. Her husband, Paulus, was abroad. \"He called me,\" she said.", "Ada Lind")]
    [InlineData("Tom Brook opened for the court. Mrs Holm's nephew, Alan, paid the bill. \"I felt sick,\" he said.", "Alan")]
    [InlineData("Ada Lind lost her shop. Her husband, the baker Paulus Ekko, was abroad. \"He called me,\" she said.", "Ada Lind")]
    [InlineData("Poppy Lind read a poem. Her mother, Kate, 39, was proud. \"It was slow,\" she said.", "Kate")]
    public void Who_somebody_is_to_another_tells_a_person_and_the_sex(string text, string speaker) => Assert.Equal(speaker, Quoted.Last(text).Speaker);

    [Theory]
    [InlineData("Wilhelmina Achter died. Ms. Achter was 93. With her was Joost Achter. \"It was slow,\" Ms. Achter said in May.", "Wilhelmina Achter")]
    [InlineData("Capt. Tom Grade met Ada Holm. Grade sat. Ada Grade fell. Ada Grade was a nurse. Grade stood up. \"It was slow,\" Grade said.", "Tom Grade")]
    [InlineData("Wilhelmina Achter and Joost Achter left on Sunday. \"It was slow,\" Achter said.", null)]
    public void A_name_with_a_title_before_anybody_else_has_it_goes_on_to_be_hers(string text, string? speaker) =>
        Assert.Equal(speaker, Quoted.Last(text).Speaker);

    [Theory]
    [InlineData("Tom Brook met Ben Holt at the hall. “It is full,” he told Brook.", "Ben Holt")]
    [InlineData("Tom Brook met Ben Holt at the hall. As he told Brook, “it is full.”", "Ben Holt")]
    [InlineData("Tom Brook met Ben Holt at the hall. “It is full,” he said.", "Tom Brook")]
    public void A_pronoun_is_nobody_who_is_named_in_its_own_clause(string text, string speaker) => Assert.Equal(speaker, Quoted.Speakers(text));

    [Fact]
    public void Letters_with_an_s_are_nobody_s_name() =>
        Assert.NotEqual("MPs", Quoted.Last("The minister told MPs on Monday that the port was full. “It will stay so,” he said.").Speaker);
}
