using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech.Grammar;

/// <summary>Sentences of other languages in which one condition of the grammar decides.</summary>
public sealed class ForeignEdgeTests
{
    [Fact]
    public void A_pronoun_behind_a_hyphen_is_the_subject()
    {
        Quote quote = Assert.Single(ArticleReader.Read(
            "La ville de Lorme a voté hier soir le budget de la nouvelle année.\n\n« La ville doit décider avant l'été », " +
                "dit-il. Le maire Paul Vernet est là.\n").Quotes);

        Assert.Equal("il", quote.Mention);
    }

    [Fact]
    public void A_text_that_ends_in_a_number_and_a_full_stop_is_read() => Assert.Equal(
        Region.Body,
        Assert.Single(ArticleReader.Read("Entre 2004 et 2006, elle a travaillé comme journaliste pour la chaîne de la ville " +
            "et de la mer, diffusée sur TV 2.").Passages).Region);

    [Fact]
    public void Between_a_quotation_and_its_verb_may_stand_an_adverb()
    {
        Quote quote = Assert.Single(ArticleReader.Read(
            "De gemeente wil de brug over de rivier nog voor de zomer vervangen.\n\n“De brug is oud en moet snel worden " +
                "vervangen”, zo zei architect Jan Bakker.\n").Quotes);

        Assert.Equal("Jan Bakker", quote.Speaker);
    }

    [Fact]
    public void A_term_in_marks_that_nothing_reports_is_no_speech()
    {
        Quote quote = Assert.Single(ArticleReader.Read(
            "Miasto ogłosiło w poniedziałek budowę nowego mostu, który ma być gotowy do lata.\n\nRada przyjęła „plan dla wszystkich” w maju.\n").Quotes);

        Assert.Equal(QuoteKind.Scare, quote.Kind);
    }

    [Fact]
    public void A_verb_without_a_subject_behind_two_who_may_be_meant_names_neither()
    {
        Quote quote = Assert.Single(ArticleReader.Read(
            "È corretto sostenere che Rocco Valli lavora, vive e respira il porto.\n\n"
            + "Valli ritornò nella zona dopo aver vissuto a Londra, dove aveva studiato con Piero Conti.\n\n\"Amavo i colori del porto\", dice.\n").Quotes);

        Assert.Equal(("dice", null), (quote.Cue, quote.Speaker));
    }
}
