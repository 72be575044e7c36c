using Corpus.Text.Model;

namespace Corpus.Text.Tests.Speech.Grammar;

/// <summary>Where the language is not known, nobody speaks: marks, body and figures are read all the same.</summary>
public sealed class SilenceTests
{
    private const string Hungarian = """
        A városi tanács hétfőn úgy döntött, hogy új hidat épít a folyó fölött, és ez nem tetszik a kikötő vezetőinek.
        „Nem akarunk tovább várni erre a hídra” – mondta Lakatos Anna polgármester. Szerinte az ára 12% lesz.
        """;

    [Theory]
    [InlineData(Hungarian)]
    [InlineData("Consiliul local a decis luni să construiască un pod nou peste râu și nu este de acord cu portul.\n„Nu vrem să mai așteptăm acest pod”, a declarat Ana Lupu.")]
    [InlineData("Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα να χτίσει νέα γέφυρα.\n«Δεν θέλουμε να περιμένουμε άλλο», είπε η Άννα Λίνου.")]
    [InlineData("قرر المجلس البلدي بناء جسر جديد.\n«لن ننتظر أكثر من ذلك»، قالت Ada Brook said للصحيفة.")]
    public void A_language_without_a_table_has_quotations_and_no_speaker(string text)
    {
        Article article = ArticleReader.Read(text);

        Assert.NotEmpty(article.Quotes);
        Assert.All(article.Quotes, quote => Assert.Null(quote.Speaker ?? quote.Mention));
        Assert.Empty(article.Speakers);
        Assert.All(article.Claims, claim => Assert.Null(claim.Speaker));
    }

    [Fact]
    public void The_figures_of_a_language_without_a_table_are_read() => Assert.Contains(ArticleReader.Read(Hungarian).Figures, figure => figure.Value == 12);

    [Fact]
    public void What_somebody_says_of_the_language_wins_over_what_the_text_shows()
    {
        const string text = "„Wir warten nicht“, sagte die Ministerin Ada Brook.";

        Assert.Equal("Ada Brook", Assert.Single(ArticleReader.Read(text, "de-AT", default).Quotes).Speaker);
        Assert.Null(Assert.Single(ArticleReader.Read(text, "hu", default).Quotes).Speaker);
    }

    [Fact]
    public void A_short_English_text_is_English() => Assert.Equal("Ada Brook", Quoted.Single("“No,” said Ada Brook.").Speaker);

    [Theory]
    [InlineData("Auch", "Dazu sagte auch die Zeitung nichts. „Wir haben heute nicht über den Hafen und die Brücke gesprochen“, hieß es.")]
    [InlineData("Le", "Le « pont du port » est fermé depuis lundi, et les habitants ne sont pas contents de la mairie.")]
    [InlineData("La", "La “casa del puerto” está cerrada desde el lunes, y los vecinos no están contentos con el ayuntamiento.")]
    public void A_small_word_is_nobody(string word, string text) =>
        Assert.All(Quoted.In(text).Quotes, quote => Assert.NotEqual(word, quote.Speaker ?? quote.Mention));

    [Theory]
    [InlineData("Vi må handle nå, og det er ikke mye tid igjen for byen:\n- Melk og brød til alle\n- Egg fra gården")]
    [InlineData("Il faut acheter pour la fête de la ville et pour les enfants :\n– Du pain et des œufs\n– Une pomme de terre")]
    [InlineData("Na liście są rzeczy, które trzeba kupić w mieście, i nie ma ich dużo:\n— Chleb i masło\n— Jajka z gospodarstwa")]
    public void A_list_with_dashes_is_no_speech(string text) => Assert.Empty(Quoted.Words(text));

    [Theory]
    [InlineData("Die Stadt ist nicht froh über den «Plan, der nicht auf dem Tisch liegt, sagte die Ministerin.")]
    [InlineData("Le maire a dit que « le pont est trop cher pour la ville et pour les habitants.")]
    [InlineData("„“»«–”’‚‘「」『』— ,, '' a-t-il dit : « »")]
    public void Marks_without_partners_throw_nothing(string text) => Assert.NotNull(ArticleReader.Read(text));
}
