using Corpus.Text.Model;
using Corpus.Text.Pages;
using Corpus.Text.Quantities;

namespace Corpus.Text.Tests.Quantities;

/// <summary>Numbers with what they count.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("The work costs $5,000–$50,000 a year.", "5000..50000 $")]
    [InlineData("Fees have risen by 20% since May.", "20 percent")]
    [InlineData("Emissions fell to half of 2000 levels.")]
    [InlineData("The shop sold 12 Noon lamps on Friday.", "12 Noon lamps")]
    [InlineData("They came at 12 noon.")]
    [InlineData("The fair had 1 234'567 visitors.")]
    [InlineData("The fair had 1'234'567 visitors.", "1234567 visitors")]
    public void What_stands_around_the_digits_decides_what_they_are(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Fact]
    public void Two_thirds_are_two_of_three_parts_to_the_last_digit() =>
        Assert.Equal(2m / 3, Assert.Single(FigureReader.Read(ReadFigures.Page("Two-thirds of members left."))).Value);

    [Theory]
    [InlineData("The flood took 13 mine workers by surprise.", "13 mine workers")]
    [InlineData("Some 2,400 homes were without power.", "~2400 homes")]
    [InlineData("They need 12 more lorries and 300 new state police officers.", "12 lorries", "300 new state police officers")]
    [InlineData("The army sent 40 U.S. engineers to the dam.", "40 U.S. engineers")]
    [InlineData("Rescuers found 12 dead, 30 injured and 5 missing people.", "12 dead", "30 injured", "5 missing people")]
    [InlineData("Three of the 15 members voted no.", "15 members")]
    [InlineData("Nine of the members voted no.", "9 members")]
    [InlineData("Two of them went home.")]
    [InlineData("The port is 30 km away, or 19mph by boat.", "30 km", "19 mph")]
    [InlineData("It fell to -5 degrees, then to 3°C.", "-5 degrees", "3 °C")]
    [InlineData("The three-year plan has a 68-page annex.", "3 year", "68 page")]
    [InlineData("A 17-year-old was hurt.", "17 year")]
    [InlineData("The trees stood for 16 years.", "16 years")]
    [InlineData("Only 1 person came, and at least one child.", "1 person", ">=1 child")]
    public void A_number_has_the_noun_that_it_counts_with_its_modifiers(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Theory]
    [InlineData("The cells are full, and their total capacity is only 41,000.", "41000 total capacity")]
    [InlineData("The number of closures is 214, he said.", "214 closures")]
    [InlineData("The population of the valley is now about 3 million.", "~3000000 population")]
    [InlineData("A town with a population of 5,300 has one school.", "5300 population")]
    [InlineData("The mayor is 41. The suspect is 27. She was 33.")]
    [InlineData("The score was 4. The answer is 42.")]
    public void A_number_without_a_noun_behind_it_counts_the_subject_that_it_is_said_of(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Theory]
    [InlineData("close to 100,000 trees", "~100000 trees")]
    [InlineData("about 300 boats", "~300 boats")]
    [InlineData("some 300 boats", "~300 boats")]
    [InlineData("an estimated 20 tons", "~20 tons")]
    [InlineData("40-odd dogs", "~40 dogs")]
    [InlineData("100 guests or so", "~100 guests")]
    [InlineData("exactly 100 guests", "100 guests")]
    public void Words_beside_a_number_make_it_approximate(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In("They counted " + text + "."));

    [Theory]
    [InlineData("at least 300 boats", ">=300 boats")]
    [InlineData("no fewer than 300 boats", ">=300 boats")]
    [InlineData("a minimum of 300 boats", ">=300 boats")]
    [InlineData("300 or more boats", ">=300 boats")]
    [InlineData("300 boats or more", ">=300 boats")]
    [InlineData("200+ guests and 30-plus dogs", ">=200 guests", ">=30 dogs")]
    [InlineData("more than 300 boats", ">300 boats")]
    [InlineData("over 300 boats", ">300 boats")]
    [InlineData("well over 300 boats", ">300 boats")]
    [InlineData("in excess of 300 boats", ">300 boats")]
    [InlineData("more than three million boats", ">3000000 boats")]
    [InlineData("up to 60 shops", "<=60 shops")]
    [InlineData("as many as 60 shops", "<=60 shops")]
    [InlineData("no more than 60 shops", "<=60 shops")]
    [InlineData("60 or fewer shops", "<=60 shops")]
    [InlineData("fewer than 60 shops", "<60 shops")]
    [InlineData("less than 3 percent", "<3 percent")]
    [InlineData("under 60 shops", "<60 shops")]
    [InlineData("nearly $4 million", "~<4000000 $")]
    [InlineData("almost 400 people", "~<400 people")]
    [InlineData("just under 400 people", "~<400 people")]
    [InlineData("just over 400 people", "~>400 people")]
    public void A_bound_says_on_which_side_of_the_number_the_true_one_lies(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In("They counted " + text + "."));

    [Theory]
    [InlineData("Helicopters flew over 40 villages.", "40 villages")]
    [InlineData("There is a row over 12 trees.", "12 trees")]
    [InlineData("The bridge over 3 rivers is shut.", "3 rivers")]
    [InlineData("They argued at least, and 3 boats left.", "3 boats")]
    public void A_word_of_place_or_of_another_phrase_is_no_bound(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Theory]
    [InlineData("It cost billions of dollars and millions of euros.")]
    [InlineData("Hundreds of boats lost tens of thousands of nets and dozens of sails.")]
    [InlineData("There were several hundred sailors and a few dozen dogs.")]
    public void A_plural_that_says_no_number_is_no_figure(string text) => Assert.Empty(ReadFigures.In(text));

    [Theory]
    [InlineData("A billion dollars was lost.", "1000000000 dollars")]
    [InlineData("A hundred boats and two dozen sails.", "100 boats", "24 sails")]
    public void The_same_word_in_the_singular_is_a_number(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Theory]
    [InlineData("It passed by 34 votes to 21.", "34 votes", "21 votes")]
    [InlineData("It passed by 34 votes to 21 in the second round.", "34 votes", "21 votes")]
    [InlineData("There were 34 votes against 21.", "34 votes", "21 votes")]
    [InlineData("Membership rose from 24,100 to 26,912.", "24100 Membership", "26912 Membership")]
    [InlineData("The number of members rose sharply from 24,100 to 26,912.", "24100 members", "26912 members")]
    [InlineData("The number of members rose from 24,100 in 2019 to 26,912 in 2023.", "24100 members", "26912 members")]
    [InlineData("Members fell from 26,912 to 24,100 last year.", "26912 Members", "24100 Members")]
    [InlineData("Sales rose 3 % to 412.", "3 percent", "412 Sales")]
    [InlineData("The number of jobs rose 3 percent to 412.", "3 percent", "412 jobs")]
    [InlineData("The number of pupils rose by 12 to 412.", "12 pupils", "412 pupils")]
    [InlineData("Passengers increased to 412 from 398 a year ago.", "412 Passengers", "398 Passengers")]
    [InlineData("It had 412 members, up from 398.", "412 members", "398 members")]
    [InlineData("Turnout was 61 percent, down from 68 a year ago.", "61 percent", "68 percent")]
    [InlineData("Tickets climbed from 2.10 euros to 2.40.", "2.1 euros", "2.4 euros")]
    public void A_second_number_counts_what_the_first_one_counts_or_what_changed(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Theory]
    [InlineData("They won 3 to 1, and 34 to 21 on Monday.")]
    [InlineData("The score was 34 to 21.")]
    [InlineData("They work from 9 to 5.")]
    [InlineData("The team rose from 12 to 3.")]
    [InlineData("Northline moved from 12 to 40 Main Street.")]
    [InlineData("It sold 34 boats to 12 March.", "34 boats")]
    [InlineData("Prices rose from 2019 to 2023.")]
    [InlineData("It lost 34 votes. To 21 it said nothing.", "34 votes")]
    [InlineData("Prices rose 3 to 5 percent.", "3..5 percent")]
    public void A_score_a_rank_and_a_date_are_no_second_numbers(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Theory]
    [InlineData("They lost **412** jobs and _30_ boats.", "412 jobs", "30 boats")]
    [InlineData("They lost **412 jobs** and *$3 million*.", "412 jobs", "3000000 $")]
    [InlineData("They lost [412](https://example.org/jobs/2024) jobs and [30 boats](https://example.org).", "412 jobs", "30 boats")]
    [InlineData("They lost **more than 412** jobs and about **40** boats.", ">412 jobs", "~40 boats")]
    [InlineData("They lost 412 *good* jobs.", "412 good jobs")]
    public void Emphasis_and_links_hide_no_number(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Theory]
    [InlineData("See file_412_jobs and 4*12*3 boats.")]
    [InlineData("As shown [2] here.")]
    public void Marks_that_are_no_markup_stay_part_of_what_they_stand_in(string text) => Assert.Empty(ReadFigures.In(text));

    [Theory]
    [InlineData("10 to 15 people", "10..15 people")]
    [InlineData("between 10 and 15 people", "10..15 people")]
    [InlineData("10-15 people", "10..15 people")]
    [InlineData("10–15 percent", "10..15 percent")]
    [InlineData("3 to 5 million eggs", "3000000..5000000 eggs")]
    [InlineData("$3-5 million", "3000000..5000000 $")]
    [InlineData("$3 to $5 million", "3000000..5000000 $")]
    [InlineData("two or three weeks", "2..3 weeks")]
    [InlineData("prices up from 10 to 15 percent", "10 percent", "15 percent")]
    public void A_range_has_two_ends(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In("They saw " + text + "."));

    [Theory]
    [InlineData("45 percent", "45 percent")]
    [InlineData("45.5%", "45.5 percent")]
    [InlineData("45 per cent", "45 percent")]
    [InlineData("45 % of the vote", "45 percent")]
    [InlineData("3 percentage points", "3 percentage points")]
    [InlineData("$3 million", "3000000 $")]
    [InlineData("€2.5bn", "2500000000 €")]
    [InlineData("3 million euros", "3000000 euros")]
    [InlineData("US$40", "40 US$")]
    [InlineData("£1,200 a year", "1200 £")]
    [InlineData("Rs 500 and Rs. 700", "500 Rs", "700 Rs")]
    [InlineData("USD 30 million", "30000000 USD")]
    [InlineData("900 yuan", "900 yuan")]
    [InlineData("40€ and 7 €", "40 €", "7 €")]
    [InlineData("a $3 million contract", "3000000 $")]
    [InlineData("€325/month", "325 €")]
    [InlineData("up from $10,000 to $40,000", "10000 $", "40000 $")]
    public void Percentages_and_money_have_their_units(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In("It was " + text + "."));

    [Theory]
    [InlineData("thirteen boats", "13 boats")]
    [InlineData("twenty-one boats", "21 boats")]
    [InlineData("two hundred and five boats", "205 boats")]
    [InlineData("a hundred thousand boats", "100000 boats")]
    [InlineData("two dozen boats", "24 boats")]
    [InlineData("half a million boats", "500000 boats")]
    [InlineData("half a dozen boats", "6 boats")]
    [InlineData("half of the boats", "0.5 boats")]
    [InlineData("half the boats", "0.5 boats")]
    [InlineData("a third of voters", "0.3333 voters")]
    [InlineData("two-thirds of the voters", "0.6667 voters")]
    [InlineData("three quarters of all voters", "0.75 voters")]
    [InlineData("one in five voters", "0.2 voters")]
    [InlineData("nine out of 10 voters", "0.9 voters")]
    [InlineData("one million boats", "1000000 boats")]
    public void A_number_may_be_written_in_words(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In("We saw " + text + "."));

    [Theory]
    [InlineData("It was opened on June 11, 2024, and again on 12 March.")]
    [InlineData("In 2023, as in May 2022, nothing happened. The plan for 2030 elections stands.")]
    [InlineData("The 1990s were loud; in his 40s he sang. The '90s ended.")]
    [InlineData("It began at 10:30, at 9 p.m., at 7am, at 1400 GMT and at 5 o'clock.")]
    [InlineData("They won 3-1, then 6-4 6-3.")]
    [InlineData("Version 1.2.3 and iOS 17 users.")]
    [InlineData("Call 555-1234 or +1 555 123 4567 or (555) 123-4567.")]
    [InlineData("They wrote 1,2,3,4 things.")]
    [InlineData("Section 4.2 says, as does Article 5 obligations, on page 12.")]
    [InlineData("One of the men told one another that no one knew. One day one man came.")]
    [InlineData("A Boeing 737 jets past Channel 4 viewers.")]
    [InlineData("The G7, the G-20 and the Group of 20 leaders met. COVID-19 cases rose.")]
    [InlineData("The first, the 2nd and the 21st came third.")]
    [InlineData("1. Apples are red")]
    [InlineData("Apples (1) are red [2] here.")]
    [InlineData("He lives at 12 Main Street.")]
    [InlineData("They sold 5G networks, 3D films and 4x4 cars 24/7 since 9/11.")]
    [InlineData("The two met in the second half. The two agreed.")]
    [InlineData("Of the villagers, of which half have no well, many left.")]
    [InlineData("99999999999999999999999999999999999999999999 boats sank.")]
    [InlineData("9999999999999999999999999999 million boats sank.")]
    [InlineData("The Seven Sisters are hills, and the Five Nations are old.")]
    [InlineData("See example.com/2024/06/12 and tom3@mail.test and A320 jets.")]
    [InlineData("They are two-faced, one-sided and third-rate.")]
    public void What_names_or_dates_or_counts_nothing_is_no_figure(string text) => Assert.Empty(ReadFigures.In(text));

    [Theory]
    [InlineData("Es kamen 1.234 Menschen und 2,5 Prozent der Kinder aus der Stadt, und die Zahl ist nicht neu.", "1234 Menschen", "2.5 percent")]
    [InlineData("Das sind zwei Dutzend Häuser, drei neue Brücken und 3 Millionen Euro für den Hafen.", "24 Häuser", "3 neue Brücken", "3000000 Euro")]
    [InlineData("El puerto tiene 94.000 presos y trece barcos; se gastó 3 millones de euros en la obra.", "94000 presos", "13 barcos", "3000000 euros")]
    [InlineData("Il y a 12 500 habitants dans la ville et deux écoles pour les enfants.", "12500 habitants", "2 écoles")]
    [InlineData("Os barcos são mais de 20 mil pessoas e não foram os dois navios.", ">20000 pessoas", "2 navios")]
    public void Other_languages_have_their_words_and_separators(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Theory]
    [InlineData("They have 1,234 boats and 1,234.5 tons.", "1234 boats", "1234.5 tons")]
    [InlineData("They have 1.234 boats and 1.234,5 tons.", "1234 boats", "1234.5 tons")]
    [InlineData("They have 1.234 boats.", "1234 boats")]
    [InlineData("They have 2.5 tons and 1.234 tons and 94,000 tons.", "2.5 tons", "1.234 tons", "94000 tons")]
    [InlineData("They have 12,34,567 boats and 1'234 nets and 0.125 tons.", "1234567 boats", "1234 nets", "0.125 tons")]
    [InlineData("They have ٤٥ boats and २३ nets.", "45 boats", "23 nets")]
    [InlineData("They have 4٥ boats.")]
    public void The_document_decides_what_its_separators_mean(string text, params string[] figures) => Assert.Equal(figures, ReadFigures.In(text));

    [Fact]
    public void A_figure_has_its_place_its_line_and_the_place_of_its_unit()
    {
        const string Text = "The dam\nholds $3 million\nand 12 big\n fish.";
        Page page = ReadFigures.Page(Text);

        EquatableArray<Figure> figures = FigureReader.Read(page);

        Assert.Equal([("$3 million", 2, "$"), ("12", 3, "big\n fish")], figures.Select(figure => (figure.Span.In(Text), figure.Line, figure.UnitSpan.In(Text))));
        Assert.Equal("big fish", figures[1].Unit);
    }

    [Fact]
    public void A_headline_in_capitals_has_figures_too_and_a_reading_list_has_none()
    {
        Assert.Equal(["12 Workers"], ReadFigures.In("Storm Kills 12 Workers in Harbour", Region.Title));
        Assert.Equal(["3 boats"], ReadFigures.In("The harbour with 3 boats. Photo: A. Person", Region.Caption));
        Assert.Empty(ReadFigures.In("Storm kills 12 workers", Region.Related));
        Assert.Empty(ReadFigures.In("Storm kills 12 workers", Region.Boilerplate));
    }

    [Fact]
    public void Reading_figures_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => FigureReader.Read(ReadFigures.Page("12 boats"), source.Token));
    }

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("$")]
    [InlineData("-9%")]
    [InlineData("half a")]
    [InlineData("two-")]
    [InlineData("1,")]
    [InlineData("1, 000")]
    [InlineData("9-9-9-9-9")]
    [InlineData("a hundred million billion trillion trillion trillion boats")]
    [InlineData("\ud835\udfcf\ud835\udfcf boats \ud835")]
    [InlineData("0 to 0 to 0 boats")]
    [InlineData("1e9 boats, 0x1F boats, 1/0 boats")]
    public void No_text_makes_the_reader_fail(string text)
    {
        for (int length = 0; length <= text.Length; length++)
            Assert.All(FigureReader.Read(ReadFigures.Page(text[..length])), figure => Assert.True(figure.Span.End <= length && figure.UnitSpan.End <= length));
    }
}
