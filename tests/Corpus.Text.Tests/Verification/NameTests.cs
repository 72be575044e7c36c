using Corpus.Text.Verification;
using Corpus.Text.Verification.Names;

namespace Corpus.Text.Tests.Verification;

/// <summary>Which sources and speakers a name means.</summary>
public sealed class NameTests
{
    private static readonly CitableCorpus _corpus = CitableTexts.Of(
        ("news/harbour.txt", Page("Harbour to close", "Tarn Herald", "url: https://tarn.example/harbour\n")),
        ("north/list.txt", Page("Song #1 wins", "Lake Post")),
        ("south/list.txt", Page("Lake Post", "Bay News")),
        ("report.v2.txt", Page("A report", "Bay News")),
        ("www.txt", Page("All of it", "Net News")),
        ("people.txt", "---\noutlet: Coast Today\n---\nPeople\n\n“The port is full of ships today,” Mayor Oskar Brandt told The Hill Gazette. "
            + "“We need more quays than we have,” said pilot Juan de la Cruz.\n"));

    [Theory]
    [InlineData("HARBOUR  to\u00A0close", "news/harbour.txt")]
    [InlineData("old/harbour.txt", "news/harbour.txt")]
    [InlineData("The Tarn Herald", "news/harbour.txt")]
    [InlineData("https://www.tarn.example/harbour/#costs", "news/harbour.txt")]
    [InlineData("x/south/list.txt", "south/list.txt")]
    [InlineData("x/SOUTH/list.txt", "south/list.txt")]
    [InlineData("list.txt", "north/list.txt south/list.txt")]
    [InlineData("Lake Post", "south/list.txt")]
    [InlineData("report.v2", "report.v2.txt")]
    [InlineData("Hill Gazette", "people.txt")]
    [InlineData("The Hill Gazette", "people.txt")]
    [InlineData("The Harbour to close", "")]
    [InlineData("https://www.elsewhere.example/", "")]
    [InlineData("report", "")]
    public void A_source_is_known_by_what_people_call_it_and_by_nothing_else(string name, string paths) =>
        Assert.Equal(paths, string.Join(' ', _corpus.Articles.Find(new GivenName(name)).Select(article => _corpus.Sources[article].Path)));

    [Theory]
    [InlineData("report.v2.txt#costs", "costs")]
    [InlineData("report.v2.txt#", null)]
    [InlineData("Song #1 wins", null)]
    [InlineData("report.v2.txt#:~:text=ships", null)]
    public void A_section_stands_behind_a_number_sign(string name, string? section) => Assert.Equal(section, _corpus.Articles.SectionIn(new GivenName(name)));

    [Theory]
    [InlineData("Cruz", "Juan de la Cruz")]
    [InlineData("de la Cruz", "Juan de la Cruz")]
    [InlineData("Mayor Brandt", "Oskar Brandt")]
    [InlineData("Ms Brandt", "Oskar Brandt")]
    [InlineData("Senator Brandt", "")]
    [InlineData("Senator Mayor Brandt", "")]
    [InlineData("May Brandt", "")]
    [InlineData("May. Brandt", "Oskar Brandt")]
    public void A_speaker_is_known_by_the_last_names_and_by_a_title_of_the_speaker_s_own(string name, string speaker) =>
        Assert.Equal(speaker, string.Join(' ', _corpus.Speakers.Find(new GivenName(name)).Select(one => _corpus.Directory.Speakers[one].Name)));

    private static readonly CitableCorpus _people = CitableTexts.Of(("a.txt", """
        Harbour plan

        The council of Bergen met on Monday to talk about the bridge, which has been closed since the storms of spring.

        “The port is full of ships today,” President Tom Ray said. “We need more quays than we have,” said José Núñez.

        “The water is too warm,” the World Health Organization said on Monday. “It will stay warm,” the FAO said.

        “Nobody asked the pilots,” John F. Holt said. “Somebody should,” said Lena Voss.

        """));

    [Theory]
    [InlineData("WHO", "World Health Organization")]
    [InlineData("the WHO", "World Health Organization")]
    [InlineData("The World Health Organization", "World Health Organization")]
    [InlineData("World Health Organization (WHO)", "World Health Organization")]
    [InlineData("the WHO's", "World Health Organization")]
    [InlineData("the Food and Agriculture Organization", "FAO")]
    [InlineData("FAO (Food and Agriculture Organization)", "FAO")]
    [InlineData("Ray", "Tom Ray")]
    [InlineData("President Ray", "Tom Ray")]
    [InlineData("Ray's", "Tom Ray")]
    [InlineData("Voss'", "Lena Voss")]
    [InlineData("Ray, Tom", "Tom Ray")]
    [InlineData("Tom Ray, the president", "Tom Ray")]
    [InlineData("TOM RAY", "Tom Ray")]
    [InlineData("tom ray", "Tom Ray")]
    [InlineData("T. Ray", "Tom Ray")]
    [InlineData("Jose Nunez", "José Núñez")]
    [InlineData("Nunez", "José Núñez")]
    [InlineData("John Holt", "John F. Holt")]
    [InlineData("J.F. Holt", "John F. Holt")]
    [InlineData("J. Holt", "John F. Holt")]
    [InlineData("Tom Ray and Lena Voss", "Lena Voss, Tom Ray")]
    [InlineData("Ray, Voss, and Holt", "John F. Holt, Lena Voss, Tom Ray")]
    public void A_name_may_be_written_as_writers_write_names(string name, string speakers) => Assert.Equal(speakers, NamesOf(name));

    [Theory]
    [InlineData("Tim Ray")]
    [InlineData("Anna Ray")]
    [InlineData("A. Ray")]
    [InlineData("John G. Holt")]
    [InlineData("World Harbour Organization")]
    [InlineData("Senator Ray Tom")]
    [InlineData("Tom Ray and Ola Hume")]
    [InlineData("the")]
    [InlineData("'s")]
    [InlineData("(,)")]
    [InlineData(" , and & ")]
    public void Another_s_name_means_nobody(string name) => Assert.Equal("", NamesOf(name));

    private static string NamesOf(string name) =>
        string.Join(", ", _people.Speakers.Find(new GivenName(name)).Select(one => _people.Directory.Speakers[one].Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Of_two_names_that_are_as_near_the_first_is_told_whatever_the_order_of_the_sources()
    {
        (string, string)[] sources = [("cat.txt", Page("One", "A")), ("bat.txt", Page("Two", "B"))];

        Assert.Equal("bat.txt", CitableTexts.Of(sources).Articles.Nearest(new GivenName("rat.txt")));
        Assert.Equal("bat.txt", CitableTexts.Of([.. sources.Reverse()]).Articles.Nearest(new GivenName("rat.txt")));
        Assert.Null(CitableTexts.Of(sources).Articles.Nearest(new GivenName("rat.txt", IsMember: true)));
    }

    [Theory]
    [InlineData("harbour", "harbor", 1)]
    [InlineData("harbor", "harbour", 1)]
    [InlineData("harbor", "herbor", 1)]
    [InlineData("harbor", "harbor", 0)]
    [InlineData("harbor", "winter", 3)]
    public void A_spelling_is_as_far_from_another_as_letters_differ(string left, string right, int distance) =>
        Assert.Equal(distance, Spelling.Distance(left, right, 3));

    private static string Page(string title, string outlet, string more = "") =>
        $"---\ntitle: {title}\noutlet: {outlet}\n{more}---\nNothing that matters stands in this text of a page.\n";
}
