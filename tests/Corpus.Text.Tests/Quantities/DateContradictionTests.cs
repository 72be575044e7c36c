using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Quantities;

namespace Corpus.Text.Tests.Quantities;

/// <summary>Dates that cannot be right as they stand.</summary>
public sealed class DateContradictionTests
{
    private static readonly DateTime _published = new(2024, 5, 20);

    [Theory]
    [InlineData("It opened on Friday, May 17, 2024.")]
    [InlineData("It opened on Friday 17 May 2024.")]
    [InlineData("Es begann am Freitag, dem 17. Mai 2024.")]
    [InlineData("Se abrió el viernes 17 de mayo de 2024.")]
    [InlineData("Il a ouvert le vendredi 17 mai 2024.")]
    [InlineData("Abriu na sexta-feira, 17 de maio de 2024.")]
    [InlineData("It opened on Friday (17/05/2024) and Sunday, 2024-05-19.")]
    [InlineData("It opened on Friday, May 17, and closed on Sunday, May 19.")]
    [InlineData("It opens on Friday, Dec. 6.")]
    [InlineData("It opened on Thursday and Friday, May 16 and 17.")]
    [InlineData("It is open Friday through Monday, May 17-20.")]
    [InlineData("It happened on Friday. May 18 was quiet.")]
    [InlineData("In 1963, on Saturday, May 18, it was sold; on Friday, May 17, 2024, it was bought.")]
    [InlineData("On Friday, 17 boats sank.")]
    [InlineData("On Friday, 30 Feb 2024 came.")]
    public void Dates_that_have_their_weekday_are_left_alone(string text) => Assert.Empty(Find(text, _published));

    [Theory]
    [InlineData("It opened on Friday, May 18, 2024.", "Friday, May 18, 2024")]
    [InlineData("It opened on Friday, May 18.", "Friday, May 18")]
    [InlineData("It opened on Friday the 18th of May.", "Friday the 18th of May")]
    [InlineData("Es begann am Freitag, dem 18. Mai 2024.", "Freitag, dem 18. Mai 2024")]
    [InlineData("Se abrió el viernes, 18 de mayo de 2024.", "viernes, 18 de mayo de 2024")]
    [InlineData("Il a ouvert le vendredi 18 mai.", "vendredi 18 mai")]
    [InlineData("It opened on Friday (18/05/2024).", "Friday (18/05/2024")]
    [InlineData("On Friday, May 18, and on Saturday, May 18, it was open.", "Friday, May 18")]
    public void A_weekday_that_its_date_does_not_have_is_found(string text, string place)
    {
        Finding finding = Assert.Single(Find(text, _published));

        Assert.Equal((FindingKind.WrongWeekday, place, null), (finding.Kind, finding.Span.In(text), finding.Against));
    }

    [Fact]
    public void A_year_is_taken_from_the_day_of_publication_only_for_dates_near_it_and_never_without_one()
    {
        Assert.Empty(Find("It opened on Friday, May 18.", published: null));
        Assert.Single(Find("It opened on Friday, May 18.", new DateTime(2024, 10, 1)));
        Assert.Single(Find("It opened on Friday, December 30.", new DateTime(2024, 1, 3)));
        Assert.Empty(Find("It opened on Saturday, December 30.", new DateTime(2024, 1, 3)));
    }

    [Fact]
    public void Where_all_dates_are_off_by_the_same_days_the_year_is_not_theirs() =>
        Assert.Empty(Find("It opened on Thursday, May 18, closed on Friday, May 19, and burned on Monday, May 22.", _published));

    [Theory]
    [InlineData("On Friday, May 17, it opened. On Friday, May 18, it closed.", "Friday, May 17", "Friday, May 18")]
    [InlineData("El viernes 17 de mayo abrió. El viernes 20 de mayo cerró.", "viernes 17 de mayo", "viernes 20 de mayo")]
    [InlineData("On Friday, May 17, 2024, it opened. On Friday, May 18, it closed.", "Friday, May 17, 2024", "Friday, May 18")]
    public void Two_dates_that_cannot_both_have_their_weekday_contradict_each_other(string text, string earlier, string later)
    {
        Finding finding = Assert.Single(Find(text, published: null));

        Assert.Equal((FindingKind.ConflictingDates, later, earlier), (finding.Kind, finding.Span.In(text), finding.Against?.In(text)));
    }

    [Theory]
    [InlineData("On Friday, May 17, it opened. On Friday, May 24, it closed.")]
    [InlineData("On Friday, May 17, it opened. On Saturday, May 18, it closed.")]
    [InlineData("On Friday, May 17, it opened. On Friday, June 18, it closed.")]
    [InlineData("On Friday, May 17, 2024, it opened. On Friday, May 16, 2025, it closed.")]
    [InlineData("On Friday, May 17, it opened. On Friday, May 17, it closed.")]
    public void Dates_that_can_both_be_right_do_not_contradict_each_other(string text) => Assert.Empty(Find(text, published: null));

    [Fact]
    public void Only_headline_and_body_are_looked_at()
    {
        const string Text = "It opened on Friday, May 18, 2024.";

        Assert.Empty(DateContradictions.Find(ReadFigures.Page(Text, Region.Related)));
        Assert.Single(DateContradictions.Find(ReadFigures.Page(Text, Region.Title)));
    }

    private static IReadOnlyList<Finding> Find(string text, DateTime? published) => DateContradictions.Find(ReadFigures.Page(text, published: published));
}
