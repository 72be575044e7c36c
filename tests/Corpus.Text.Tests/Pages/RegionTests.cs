using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

public sealed class RegionTests
{
    private const string Title = "Harbour bridge to be replaced by the council";

    [Fact]
    public void Navigation_and_legal_notices_are_boilerplate()
    {
        Page page = Pages.Read("Home", "News", "Sport", "Westport Herald", Title, "By Mara Lindqvist", "May 2, 2024", Pages.Prose, "Share this article", "Privacy Policy", "© 2024 Westport Herald. All rights reserved.");

        Assert.Equal(Title, page.Title);
        Assert.Equal(Pages.Prose, page.Body());
        Assert.Equal(["Home", "News", "Sport", "Westport Herald", "Share this article", "Privacy Policy", "© 2024 Westport Herald. All rights reserved."], page.Lines(Region.Boilerplate));
        Assert.Equal(["By Mara Lindqvist", "May 2, 2024"], page.Lines(Region.Byline));
        Assert.Equal("Westport Herald", page.Outlet);
    }

    [Fact]
    public void A_credited_caption_inside_the_body_is_a_caption()
    {
        string[] prose = Pages.Prose.Split('\n');
        Page page = Pages.Read(Title, prose[0], prose[1], "A barge passes the closed bridge at dusk. Photo: Ines Walker/Getty Images", prose[2], prose[3]);

        Assert.Equal(["A barge passes the closed bridge at dusk. Photo: Ines Walker/Getty Images"], page.Lines(Region.Caption));
        Assert.Equal(Pages.Prose, page.Body());
    }

    [Fact]
    public void A_picture_described_twice_is_a_caption()
    {
        string[] prose = Pages.Prose.Split('\n');
        Page page = Pages.Read(Title, prose[0], prose[1], "A barge passes the closed bridge at dusk.", "A barge passes the closed bridge at dusk.INES WALKER", prose[2], prose[3]);

        Assert.Equal(2, page.Lines(Region.Caption).Count());
        Assert.Equal(Pages.Prose, page.Body());
    }

    [Fact]
    public void A_sub_heading_between_paragraphs_stays_in_the_body()
    {
        string[] prose = Pages.Prose.Split('\n');

        Assert.Contains("Years of repairs", Pages.Read(Title, prose[0], "Years of repairs", prose[1], prose[2], prose[3]).Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_under_a_related_heading_is_related()
    {
        Page page = Pages.Read(Title, Pages.Prose, "Related Articles", "Ferry line gets two new boats", "Storm closes the harbour for a day");

        Assert.Equal(["Related Articles", "Ferry line gets two new boats", "Storm closes the harbour for a day"], page.Lines(Region.Related));
    }

    [Fact]
    public void A_second_copy_of_the_headline_is_title_too() =>
        Assert.Equal([Title, Title], Pages.Read(Title, Title, "May 2, 2024", Pages.Prose).Lines(Region.Title));

    [Fact]
    public void An_address_glued_to_the_headline_is_cut_off()
    {
        Page page = Pages.Read("harbour-bridge-to-be-replaced-by-the-council" + Title, "By Mara Lindqvist", "May 2, 2024", Pages.Prose);

        Assert.Equal(Title, page.Title);
        Assert.Equal([Title], page.Lines(Region.Title));
        Assert.Equal("harbour-bridge-to-be-replaced-by-the-council", page.Lines(Region.Boilerplate).First());
    }

    [Fact]
    public void A_text_that_opens_with_prose_has_no_title()
    {
        Page page = Pages.Read(Pages.Prose);

        Assert.Null(page.Title);
        Assert.Equal(Pages.Prose, page.Body());
    }

    [Fact]
    public void A_note_of_two_short_sentences_is_all_body() =>
        Assert.Equal("“We sail at dawn,” she said.\nNobody answered.", Pages.Read("“We sail at dawn,” she said.", "Nobody answered.").Body());

    [Fact]
    public void A_page_of_links_has_no_body() => Assert.Equal("", Pages.Read("Home", "News", "Sport", "Privacy Policy").Body());

    [Theory]
    [InlineData("This post appeared first on example.org", "example.org")]
    [InlineData("Originally published by The Westport Herald.", "Westport Herald")]
    [InlineData("Dieser Text erschien zuerst auf beispiel.de", "beispiel.de")]
    public void The_first_publisher_is_read(string line, string expected) =>
        Assert.Equal(expected, Pages.Read(Title, Pages.Prose, line).SyndicatedFrom);

    [Fact]
    public void A_German_page_is_read()
    {
        Page page = Pages.Read(
            "Startseite", "Politik", "Anmelden", "Neue Brücke über den Hafen wird gebaut", "Von Hanna Weber", "Veröffentlicht am 3. März 2024, 14:30 Uhr",
            "Der Stadtrat von Westhafen hat am Dienstag beschlossen, die alte Brücke über den Hafen zu ersetzen, die seit dem Hochwasser im Frühjahr für Lastwagen gesperrt ist.",
            "Fachleute hatten seit Jahren vor den schwachen Fundamenten gewarnt, und das Hafenamt zählte in zehn Jahren mehr als vierzig Reparaturen, die meisten davon in der Nacht.",
            "Die neue Brücke soll zwei Fahrspuren, einen Radweg und die Straßenbahn tragen und in vier Jahren fertig sein, sofern das Land seinen Anteil der Kosten bezahlt.",
            "Mehr zum Thema", "Fähre bekommt zwei neue Schiffe", "Impressum", "Datenschutz");

        Assert.Equal("Neue Brücke über den Hafen wird gebaut", page.Title);
        Assert.Equal("Hanna Weber", page.Byline);
        Assert.Equal(new DateTime(2024, 3, 3), page.Published);
        Assert.StartsWith("Der Stadtrat", page.Body(), StringComparison.Ordinal);
        Assert.EndsWith("bezahlt.", page.Body(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Inicio|Noticias|Deportes|El puente del puerto será sustituido|Por Lucía Fernández|Publicado el 3 de marzo de 2024",
        "El ayuntamiento de Puerto Claro decidió el martes sustituir el viejo puente del puerto, cerrado a los camiones desde que las riadas de primavera dañaron dos de sus pilares.|Los ingenieros llevaban años advirtiendo de que los cimientos eran débiles, y la oficina del puerto contó más de cuarenta reparaciones en la última década.",
        "Noticias relacionadas|La línea de transbordadores recibe dos barcos|Política de privacidad",
        "El puente del puerto será sustituido", "Lucía Fernández", "2024-03-03")]
    [InlineData(
        "Accueil|Actualités|Sport|Le pont du port sera remplacé|Par Lucie Moreau|Publié le 3 mars 2024 à 14h30",
        "Le conseil municipal de Port-Clair a décidé mardi de remplacer le vieux pont du port, fermé aux camions depuis que les crues du printemps ont endommagé deux de ses piliers.|Les ingénieurs avertissaient depuis des années que les fondations étaient fragiles, et le bureau du port a compté plus de quarante réparations en dix ans.",
        "À lire aussi|La ligne de ferry reçoit deux navires|Mentions légales",
        "Le pont du port sera remplacé", "Lucie Moreau", "2024-03-03")]
    [InlineData(
        "Início|Notícias|Esportes|A ponte do porto será substituída|Por Luísa Moreira|Publicado em 03/03/2024 14h30",
        "A câmara de Porto Claro decidiu na terça-feira substituir a velha ponte do porto, fechada a caminhões desde que as cheias da primavera danificaram dois de seus pilares.|Os engenheiros avisavam havia anos que as fundações eram fracas, e o escritório do porto contou mais de quarenta reparos na última década.",
        "Leia também|A linha de balsas recebe dois barcos|Política de privacidade",
        "A ponte do porto será substituída", "Luísa Moreira", "2024-03-03")]
    public void A_Romance_page_is_read(string head, string prose, string tail, string title, string byline, string day)
    {
        Page page = Pages.Read([.. head.Split('|'), .. prose.Split('|'), .. tail.Split('|')]);

        Assert.Equal(title, page.Title);
        Assert.Equal(byline, page.Byline);
        Assert.Equal(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), page.Published);
        Assert.Equal(prose.Replace('|', '\n'), page.Body());
    }

    [Fact]
    public void Every_line_says_why_it_has_its_region() =>
        Assert.All(Pages.Read("Home", Title, "By Mara Lindqvist", Pages.Prose, "Comments").Paragraphs, paragraph => Assert.False(string.IsNullOrEmpty(paragraph.Reason)));
}
