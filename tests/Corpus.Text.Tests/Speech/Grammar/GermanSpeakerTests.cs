using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech.Grammar;

/// <summary>Who speaks in German sentences, and under which name.</summary>
public sealed class GermanSpeakerTests
{
    [Theory]
    [InlineData("„Die Brücke ist am Ende“, sagte Heidtmann.", "Heidtmann")]
    [InlineData("„Die Brücke ist am Ende“, sagte Heidtmann (CDU).", "Heidtmann")]
    [InlineData("Heidtmann (CDU) sagte: „Die Brücke ist am Ende.“", "Heidtmann")]
    [InlineData("Ostrop (CDU) sagte: „Die Brücke ist am Ende.“", "Ostrop")]
    [InlineData("„Die Brücke ist am Ende“, sagte Frau Heidtmann.", "Heidtmann")]
    [InlineData("Bürgermeister Paul Heidtmann kam am Montag. „Die Brücke ist am Ende“, sagte Heidtmann.", "Paul Heidtmann")]
    [InlineData("Anna Bauer kam am Montag. „Die Brücke ist am Ende“, sagte Bauer.", "Anna Bauer")]
    [InlineData("„Die Brücke ist am Ende“, sagte Dr. Anna Bauer.", "Anna Bauer")]
    [InlineData("Hafenchefin Inge Bauer (SPD) sagte am Montag: „Die Brücke ist am Ende.“", "Inge Bauer")]
    [InlineData("„Die Brücke ist am Ende“, sagte Paul Krämer von der CDU.", "Paul Krämer")]
    [InlineData("Wie Paul Krämer (CDU) mitteilte, ist „die Brücke am Ende“.", "Paul Krämer")]
    public void A_last_name_that_is_a_noun_too_speaks(string sentence, string speaker) => Assert.Equal(speaker, Last(sentence).Speaker);

    [Theory]
    [InlineData("„Die Brücke ist am Ende“, sagten Experten.")]
    [InlineData("„Die Brücke ist am Ende“, so Experten.")]
    [InlineData("„Die Brücke ist am Ende“, sagte der Fachmann.")]
    [InlineData("Wie Anna Bauer Paul Krämer sagte, ist „die Brücke am Ende“.")]
    [InlineData("Wie Anna Ostrop Paul Krämer sagte, ist „die Brücke am Ende“.")]
    public void A_noun_and_two_names_side_by_side_name_nobody(string sentence) => Assert.Null(Last(sentence).Speaker);

    [Theory]
    [InlineData("Nach Angaben der Deutschen Bahn ist „die Brücke am Ende“.", "Deutsche Bahn")]
    [InlineData("Die Deutsche Bahn baut. „Die Brücke ist am Ende“, hieß es von der Deutschen Bahn.", "Deutsche Bahn")]
    [InlineData("Nach Angaben der Vereinten Nationen ist „die Brücke am Ende“.", "Vereinte Nationen")]
    [InlineData("Die Vereinten Nationen erklärten: „Die Brücke ist am Ende.“", "Vereinte Nationen")]
    [InlineData("Vereinte Nationen: „Die Brücke ist am Ende.“", "Vereinte Nationen")]
    public void A_body_has_one_name_in_every_case(string sentence, string speaker) => Assert.Equal(speaker, Last(sentence).Speaker);

    [Theory]
    [InlineData("„Die Brücke ist am Ende“, sagten Anna Ostrop und Paul Krämer.")]
    [InlineData("Anna Ostrop und Paul Krämer sagten: „Die Brücke ist am Ende.“")]
    public void Two_who_speak_as_one_are_both_mentioned_and_neither_is_the_speaker(string sentence)
    {
        Article article = Read(sentence);

        Assert.Equal((null, "Anna Ostrop und Paul Krämer"), (article.Quotes[^1].Speaker, article.Quotes[^1].Mention));
        Assert.Equal(["Anna Ostrop", "Paul Krämer"], article.Speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void Whose_spokeswoman_somebody_is_stays_out_of_the_role() =>
        Assert.Equal("Sprecherin", Assert.Single(Read("Der Rat schwieg. Dessen Sprecherin Anna Ostrop sagte: „Die Brücke ist am Ende.“").Speakers).Role);

    private static Quote Last(string sentence) => Read(sentence).Quotes[^1];

    private static Article Read(string sentence) =>
        ArticleReader.Read($"Streit um den Hafen\n\nDer Rat von Bremen hat am Montag über die Brücke beraten, die geschlossen ist.\n\n{sentence}\n");
}
