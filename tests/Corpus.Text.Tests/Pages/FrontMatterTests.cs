using Corpus.Text.Language;
using Corpus.Text.Model;
using Corpus.Text.Pages;

namespace Corpus.Text.Tests.Pages;

/// <summary>What a document says of itself between two lines of three hyphens at its top.</summary>
public sealed class FrontMatterTests
{
    private const string Body =
        "We have raised the harbour wall by forty centimetres, and the first storms of the autumn have shown that it was right to do so.\n"
        + "Nobody in this town will have to leave a house again because of the sea, and that is what we promised when we began the work.\n";

    private static Page Read(string matter, string? language = null) => PageReader.Read("---\n" + matter + "\n---\n" + Body, language, default);

    [Fact]
    public void Every_key_is_taken()
    {
        Page page = Read(
            """
            title: Address to the council
            byline: Town press office
            outlet: Town of Merrow
            published: 2024-05-28
            url: https://example.org/address
            speaker: Helena Brandt
            role: Harbour Master
            language: en-GB
            slug: address
            """);

        Assert.Equal(
            ("Address to the council", "Town press office", "Town of Merrow", new DateTime(2024, 5, 28), "https://example.org/address", "en-GB"),
            (page.Title, page.Byline, page.Outlet, page.Published, page.Url, page.Language));
        Assert.Equal(new Speaker("Helena Brandt", "Harbour Master", default), page.Speaker);
        Assert.Empty(page.FrontMatterFaults);
    }

    [Theory]
    [InlineData("2024-05-28T09:15:00Z", "2024-05-28T09:15:00+00:00")]
    [InlineData("2024-05-28T09:15+02:00", "2024-05-28T09:15:00+02:00")]
    [InlineData("'2024-05-28'", "2024-05-28T00:00:00+00:00")]
    public void When_a_document_was_fetched_and_of_what_is_taken(string retrieved, string expected)
    {
        Page page = Read("retrieved: " + retrieved + "\nsha256: " + new string('A', 63) + "0");

        Assert.Equal(expected, page.Retrieved?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(new string('a', 63) + "0", page.Sha256);
        Assert.Empty(page.FrontMatterFaults);
    }

    [Theory]
    [InlineData("headline: T\nauthor: B\nsite: O\ndate: June 12, 2024\nlink: https://example.org/\nlang: de")]
    [InlineData("Title: 'T'\nAuthors: [B]\nPublisher: \"O\"\npubDate: 12 June 2024\nCanonical: https://example.org/\nLanguage: de")]
    [InlineData("  title: T\n  byline: B\n  source: O\n  publishedDate: 2024-06-12\n  url: https://example.org/\n  language: de")]
    [InlineData("title: >\n  T\nbyline:\n- B\noutlet: O\npublished:\n  2024-06-12\nurl: https://example.org/\n# a remark: none\nlanguage: de\nseo:\n  title: other\n  language: fr")]
    public void The_usual_spellings_are_taken(string matter)
    {
        Page page = Read(matter);

        Assert.Equal(("T", "B", "O", new DateTime(2024, 6, 12), "https://example.org/", "de"), (page.Title, page.Byline, page.Outlet, page.Published, page.Url, page.Language));
        Assert.Empty(page.FrontMatterFaults);
    }

    [Theory]
    [InlineData("authors: [Ann Lee, 'Bo Li']", "Ann Lee, Bo Li")]
    [InlineData("authors:\n  - Ann Lee\n  - Bo Li", "Ann Lee, Bo Li")]
    [InlineData("authors:\n- Ann Lee\n- \"Bo Li\"\ntitle: T", "Ann Lee, Bo Li")]
    [InlineData("byline: |\n  Ann Lee\n  and Bo Li", "Ann Lee and Bo Li")]
    public void Several_authors_are_one_byline(string matter, string byline) => Assert.Equal(byline, Read(matter).Byline);

    [Theory]
    [InlineData("published: last week", "Published", "last week", FrontMatterForm.IsoDate)]
    [InlineData("date: 06/12/2024", "Published", "06/12/2024", FrontMatterForm.IsoDate)]
    [InlineData("title: T\nurl: example", "Url", "example", FrontMatterForm.Address)]
    [InlineData("language: deutsch", "Language", "deutsch", FrontMatterForm.LanguageTag)]
    [InlineData("lang: qx", "Language", "qx", FrontMatterForm.LanguageTag)]
    [InlineData("role: Mayor", "Role", "Mayor", FrontMatterForm.RoleOfSpeaker)]
    [InlineData("retrieved: just now", "Retrieved", "just now", FrontMatterForm.IsoTime)]
    [InlineData("sha256: 12ab", "Sha256", "12ab", FrontMatterForm.HexadecimalDigits)]
    [InlineData("language:\n  'xx-YY'", "Language", "'xx-YY'", FrontMatterForm.LanguageTag)]
    public void A_value_that_cannot_be_used_is_told_with_its_place(string matter, string name, string value, string expected)
    {
        Page page = Read(matter);

        FrontMatterFault fault = Assert.Single(page.FrontMatterFaults);
        Assert.Equal((name, value, expected), (fault.Name, fault.Span.In(page.Text), fault.Expected));
        Assert.Equal((null, null, null, null), (page.Published, page.Url, page.Language, page.Speaker));
        Assert.Equal((null, null), (page.Retrieved, page.Sha256));
    }

    [Fact]
    public void Its_lines_are_no_body_and_all_offsets_are_those_of_the_file()
    {
        Page page = Read("title: T\nspeaker: Helena Brandt\nrole: Harbour Master\nlanguage: en");

        Assert.All(page.Paragraphs.Where(paragraph => paragraph.Region == Region.Body), paragraph => Assert.Contains(paragraph.Span.In(page.Text), Body, StringComparison.Ordinal));
        Assert.Equal(page.Text.Length, page.Passages.Sum(passage => passage.Span.Length));
        Assert.DoesNotContain(page.Passages, passage => passage.Region == Region.Body && passage.Span.In(page.Text).Contains("speaker", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title: T\n\nNo end")]
    [InlineData("")]
    public void Hyphens_that_nothing_closes_are_no_front_matter(string matter)
    {
        Page page = PageReader.Read("---\n" + matter + "\n" + Body);

        Assert.NotEqual("T", page.Title);
        Assert.Empty(page.FrontMatterFaults);
    }

    [Fact]
    public void The_language_settles_what_the_text_leaves_open()
    {
        string text = "Ferry line\n06/12/2024\n" + Body;

        Assert.Null(PageReader.Read(text).Published);
        Assert.Equal(new DateTime(2024, 12, 6), PageReader.Read(text, "de", default).Published);
        Assert.Equal(new DateTime(2024, 12, 6), PageReader.Read("---\nlanguage: fr-CH\n---\n" + text).Published);
        Assert.Null(PageReader.Read("---\nlanguage: de\n---\n" + text, "en", default).Published);
    }

    [Theory]
    [InlineData("Der Rat gab elf Schiffe und zwei Boote ab.", "de", 2)]
    [InlineData("Der Rat gab elf Schiffe und zwei Boote ab.", "fi", 0)]
    public void Numbers_in_words_are_those_of_the_language(string text, string language, int count) =>
        Assert.Equal(count, ArticleReader.Read("Nachricht\n\n" + text + "\n", language, default).Figures.Count);

    [Theory]
    [InlineData("en", true)]
    [InlineData("pt-BR", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("PT_br", true)]
    [InlineData("fil", true)]
    [InlineData("english", false)]
    [InlineData("e", false)]
    [InlineData("", false)]
    [InlineData("qx", false)]
    [InlineData("de-", false)]
    [InlineData("de AT", false)]
    public void A_language_is_known_by_its_code(string tag, bool isKnown) => Assert.Equal(isKnown, LanguageCode.IsKnown(tag));

    [Fact]
    public void A_whole_document_is_its_speakers_words_and_what_it_quotes_is_anothers()
    {
        Article article = ArticleReader.Read("---\nspeaker: Helena Brandt\nrole: Harbour Master\n---\n" + Body + "“It cannot be done,” Mara Okafor told me when we began the work on the wall last year.\n");

        Assert.Equal("Helena Brandt", article.Speaker?.Name);
        Assert.Equal(["Helena Brandt", "Mara Okafor"], article.Speakers.Select(speaker => speaker.Name));
        Assert.Equal("Mara Okafor", Assert.Single(article.Quotes).Speaker);
    }

    [Fact]
    public void What_the_project_says_wins_over_the_head_of_the_document()
    {
        Article article = ArticleReader.Read("---\nspeaker: Helena Brandt\nrole: Harbour Master\nlanguage: de\n---\n" + Body);

        Article told = new SourceMetadata { Speaker = "Ann Lee", Language = "en" }.ApplyTo(article);
        Assert.Equal((new Speaker("Ann Lee", null, default), "en"), (told.Speaker, told.Language));
        Assert.Equal(["Ann Lee"], told.Speakers.Select(speaker => speaker.Name));

        Assert.Equal(new Speaker("Helena Brandt", "Mayor", default), new SourceMetadata { Role = "Mayor" }.ApplyTo(article).Speaker);
        Assert.Equal(article, new SourceMetadata().ApplyTo(article));
    }

    [Theory]
    [InlineData("authors: [\"Doe, Jane\", Tom Brook]", "Doe, Jane, Tom Brook")]
    [InlineData("authors: ['Jane Doe', 'Brook, Tom, Jr.']", "Jane Doe, Brook, Tom, Jr.")]
    [InlineData("authors: ['Jane O''Dea', Tom Brook]", "Jane O'Dea, Tom Brook")]
    [InlineData("authors: [Jane Doe, Tom Brook]", "Jane Doe, Tom Brook")]
    public void A_comma_inside_marks_parts_no_items_of_a_list(string line, string byline) => Assert.Equal(byline, ArticleReader.Read("---\n" + line + "\n---\nThe dam holds.\n").Byline);
}
