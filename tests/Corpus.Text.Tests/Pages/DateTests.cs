using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Pages.Dates;

namespace Corpus.Text.Tests.Pages;

public sealed class DateTests
{
    [Theory]
    [InlineData("February 25, 2024", 2024, 2, 25)]
    [InlineData("Feb. 25th, 2024", 2024, 2, 25)]
    [InlineData("25 February 2024", 2024, 2, 25)]
    [InlineData("25. Februar 2024", 2024, 2, 25)]
    [InlineData("25 de febrero de 2024", 2024, 2, 25)]
    [InlineData("25 de fevereiro de 2024", 2024, 2, 25)]
    [InlineData("1er mars 2024", 2024, 3, 1)]
    [InlineData("2024-02-25T10:30:00Z", 2024, 2, 25)]
    [InlineData("2024年2月25日", 2024, 2, 25)]
    [InlineData("25.02.2024, 14:30 Uhr", 2024, 2, 25)]
    [InlineData("5.2.2024", 2024, 2, 5)]
    [InlineData("2/25/2024", 2024, 2, 25)]
    [InlineData("25/2/2024", 2024, 2, 25)]
    public void A_full_date_is_read(string line, int year, int month, int day) =>
        Assert.Equal(new DateTime(year, month, day), Assert.Single(Dates(line)).MonthFirst);

    [Theory]
    [InlineData("PressApril 28, 2023", 2023, 4, 28)]
    [InlineData("Published May 2, 20232:23 PM", 2023, 5, 2)]
    [InlineData("Mara LindqvistOct 17, 20231204 Shares", 2023, 10, 17)]
    [InlineData("Jane DoePublishedMarch 3, 2024Updated", 2024, 3, 3)]
    public void A_date_glued_to_other_words_is_read(string line, int year, int month, int day) =>
        Assert.Equal(new DateTime(year, month, day), Assert.Single(Dates(line)).MonthFirst);

    [Theory]
    [InlineData("Thursday, June 11")]
    [InlineData("Call 555-12-2024-33")]
    [InlineData("February 30, 2024")]
    [InlineData("version 1.2.3")]
    [InlineData("on May 2, 20240 people")]
    [InlineData("in 2024 and 2025")]
    [InlineData("rooms 12, 5, 2024 in all")]
    public void What_is_no_full_date_is_none(string line) => Assert.Empty(Dates(line));

    [Fact]
    public void A_date_that_is_labelled_is_found_far_below_the_prose() =>
        Assert.Equal(
            new DateTime(2024, 5, 2),
            Pages.Read(
                "Harbour bridge to be replaced by the council", Pages.Prose, "Share", "Print", "Tags", "Comments", "Follow us", "Newsletter",
                "Published: May 2, 2024").Published);

    [Fact]
    public void A_weekday_in_the_body_settles_which_number_is_the_day()
    {
        // 12 June 2025 is a Thursday, 6 December 2025 a Saturday.
        Page page = Pages.Read("Harbour bridge to be replaced by the council", "12-06-2025", Pages.Prose.Replace("Tuesday", "Thursday", StringComparison.Ordinal));

        Assert.Equal(new DateTime(2025, 6, 12), page.Published);
    }

    [Fact]
    public void An_afternoon_puts_the_month_first()
    {
        Page page = Pages.Read("Harbour bridge to be replaced by the council", "06/12/2025 4:30 PM", Pages.Prose.Replace("on Tuesday ", "", StringComparison.Ordinal));

        Assert.Equal(new DateTime(2025, 6, 12), page.Published);
    }

    [Fact]
    public void A_date_that_nothing_settles_is_left_open_and_reported()
    {
        Page page = Pages.Read("Harbour bridge to be replaced by the council", "06/12/2025", Pages.Prose.Replace("on Tuesday ", "", StringComparison.Ordinal));

        Assert.Null(page.Published);
        Finding finding = Assert.Single(page.Findings);
        Assert.Equal(FindingKind.AmbiguousDate, finding.Kind);
        Assert.Equal("06/12/2025", finding.Span.In(page.Text));
    }

    [Fact]
    public void Outside_English_the_day_comes_first()
    {
        Page page = Pages.Read(
            "Neue Brücke über den Hafen wird gebaut", "06/12/2025",
            "Der Stadtrat von Westhafen hat beschlossen, die alte Brücke über den Hafen zu ersetzen, die seit dem Hochwasser im Frühjahr für Lastwagen gesperrt ist.",
            "Fachleute hatten seit Jahren vor den schwachen Fundamenten gewarnt, und das Hafenamt zählte in zehn Jahren mehr als vierzig Reparaturen, die meisten davon nachts.");

        Assert.Equal(new DateTime(2025, 12, 6), page.Published);
    }

    [Fact]
    public void The_day_of_publication_goes_before_the_day_of_an_update()
    {
        Page page = Pages.Read("Harbour bridge to be replaced by the council", "Updated: May 9, 2024", "Published: May 2, 2024", Pages.Prose);

        Assert.Equal(new DateTime(2024, 5, 2), page.Published);
    }

    private static IReadOnlyList<FoundDate> Dates(string line) => DateReader.Find(line, new TextSpan(0, line.Length));
}
