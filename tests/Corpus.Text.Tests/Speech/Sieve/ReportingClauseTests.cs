namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>Sentences of news in which the speaker does not stand beside the verb as a plain name.</summary>
public sealed class ReportingClauseTests
{
    [Theory]
    [InlineData("“It is slow,” the harbour senator and candidate said.", "(the harbour senator and candidate)")]
    [InlineData("“It is slow,” the column noted.", "(the column)")]
    [InlineData("“It is slow,” the 46-year-old said.", "(the 46-year-old)")]
    [InlineData("“It is slow,” BHA lawyer James A. Holt said.", "James A. Holt")]
    [InlineData("“It is slow,” Radio This Morning anchor Dana Morgan said.", "Dana Morgan")]
    [InlineData("“It is slow,” Fight for $9 director Dana Morgan told the Gazette.", "Dana Morgan")]
    [InlineData("“It is slow,” Mr. Petrov, the clerk who runs it said.", "Petrov")]
    [InlineData("“It is slow,” two people familiar with the plan said.", "(two people familiar with the plan)")]
    [InlineData("“It is slow,” a voice over says while the port is shown.", "(a voice over)")]
    [InlineData("“It is slow,” Dana Morgan went on.", "Dana Morgan")]
    [InlineData("“It is slow,” Dana Morgan Tweeted.", "Dana Morgan")]
    [InlineData("“It is slow!” beamed Dana Morgan of Bergen.", "Dana Morgan")]
    [InlineData("“Slow,” came shouts from the crowd.", "(the crowd)")]
    [InlineData("Under what Lind called “the old plan,” the harbour club, a private body, charged a fee.", "Lind")]
    [InlineData("Even as Mina Okafor said in May that “it is slow,” one of the clerks said the two cases differ.", "Mina Okafor")]
    [InlineData("“It is slow,” the mother of three from the old town said.", "(the mother of three from the old town)")]
    [InlineData("“It is slow,” one senior harbour official said.", "(one senior harbour official)")]
    [InlineData("“It is slow,” more than half of those asked said.", "(more than half of those asked)")]
    [InlineData("“It is slow,” a person close to the talks, who asked not to be named, said.", "(a person close to the talks)")]
    [InlineData("“It is slow,” a statement from the port read.", "(a statement from the port)")]
    [InlineData("“It is slow,” a banner outside the hall read.", "(a banner outside the hall)")]
    [InlineData("“It is slow,” the then-mayor said.", "(the then-mayor)")]
    [InlineData("“It is slow,” 52-year-old fisherman Tomas Lind said.", "Tomas Lind")]
    public void Words_between_the_mark_and_a_verb_of_saying_are_its_subject_even_if_they_do_not_read_as_one(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Brook left “the old plan,” the council, a small body, met and later said nothing.", "scare")]
    [InlineData("“It is slow,” he said, and the man from the club said nothing.", "(he)")]
    public void A_clause_with_another_verb_behind_the_mark_is_no_attribution(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("The Green League issued a statement saying it left “for lack of safety”.", "Green League")]
    [InlineData("The league's spokesman, Emil Okafor, released a letter saying the port was “slow”.", "Emil Okafor")]
    [InlineData("Mina Okafor posted a message Thursday calling the plan “a disaster for the port”.", "Mina Okafor")]
    [InlineData("Tomas Lind sent an email to members saying the port was “open to all who come”.", "Tomas Lind")]
    [InlineData("The letter said the port was “open to all who come”.", "(The letter)")]
    [InlineData("A statement saying the port was “open to all who come” was read out on Monday.", "(A statement)")]
    [InlineData("The council, which met on Monday, put out a memo warning of “longer waits at the quay”.", "(The council)")]
    public void Whoever_sends_a_document_out_says_what_it_says_and_a_document_that_is_the_subject_speaks_for_itself(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Ola Hume, a former clerk, said Brook “took part”.", "Ola Hume")]
    [InlineData("Mina Reed, a spokeswoman, thanked Brook for “acting early”.", "Mina Reed")]
    [InlineData("Tomas Lind, who was at the port, said Monday that Brook “means well”.", "Tomas Lind")]
    [InlineData("Ola Hume, a former clerk, told Brook the port was “slow as ever”.", "Ola Hume")]
    [InlineData("Ola Hume, a former clerk, said Brook's plan was “slow as ever”.", "Ola Hume")]
    [InlineData("“It is slow,” said Ola Hume, a former clerk, “and dear.”", "Ola Hume | Ola Hume")]
    [InlineData("The port is slow, said Ola Hume, and nobody there “took part”.", "Ola Hume")]
    public void A_name_behind_a_verb_between_commas_is_spoken_of_unless_a_quotation_stands_before(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Ada Brook lived at the port. Here is what the reader wrote.\n“I went there in the old days and I will go again.”\n- Brook.", "Ada Brook")]
    [InlineData("“I went there in the old days and I will go again.”\n- Ada Brook, in the debate.", "Ada Brook")]
    [InlineData("“I went there in the old days and I will go again.”\n— Ada Brook, Harbour Institute", "Ada Brook")]
    [InlineData("Mina Okafor insisted that it was “the best plan.”--Kim Reed.", "Mina Okafor")]
    public void A_name_behind_a_dash_in_the_next_line_signs_the_quotation_but_not_against_a_cue(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Mina Will runs the port. “It is slow,” Will said.", "Mina Will")]
    [InlineData("Mina From runs the port. “Slow,” From said.", "Mina From")]
    [InlineData("Theresa May runs the port. May said the port was “slow as ever”.", "Theresa May")]
    [InlineData("Tom Early runs the port. Early told reporters: “It is slow.”", "Tom Early")]
    public void A_function_word_behind_a_given_name_is_a_surname_in_the_whole_story(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“It is slow,” said one Lind confidant.", "(one Lind confidant)")]
    [InlineData("One senior harbour official said the port was “slow as ever”.", "(One senior harbour official)")]
    [InlineData("One resident, Tomas Lind, said the port was “slow as ever”.", "Tomas Lind")]
    public void One_begins_a_noun_phrase(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Mr. Petrov said by telephone the port was “slow as ever”.", "Petrov")]
    [InlineData("“It is slow,” Mr. Petrov said by telephone.", "Petrov")]
    [InlineData("“It is slow,” Dana Morgan said by email.", "Dana Morgan")]
    [InlineData("Dana Morgan said by video link that it was “slow as ever”.", "Dana Morgan")]
    [InlineData("The port was described by Dana Morgan as “slow as ever”.", "Dana Morgan")]
    public void What_is_said_by_telephone_is_said_by_the_subject(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("As Ola Green, the No. 2 in the league, put it: “It is slow as ever.”", "Ola Green")]
    [InlineData("However, as Bishop Aris Holm of the Church of Bergen told the Gazette, “it is slow as ever.”", "Aris Holm")]
    [InlineData("As Ola Green puts it, the port is “slow as ever”.", "Ola Green")]
    [InlineData("But as Lind and Ola Green told the council, “it is slow as ever.”", "(Lind and Ola Green)")]
    [InlineData("The port, as Ola Green put it, is “slow as ever”.", "Ola Green")]
    public void As_somebody_put_it_names_the_speaker(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("At a meeting in Bergen, N.H., on Monday, Ada Brook backed Lind, saying “it is slow as ever”.", "Ada Brook")]
    [InlineData("Clara Holm, 31, of Bergen, Mich., said the port was “slow as ever”.", "Clara Holm")]
    [InlineData("“It is slow as ever,” Clara Holm, 31, of Bergen, Mich., said.", "Clara Holm")]
    [InlineData("Clara Holm of Bergen, North Dakota, says the port is “slow as ever”.", "Clara Holm")]
    public void The_state_or_country_behind_a_place_is_no_subject(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Rep. Clara Holm, who has backed Brook, said Lind was “slow as ever”.", "Clara Holm")]
    [InlineData("Mike Reed, whose newest firm, Tidewater, sorts goods, said Lind was “slow as ever”.", "Mike Reed")]
    [InlineData("Mike Reed, which the club calls a friend, said Lind was “slow as ever”.", "Mike Reed")]
    public void A_name_inside_a_relative_clause_is_no_subject(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Italy's Harbour Union leader Matteo Rossi wrote that it was “slow as ever”.", "Matteo Rossi")]
    [InlineData("Daily Tide editor Ola Green told readers it was “slow as ever”.", "Ola Green")]
    [InlineData("Sean Connolly runs the port. Connolly said it was “slow as ever”.", "Sean Connolly")]
    [InlineData("Mike Reilly runs the port. “It is slow as ever,” Reilly said.", "Mike Reilly")]
    [InlineData("Suddenly Ola Green said it was “slow as ever”.", "Ola Green")]
    public void Not_every_capitalised_word_in_ly_is_an_adverb(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("However, Lind met Brook and declared that she was “slow as ever”.", "Lind")]
    [InlineData("Meanwhile, Ola Green met Brook and declared that she was “slow as ever”.", "Ola Green")]
    [InlineData("Instead, Ola Green declared that she was “slow as ever”.", "Ola Green")]
    public void However_and_its_like_are_no_nouns(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("As members voted, the league sent a letter with a picture of Brook and Lind, and accused Brook of “selling the port”.", "(the league)")]
    public void The_subject_of_an_open_subordinate_clause_goes_on_behind_and(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("The clerk left after Judge Mina Reed's conclusion that it was “unsound and unsafe”.", "Mina Reed")]
    public void A_noun_of_speech_names_its_possessor_where_no_verb_decides(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Some chanted “Bergen! Bergen!” as the bus left.", "(Some)")]
    [InlineData("There were chants of “Ada! Ada!” as the bus left.", "-")]
    [InlineData("About six in 10 said they were “cross” with it.", "(About six in 10)")]
    [InlineData("At least half of members say it is “just fine”.", "(At least half of members)")]
    [InlineData("He was in “Deep Water,” a 1997 film about the port.", "scare")]
    [InlineData("She spoke on “Logbook,” a radio series.", "scare")]
    [InlineData("He carried a single plea: “Stop Brook.”", "(He)")]
    public void Chants_numbers_of_people_and_titles_of_works(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));
}
