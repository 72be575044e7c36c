namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>Which words of a sentence are the name of the one who speaks.</summary>
public sealed class SpeakersNameTests
{
    [Theory]
    [InlineData("“We hear the shots every week,” said Teresa “Tess” Morgan, who runs the kitchen. “Two lamps would be a start,” Morgan said.", "Teresa Morgan | scare | Teresa Morgan")]
    [InlineData("“We hear the shots every week,” Teresa “Tess” Morgan said.\n“Two lamps would be a start,” she added.", "Teresa Morgan | scare | Teresa Morgan")]
    [InlineData("“We hear the shots every week,” said Robert (Bob) Hale, a welder. “Two lamps would be a start,” Hale said.", "Robert Hale | Robert Hale")]
    [InlineData("“We hear the shots every week,” said William J. “Bill” Frame Jr., a welder. “Two lamps would be a start,” Frame said.", "William J. Frame | scare | William J. Frame")]
    [InlineData("Teresa “Tess” Morgan told the council that it was “time for two lamps at least”.", "scare | Teresa Morgan")]
    [InlineData("Lind called the plan “slow” and left.", "Lind")]
    [InlineData("Harbour (Bergen) Council said it was “time for two lamps at least”.", "Council")]
    public void A_nickname_in_marks_or_brackets_does_not_cut_a_person_in_two(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Stallholder Bryn Oates said: “They would be mad to move us.”", "Bryn Oates")]
    [InlineData("Birdwatcher Bryn Oates said: “They would be mad to move us.”", "Bryn Oates")]
    [InlineData("Oliver Bryn Oates said: “They would be mad to move us.”", "Oliver Bryn Oates")]
    [InlineData("Xavier Mas Perez said: “They would be mad to move us.”", "Xavier Mas Perez")]
    public void An_occupation_with_a_capital_at_the_beginning_of_the_sentence_is_no_part_of_the_name(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“We built it,” said Peter Hallam, 61.\n“And with my money,” said his wife, Joan Hallam, 58.\n“It will stand for a hundred years,” Hallam said.", "Peter Hallam | Joan Hallam | (Hallam)")]
    [InlineData("“We built it,” said Peter Hallam, 61.\n“And with my money,” said his wife, Joan Hallam, 58.\n“It will stand for a hundred years,” Mrs. Hallam said.", "Peter Hallam | Joan Hallam | Joan Hallam")]
    [InlineData("“We built it,” said Peter Hallam, 61.\n“It is old,” Hallam said.\n“And with my money,” said his wife, Joan Hallam, 58.\n“It will stand for a hundred years,” Hallam said.", "Peter Hallam | Peter Hallam | Joan Hallam | Peter Hallam")]
    [InlineData("“We built it,” said Peter Hallam, 61.\n“And with my money,” said Joan Lind.\n“It will stand for a hundred years,” Hallam said.", "Peter Hallam | Joan Lind | Peter Hallam")]
    public void A_plain_last_name_that_two_people_share_is_nobody_unless_something_tells_which(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“It is slow,” said John Doe, VP Analyst, WSJ.", "John Doe")]
    [InlineData("“It is slow,” said John Doe, Senior Vice President, Harbour Research.", "John Doe")]
    [InlineData("John Doe, VP Analyst, WSJ, said the port was “slow as ever”.", "John Doe")]
    [InlineData("John Doe, Chief Analyst at Harbour Research, said the port was “slow as ever”.", "John Doe")]
    [InlineData("John Doe, CEO, said the port was “slow as ever”.", "John Doe")]
    [InlineData("John Doe, Managing Director, Tidewater Ltd, says: “It is slow as ever.”", "John Doe")]
    [InlineData("“It is slow as ever,” John Doe, VP Analyst, WSJ, said.", "John Doe")]
    [InlineData("Mina Okafor, MP for Bergen North, said the port was “slow as ever”.", "Mina Okafor")]
    [InlineData("Mina Okafor, Labour MP, said the port was “slow as ever”.", "Mina Okafor")]
    [InlineData("“It is slow as ever,” says Mina Okafor, Director of Harbours.", "Mina Okafor")]
    public void A_title_and_a_firm_behind_the_name_are_not_the_name(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Scottish and Southern Electricity Networks said: “We are sorry for the delay.”", "Scottish and Southern Electricity Networks")]
    [InlineData("“We are sorry for the delay,” Scottish and Southern Electricity Networks said.", "Scottish and Southern Electricity Networks")]
    [InlineData("“We are sorry for the delay,” said Marks and Field Holdings.", "Marks and Field Holdings")]
    [InlineData("The Department for Transport said: “We are sorry for the delay.”", "Department for Transport")]
    [InlineData("“We are sorry for the delay,” the Ministry of Justice and Policing said.", "Ministry of Justice and Policing")]
    [InlineData("The Royal Society for the Protection of Ferns said: “We are sorry for the delay.”", "Royal Society for the Protection of Ferns")]
    [InlineData("Ada Brook and Tomas Lind said: “We are sorry for the delay.”", "(Ada Brook and Tomas Lind)")]
    [InlineData("“We are sorry for the delay,” a spokesman for the Department for Transport said.", "(a spokesman for the Department for Transport)")]
    [InlineData("“We are sorry for the delay,” the University of Bergen said.", "University of Bergen")]
    public void The_name_of_a_body_goes_on_behind_of_for_and_and(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Alan Whitcombe joined us on the line.\nWHITCOMBE: “It was the worst week of my life.”\nLUND: “Why?”", "Alan Whitcombe | -")]
    public void A_label_in_capitals_is_whoever_the_story_names_so(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“Two shots,” said Tom Hale, who goes by the name “Sparky.”", "Tom Hale | scare")]
    [InlineData("“Two shots, maybe three,” said Tom Hale, known as “Sparky.”", "Tom Hale | scare")]
    [InlineData("“Two shots, maybe three,” said Tom Hale, wearing a cap reading “Keep Millbrook Dry.”", "Tom Hale | scare")]
    [InlineData("“Two shots, maybe three,” said Tom Hale, editor of the weekly “Oakham Mail.”", "Tom Hale | scare")]
    [InlineData("“Two shots, maybe three,” said Tom Hale, as the crowd sang “Abide With Me.”", "Tom Hale | scare")]
    [InlineData("“Two shots, maybe three,” said Tom Hale, who wrote the ballad “Salt and Rope.”", "Tom Hale | scare")]
    [InlineData("“Two shots, maybe three,” said Tom Hale, in a T-shirt with the words “Save Our Quay” on it.", "Tom Hale | scare")]
    [InlineData("“Two shots, maybe three,” said Tom Hale, who has “Mum” tattooed on his arm.", "Tom Hale | scare")]
    [InlineData("“Two shots, maybe three,” said Tom Hale, who called it “madness”.", "Tom Hale | Tom Hale")]
    public void Words_in_marks_that_nobody_says_have_no_speaker(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("The Land Use Act says that land is “held in trust for all”.", "(Land Use Act)")]
    [InlineData("SA said the report was “fact-free and deeply flawed”.", "(SA)")]
    public void A_law_and_two_letters_that_nothing_spells_out_are_nobody(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));
}
