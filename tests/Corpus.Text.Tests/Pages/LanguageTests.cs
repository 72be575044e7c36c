using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Speech;

namespace Corpus.Text.Tests.Pages;

/// <summary>What is read from a news page in many languages, in both layouts.</summary>
public sealed class LanguageTests
{
    public static IEnumerable<object[]> Pages => LanguagePage.Languages.SelectMany(language => new object[][] { [language, false], [language, true] });

    [Fact]
    public void There_are_pages_of_at_least_eighteen_languages() => Assert.True(LanguagePage.Languages.Count() >= 18);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_headline_is_the_title(string language, bool tight) =>
        Assert.Equal(LanguagePage.Read(language).Title, Read(language, tight).Title);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_author_is_named_in_the_byline(string language, bool tight) =>
        Assert.Equal(LanguagePage.Read(language).Byline, Read(language, tight).Byline);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_day_of_publication_is_read_and_not_that_of_the_update(string language, bool tight) =>
        Assert.Equal(LanguagePage.Read(language).Published, Read(language, tight).Published);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_body_is_every_paragraph_of_the_article_and_nothing_else(string language, bool tight)
    {
        LanguagePage page = LanguagePage.Read(language);

        Assert.Equal(page.Body, Read(language, tight).Lines(Region.Body).Except(page.Optional));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_quotations_stand_in_their_language_s_marks(string language, bool tight)
    {
        Page page = Read(language, tight);
        IEnumerable<string> read = ReportedSpeech.Read(page).Quotes.Where(quote => quote.Region == Region.Body).Select(quote => Bare(quote.Span.In(page.Text)));

        Assert.Equal(LanguagePage.Read(language).Quotations.Select(Bare), read);
    }

    // Whether the closing comma or full stop stands inside the marks differs between languages and papers.
    private static string Bare(string words) => words.Trim('\u00A0', ' ', ',', '.', '。', '।');

    private static Page Read(string language, bool tight)
    {
        LanguagePage page = LanguagePage.Read(language);
        return PageReader.Read(tight ? page.Tight : page.Flat);
    }
}
