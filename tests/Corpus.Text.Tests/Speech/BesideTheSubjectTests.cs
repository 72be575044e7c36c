using Corpus.Text.Tests.Speech.Claims;

namespace Corpus.Text.Tests.Speech;

/// <summary>What stands between commas behind a subject tells of it, and does not speak in its place: quotations and claims alike.</summary>
public sealed class BesideTheSubjectTests
{
    [Theory]
    [InlineData("Okafor, 41, a teacher, said", "Mina Okafor")]
    [InlineData("Okafor, aged 41, a teacher, said", "Mina Okafor")]
    [InlineData("Okafor, now 41, a teacher, said", "Mina Okafor")]
    [InlineData("Okafor, 41, the teacher, said", "Mina Okafor")]
    [InlineData("Okafor, of Bergen, a teacher, said", "Mina Okafor")]
    [InlineData("Okafor, 41, from Bergen, a teacher, said", "Mina Okafor")]
    [InlineData("Okafor, a mother of two, a teacher, said", "Mina Okafor")]
    [InlineData("Okafor (41), a teacher, said", "Mina Okafor")]
    [InlineData("Falk, 41, a teacher, said", "Falk")]
    [InlineData("A passer-by, 41, a teacher, said", "A passer-by")]
    [InlineData("In 2019, a teacher, 41, said", "a teacher")]
    public void An_age_or_a_place_before_an_occupation_hides_nobody(string clause, string speaker) => SpeaksIn(clause, speaker);

    [Theory]
    [InlineData("“The port is full,” said Okafor, 41, a teacher.", "Mina Okafor")]
    [InlineData("“The port is full,” Okafor, 41, a teacher, said.", "Mina Okafor")]
    [InlineData("“The port is full,” said the members, including Brook.", "(the members)")]
    [InlineData("“The port is full,” said Brook, quoting Lind.", "Tom Brook")]
    [InlineData("“The port is full,” Brook, quoting Lind, said.", "Tom Brook")]
    public void Nor_does_it_behind_the_quotation(string sentence, string speaker) =>
        Assert.Equal(speaker, Quoted.Speakers(Claimed.People + sentence));

    [Theory]
    [InlineData("The members, including Brook, said", "The members")]
    [InlineData("The members, also including Brook, said", "The members")]
    [InlineData("The board’s members, including Brook, said", "The board’s members")]
    [InlineData("Brook, quoting Lind, said", "Tom Brook")]
    [InlineData("Brook — quoting Lind — said", "Tom Brook")]
    [InlineData("Brook, quoting her boss Ada Lind, said", "Tom Brook")]
    [InlineData("Brook, citing Lind, said", "Tom Brook")]
    [InlineData("Brook, echoing Lind, said", "Tom Brook")]
    [InlineData("Brook, who was ill, echoing Lind, said", "Tom Brook")]
    [InlineData("Brook, referring to Lind, said", "Tom Brook")]
    [InlineData("Brook, flanked by Lind, said", "Tom Brook")]
    [InlineData("Brook, alongside Lind, said", "Tom Brook")]
    [InlineData("Brook, like Lind, said", "Tom Brook")]
    [InlineData("Brook, unlike Lind, said", "Tom Brook")]
    [InlineData("Brook, quoting the mayor, Lind, said", "Tom Brook")]
    [InlineData("Brook, rather than Lind, said", "Tom Brook")]
    [InlineData("Brook, not Lind, said", "Tom Brook")]
    [InlineData("The members, notably Brook, said", "The members")]
    [InlineData("The members, most notably Brook, said", "The members")]
    [InlineData("The newspaper, citing officials, said", "The newspaper")]
    [InlineData("The newspaper, citing Lind, said", "The newspaper")]
    public void Who_is_named_by_a_participle_or_a_preposition_between_commas_does_not_speak(string clause, string speaker) => SpeaksIn(clause, speaker);

    [Theory]
    [InlineData("Quoting Lind, Brook said", "Tom Brook")]
    [InlineData("The driver, named Ada Lind, said", "Ada Lind")]
    [InlineData("The mayor, Ada Lind, said", "Ada Lind")]
    [InlineData("In the end, only Lind, 41, said", "Ada Lind")]
    [InlineData("In May, finally, Lind, 41, said", "Ada Lind")]
    [InlineData("The leading baker, Ada Lind, said", "Ada Lind")]
    public void Who_is_named_in_apposition_does(string clause, string speaker) => SpeaksIn(clause, speaker);

    [Fact]
    public void Who_has_a_verb_behind_the_participles_that_does() =>
        Assert.Equal("Ada Lind", Quoted.Speakers(Claimed.People + "Brook left, adding that Lind, 41, said: “The port is full.”"));

    private static void SpeaksIn(string clause, string speaker)
    {
        Assert.Equal([$"{speaker}: the port was full"], Claimed.Texts(clause + " the port was full."));
        string quoted = Quoted.Speakers(Claimed.People + clause + ": “The port is full.”");
        Assert.Equal(speaker, quoted.Trim('(', ')'));
    }
}
