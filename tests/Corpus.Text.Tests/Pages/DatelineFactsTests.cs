using Corpus.Text.Model;

namespace Corpus.Text.Tests.Pages;

/// <summary>The day and the agency that an article's dateline names.</summary>
public sealed class DatelineFactsTests
{
    private const string Rest = "The Communications Board today named Anna Quist as chief of staff, ending a search of nine months in which two candidates withdrew.";

    [Theory]
    [InlineData("WASHTON, Sept. 8, 2023 - ", "2023-09-08")]
    [InlineData("Ludbury, 14 June 2022 – ", "2022-06-14")]
    [InlineData("Ludbury (April 2, 2019) - ", "2019-04-02")]
    [InlineData("LUDBURY, Norway — March 4, 2024 — ", "2024-03-04")]
    [InlineData("LUDBURY – 4 March 2024 – ", "2024-03-04")]
    [InlineData("4 March 2024, Ludbury: ", "2024-03-04")]
    [InlineData("March 4, 2024 – ", "2024-03-04")]
    [InlineData("LUDBURY, 2024-03-04 — ", "2024-03-04")]
    [InlineData("LUDBURY, March 4, 2024 /PRNewswire/ -- ", "2024-03-04")]
    [InlineData("LUDBURY, Norway, March 04, 2024 (GLOBE NEWSWIRE) -- ", "2024-03-04")]
    public void The_date_of_a_dateline_is_the_day_of_publication(string dateline, string published) =>
        Assert.Equal(DateTime.Parse(published, System.Globalization.CultureInfo.InvariantCulture), Read(dateline).Published);

    [Theory]
    [InlineData("On March 4, 2019 - the day of the storm - ")]
    [InlineData("Ludbury, where on March 4, 2019 a storm broke the pier – ")]
    [InlineData("Ludbury on March 4, 2019 – ")]
    [InlineData("The storm came. March 4, 2019 – ")]
    [InlineData("LUDBURY, March 4 - ")]
    public void A_date_in_the_first_sentence_is_not(string beginning) => Assert.Null(Read(beginning).Published);

    [Fact]
    public void The_date_under_the_headline_goes_before_the_dateline_s() =>
        Assert.Equal(new DateTime(2024, 3, 5), ArticleReader.Read($"Agency names new chief of staff\n\nMarch 5, 2024\n\nLUDBURY, March 4, 2024 — {Rest}\n").Published);

    [Theory]
    [InlineData("MERROW, Norway (AP) — ", "AP")]
    [InlineData("LUDBURY, March 4 (Reuters) - ", "Reuters")]
    [InlineData("Berlin (dpa) - ", "dpa")]
    [InlineData("LUDBURY--(BUSINESS WIRE)--", "BUSINESS WIRE")]
    [InlineData("LUDBURY, March 4, 2024 /PRNewswire/ -- ", "PRNewswire")]
    [InlineData("MERROW (Northline News) — ", "Northline News")]
    [InlineData("(AP) — ", "AP")]
    [InlineData("MERROW (KTLN) — ", "KTLN")]
    public void The_agency_of_a_dateline_is_the_outlet_where_nothing_else_names_one(string dateline, string outlet) => Assert.Equal(outlet, Read(dateline).Outlet);

    [Theory]
    [InlineData("Merrow — Senator Ann Lee (R) - ")]
    [InlineData("The Harbour Treaty Office (HTO) — ")]
    [InlineData("LUDBURY (Norway) — ")]
    [InlineData("Ludbury (April 2, 2019) - ")]
    public void Other_brackets_are_no_agency(string beginning) => Assert.Null(Read(beginning).Outlet);

    [Fact]
    public void A_masthead_goes_before_the_agency() =>
        Assert.Equal("The Merrow Gazette", ArticleReader.Read($"The Merrow Gazette\n\nAgency names new chief of staff\n\nBy Owen Hartley\n\nMERROW (AP) — {Rest}\n\n© 2024 The Merrow Gazette\n").Outlet);

    private static Article Read(string beginning) => ArticleReader.Read($"Agency names new chief of staff\n\n{beginning}{Rest}\n\nShe starts on the first of the coming month, the Board said.\n");
}
