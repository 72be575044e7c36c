namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>Whose words they are where more than one is named, and where nobody is.</summary>
public sealed class NewsSpeakerTests
{
    private const string People = "Ada Lind, Tom Brook and Mina Okafor met in Bergen.\n";

    [Theory]
    [InlineData("Brook, who has called the toll \"a tax on the poor,\" said he would end it.", "Tom Brook")]
    [InlineData("Brook, calling Lind \"crooked,\" said she should be in jail.", "Tom Brook")]
    [InlineData("Brook, calling the plan \"slow,\" said Lind would pay.", "Tom Brook")]
    [InlineData("\"It is slow,\" said Lind as she left.", "Ada Lind")]
    public void What_follows_a_verb_of_saying_with_a_verb_of_its_own_is_what_was_said(string sentence, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("Lind said Brook should explain why there is \"no question\" about the toll.", "Ada Lind")]
    [InlineData("A reporter asked Lind if she agreed with Brook that the plan was \"dead.\"", "(A reporter)")]
    [InlineData("Asked by Brook about the plan, Lind called it \"dead.\"", "Ada Lind")]
    [InlineData("Lind, when told of it by Brook, called the plan \"dead.\"", "Ada Lind")]
    [InlineData("After Brook said the plan was \"dead,\" Lind said \"it lives.\"", "Tom Brook | Ada Lind")]
    public void Only_what_was_said_makes_a_speaker(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("The plan has been called \"reckless\" by Okafor.", "Mina Okafor")]
    [InlineData("Brook said fees demanded by singers had \"gone through the roof\".", "Tom Brook")]
    [InlineData("The fee was described by Okafor as \"far too high\".", "Mina Okafor")]
    [InlineData("Brook was praised as \"a good man\".", "scare")]
    [InlineData("Brook was quoted in the Gazette as saying the port was \"lost.\"", "Tom Brook")]
    [InlineData("The Gazette quoted Brook as saying the port was \"lost.\"", "Tom Brook")]
    [InlineData("\"The plan is dead,\" Lind is quoted as saying.", "Ada Lind")]
    [InlineData("Brook began by saying \"the port is lost.\"", "Tom Brook")]
    public void A_passive_verb_has_its_agent_or_the_one_who_is_quoted(string sentence, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("The rise does not alarm analyst Dan Holm: \"It is slow.\"", "Dan Holm")]
    [InlineData("From Brook's diary: \"It is slow and it will stay slow.\"", "Tom Brook")]
    [InlineData("The news did not please Lind: \"It is slow and it will stay slow.\"", "Ada Lind")]
    [InlineData("Brook had a message for Lind: \"Go home and stay there.\"", "Tom Brook")]
    [InlineData("Brook's verdict on the plan: \"It is slow.\"", "Tom Brook")]
    [InlineData("The message from Lind was simple: \"It is slow.\"", "Ada Lind")]
    [InlineData("Brook got an email from Lind that said \"it is slow.\"", "Ada Lind")]
    [InlineData("Okafor and other allies of the port said it had been \"slow.\"", "Mina Okafor")]
    [InlineData("Lind and her lawyer said it had been \"slow.\"", "Ada Lind")]
    [InlineData("In Lind's words, it was \"dead on arrival.\"", "Ada Lind")]
    [InlineData("The plan is, in Lind's words, \"dead on arrival.\"", "Ada Lind")]
    [InlineData("Connolly said it was \"very slow\".", "Connolly")]
    public void Who_speaks_may_end_what_stands_before_the_mark(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("\"It is a joke,\" a Labour MP said.", "(a Labour MP)")]
    [InlineData("A Conservative MP said it was \"a joke\".", "(A Conservative MP)")]
    [InlineData("\"It is a joke,\" said Labour MP Jane Holm.", "Jane Holm")]
    [InlineData("Jane Holm, a Labour MP, said it was \"a joke\".", "Jane Holm")]
    [InlineData("\"It is a joke,\" a Norhavian said.", "(a Norhavian)")]
    [InlineData("\"It is a joke,\" a defiant Holm said.", "Holm")]
    [InlineData("Jane Holm, Ph.D., said the plan was \"a joke\".", "Jane Holm")]
    [InlineData("Ragna Holm, M.D., said the plan was \"a joke\".", "Ragna Holm")]
    [InlineData("\"It is a joke,\" said J.P. Holm.", "J.P. Holm")]
    public void An_office_a_people_or_a_degree_is_no_name(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("Israeli Erik Holm said it was \"a joke\".", "Erik Holm")]
    [InlineData("Dutch Erik Holm said it was \"a joke\".", "Erik Holm")]
    [InlineData("Mother-of-two Ragna Holm said it was \"a joke\".", "Ragna Holm")]
    [InlineData("Neighbour Ragna Holm, 43, said it was \"a joke\".", "Ragna Holm")]
    [InlineData("Rep. Erik Holm, D-N.Y., said it was \"a joke\".", "Erik Holm")]
    public void What_tells_of_somebody_before_the_name_is_no_part_of_it(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(sentence));

    [Theory]
    [InlineData("In her memoir, \"Salt and Rope,\" Lind wrote that the plan was dead.", "scare")]
    [InlineData("\"It is slow,\" Lind wrote in her memoir, \"Salt and Rope.\"", "Ada Lind | scare")]
    public void The_title_behind_what_it_is_the_title_of_is_nobodys_words(string sentence, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Fact]
    public void Who_was_said_to_have_spoken_is_whom_the_pronoun_means() =>
        Assert.Equal("Jane Holm", Quoted.Speakers("Ada Lind draws crowds, Jane Holm said. \"It will not last,\" she said."));

    [Theory]
    [InlineData("Ferry loss is common, and boats are, in the words of a 2019 Harbour Board report, \"too full as a rule\".", "(a 2019 Harbour Board report)")]
    [InlineData("Such a flood, according to a government report, would take \"less than nine minutes\".", "(a government report)")]
    [InlineData("A flood, according to a government report released in June, would take \"less than nine minutes\".", "(a government report)")]
    [InlineData("The Harbour Board reports \"a rise of the sea\".", "Harbour Board")]
    [InlineData("The firm lowered its forecast, blaming \"very weak\" demand in Bergen.", "(The firm)")]
    [InlineData("\"It is slow,\" demand residents of the port.", "(residents of the port)")]
    public void A_bare_form_behind_a_name_with_an_article_is_a_noun(string sentence, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("\"We see no way out,\" analysts at Morrow & Finch said.", "(analysts at Morrow & Finch)")]
    [InlineData("Holt & Sons said it was \"very slow\".", "Holt & Sons")]
    [InlineData("Analysts at Morrow & Finch said it was \"very slow\".", "(Analysts at Morrow & Finch)")]
    public void A_firm_of_two_names_is_one(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("Molly and Kelly Reed met. Kelly Reed said it was \"very slow\".", "Kelly Reed")]
    [InlineData("A rep for Kelly Reed told us: \"It is slow.\"", "(A rep for Kelly Reed)")]
    [InlineData("Ada Kelly met Lind. In May Kelly said it was \"very slow\".", "Ada Kelly")]
    [InlineData("Bergen academy's head told parents the roof had \"gone away\".", "(Bergen academy's head)")]
    [InlineData("Country crooner Jolly Rowe, even got in on it, writing, \"Love it!\"", "Jolly Rowe")]
    [InlineData("As her late father, a fisherman, liked to say: \"It is slow.\"", "(her late father)")]
    [InlineData("According to first author Mateus Ferro, a student in Lind's lab, it acts \"like a very slow baker\".", "Mateus Ferro")]
    [InlineData("The company, which denies it, said \"it is slow\".", "(The company)")]
    [InlineData("Clara Holm of Bergen, North Dakota says \"it is slow\".", "Clara Holm")]
    [InlineData("Sen. Clara Holm, D-Minn., the panel's leader, denounced it as \"a giveaway to all\".", "Clara Holm")]
    [InlineData("The man, identified by police as Olaf Stern, told them he had \"no memory\".", "Olaf Stern")]
    [InlineData("The man, known to police, told them he had \"no memory\".", "(The man)")]
    [InlineData("The engineer wrote to the minister claiming he was \"made a scapegoat\".", "(The engineer)")]
    [InlineData("Officers responded to the fire and found him \"bleeding a lot\", according to a report.", "(a report)")]
    [InlineData("Officers responded that it was \"a very slow fire\".", "(Officers)")]
    [InlineData("Shares in Tidewater (TDW.L) fell, and Holm said it was \"very slow\".", "Holm")]
    [InlineData("After talks in May, Norway said \"it is slow\".", "(Norway)")]
    public void The_subject_is_read_whole(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("Lind said Brook dismissed the plan as \"slow\".", "Tom Brook")]
    [InlineData("Lind says the change came when a critic called her soup \"a love letter\".", "(a critic)")]
    [InlineData("The port said it will close after what Brook described in a memo to all as \"a reset\".", "Tom Brook")]
    [InlineData("Lind said the report described the port as \"unsafe\".", "(the report)")]
    [InlineData("Lind said the plan was called \"slow\".", "Ada Lind")]
    [InlineData("Lind said it was time to dismiss the plan as \"slow\".", "Ada Lind")]
    [InlineData("Lind said a friend of Brook called the police \"at once\".", "Ada Lind")]
    public void Whose_verb_takes_the_words_has_said_them(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));

    [Theory]
    [InlineData("\"She wanted me to have it,\" Okafor is said to have told officers.", "Mina Okafor")]
    [InlineData("\"It is slow,\" Okafor was told.", "scare")]
    [InlineData("\"It is slow,\" per a police report.", "(a police report)")]
    [InlineData("\"It is slow,\" per the club's website.", "(the club's website)")]
    [InlineData("The toll is \"too high,\" per person.", "scare")]
    [InlineData("A police report said it was \"very slow\".", "(A police report)")]
    [InlineData("Some police report \"a very slow toll\".", "(Some police)")]
    [InlineData("\"It is slow,\" the force posted on its page.", "(the force)")]
    [InlineData("\"She fell,\" Okafor can be heard saying on the tape.", "Mina Okafor")]
    [InlineData("\"It is slow,\" Okafor was left wondering at the gate.", "Mina Okafor")]
    [InlineData("\"It is slow,\" deadpanned Clara Holm.", "Clara Holm")]
    [InlineData("\"It is slow,\" emails Clara Holm from the ferry.", "Clara Holm")]
    public void What_somebody_is_said_to_have_said_is_hers(string sentence, string speakers) => Assert.Equal(speakers, Quoted.Speakers(People + sentence));
}
