namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>Statements in the reporter's own words.</summary>
public sealed class ReportedClaimTests
{
    [Theory]
    [InlineData("Lind said on Tuesday that the bill would hurt workers.", "the bill would hurt workers")]
    [InlineData("Lind told reporters in Oslo on Monday she would not run again.", "she would not run again")]
    [InlineData("Lind, who leads the committee, told Radio North that the vote had been delayed.", "the vote had been delayed")]
    [InlineData("In a statement, Lind said the talks had failed.", "the talks had failed")]
    [InlineData("Lind wrote in a letter to the committee that the plan was illegal.", "the plan was illegal")]
    [InlineData("Lind has repeatedly claimed, without evidence, that the vote was rigged.", "the vote was rigged")]
    [InlineData("Asked about the report, Lind said she had not read it.", "she had not read it")]
    [InlineData("Lind also said that, if elected, she would appoint a judge.", "if elected, she would appoint a judge")]
    [InlineData("Lind went on to say that the vote was unfair.", "the vote was unfair")]
    [InlineData("Lind believes the mayor is wrong.", "the mayor is wrong")]
    [InlineData("Lind made clear that she would not concede.", "she would not concede")]
    [InlineData("Lind is confident that she will win.", "she will win")]
    [InlineData("Lind denied that she had met the ambassador.", "she had met the ambassador")]
    [InlineData("Lind warned the court that it would be closed.", "it would be closed")]
    [InlineData("Lind argued the plan would cost jobs.", "the plan would cost jobs")]
    public void A_clause_behind_a_reporting_verb_is_claimed_by_its_subject(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("The plan would cost $3 billion, Lind said in an interview with Radio North.", "The plan would cost $3 billion")]
    [InlineData("The plan would cost $3 billion, said Lind, who leads the committee.", "The plan would cost $3 billion")]
    [InlineData("The plan, Lind said, would cost $3 billion.", "The plan would cost $3 billion")]
    [InlineData("The plan, said Lind, a member of the committee, would cost $3 billion.", "The plan would cost $3 billion")]
    [InlineData("The plan would cost $3 billion, Lind said on Friday, apparently following the wishes of the court.", "The plan would cost $3 billion")]
    [InlineData("As Lind noted, the plan failed twice last year.", "the plan failed twice last year")]
    [InlineData("The plan failed twice last year, as Lind has noted.", "The plan failed twice last year")]
    [InlineData("According to Lind, the harbour is full.", "the harbour is full")]
    [InlineData("The harbour is full, according to Lind.", "The harbour is full")]
    [InlineData("The president, according to Lind, signed the order.", "The president signed the order")]
    [InlineData("The port turns away ships which, according to Lind, were welcome before.", "The port turns away ships which were welcome before")]
    [InlineData("In Lind's view, the law is flawed.", "the law is flawed")]
    public void An_attribution_before_behind_or_within_a_statement_is_read(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind promised to repeal the law.", "to repeal the law")]
    [InlineData("Lind vowed not to give up the fight.", "not to give up the fight")]
    [InlineData("Lind urged the council to pass the bill.", "the council to pass the bill")]
    [InlineData("Lind told the council to pass the bill.", "to pass the bill")]
    [InlineData("Lind called on the council to pass the bill.", "the council to pass the bill")]
    [InlineData("Lind called for an independent investigation.", "an independent investigation")]
    [InlineData("Lind accused the mayor of lying to voters.", "the mayor of lying to voters")]
    [InlineData("Lind blamed the mayor for the delay.", "the mayor for the delay")]
    [InlineData("Lind warned of serious consequences for the port.", "serious consequences for the port")]
    [InlineData("Lind denied meeting the ambassador.", "meeting the ambassador")]
    [InlineData("Lind explained how the new tax would work.", "how the new tax would work")]
    [InlineData("Lind described the plan as reckless.", "the plan as reckless")]
    [InlineData("Lind mentioned the need for new rules.", "the need for new rules")]
    [InlineData("Lind announced on Friday the closing of the port.", "the closing of the port")]
    [InlineData("Lind expressed interest in buying the port.", "interest in buying the port")]
    public void Infinitives_objects_and_nouns_that_say_something_are_claimed(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind's claim that the election was stolen has been rejected.", "Ada Lind: the election was stolen")]
    [InlineData("The court rejected Lind's claim that the election was stolen.", "Ada Lind: the election was stolen")]
    [InlineData("Lind repeated her claim that the election was stolen.", "Ada Lind: the election was stolen")]
    [InlineData("The announcement that the talks had failed surprised many.", "-: the talks had failed")]
    [InlineData("A warning by Lind that the port is full went unheard.", "Ada Lind: the port is full")]
    [InlineData("It was reported that the minister had resigned.", "-: the minister had resigned")]
    [InlineData("The suspect is believed to be in Spain.", "-: The suspect is believed to be in Spain")]
    [InlineData("Lind was quoted as saying that the talks had failed.", "Ada Lind: the talks had failed")]
    [InlineData("The study found that 40 percent of voters had changed their minds.", "The study: 40 percent of voters had changed their minds")]
    [InlineData("Officials say the fire was set on purpose.", "Officials: the fire was set on purpose")]
    [InlineData("Critics of the plan say it would raise taxes.", "Critics of the plan: it would raise taxes")]
    public void Nouns_and_passives_report_too(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind said that the plan was bad and added that it would cost jobs.", "Ada Lind: the plan was bad", "Ada Lind: it would cost jobs")]
    [InlineData("Lind said the plan was bad, but Okafor insisted it was necessary.", "Ada Lind: the plan was bad", "Mina Okafor: it was necessary")]
    [InlineData("Lind argued the plan would cost jobs, noting that two plants had closed.", "Ada Lind: the plan would cost jobs", "Ada Lind: two plants had closed")]
    [InlineData("The plan was rejected by Lind, who left the hall and said it would fail, and Okafor said it was good.", "Ada Lind: it would fail", "Mina Okafor: it was good")]
    [InlineData("Lind called for new rules and promised to fight for them.", "Ada Lind: new rules", "Ada Lind: to fight for them")]
    [InlineData("Lind said the plan was bad; Okafor said it was good.", "Ada Lind: the plan was bad", "Mina Okafor: it was good")]
    public void Two_reports_in_one_sentence_are_two_claims(string sentence, string first, string second) =>
        Assert.Equal([first, second], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind said that Brook had promised to leave and that Okafor would stay.", "Ada Lind: Brook had promised to leave and that Okafor would stay")]
    [InlineData("Brook believes that the deal is bad, Lind said.", "Ada Lind: Brook believes that the deal is bad")]
    [InlineData("Lind said the ships had left port, Reuters reported.", "Ada Lind: the ships had left port")]
    [InlineData("Lind, according to the daily Gazette, also told the press that the port is full.", "Ada Lind: the port is full")]
    [InlineData("Lind announced that the port is full, reports Radio North.", "Ada Lind: the port is full")]
    [InlineData("While Lind said the plan was bad, Okafor voted for it.", "Ada Lind: the plan was bad")]
    [InlineData("The law, which Lind says has cost 3,000 jobs, expires in May.", "Ada Lind: has cost 3,000 jobs")]
    public void A_claim_within_a_claim_is_the_outer_speakers_and_ends_with_its_clause(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("El ministro Tomas Lind afirmó que el puerto está lleno.", "Tomas Lind: el puerto está lleno")]
    [InlineData("Tomas Lind erklärte, dass der Hafen voll ist.", "Tomas Lind: der Hafen voll ist")]
    public void A_clause_behind_a_verb_of_another_language_is_claimed(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Brook told Channel North's “Meet the Council” that he would not resign.", "Tom Brook: he would not resign")]
    [InlineData("Lind’s campaign responded by saying that Brook was unfit.", "Lind’s campaign: Brook was unfit")]
    [InlineData("Brook, Lind and Okafor have all said they would vote for it.", "Brook, Lind and Okafor: they would vote for it")]
    [InlineData("Brook joined critics in saying the deal was bad.", "Tom Brook: the deal was bad")]
    public void What_stands_around_the_verb_does_not_hide_the_report(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind did not say whether she would run.")]
    [InlineData("Lind did not deny that she had met the ambassador.")]
    [InlineData("Lind refused to say that the vote was fair.")]
    [InlineData("Lind would not comment on the report.")]
    [InlineData("Lind never said that the vote was fair.")]
    [InlineData("If Lind says that the vote was fair, the court will accept it.")]
    [InlineData("It is unclear whether Lind said that the vote was fair.")]
    [InlineData("Critics could say the plan is too expensive.")]
    [InlineData("Did Lind say that the vote was fair?")]
    [InlineData("Lind criticized the facility over the treatment of its inmates.")]
    [InlineData("The country has paid to imprison migrants it alleges are gang members.")]
    [InlineData("A fatal accident underscored the urgency of the issue.")]
    [InlineData("There is hope that prisoners may be able to take part.")]
    [InlineData("The blend adds strong notes of cinnamon to the drink.")]
    [InlineData("Lind is known as a friend of the port.")]
    [InlineData("Lind found work in the port.")]
    [InlineData("Fees vary according to the distance.")]
    [InlineData("This suggests that the vote was fair.")]
    [InlineData("Video posted on a street corner showed nothing.")]
    [InlineData("Lind added a room to the house that she had bought.")]
    [InlineData("Writing tools are going to get better.")]
    public void What_was_not_said_or_says_nothing_is_no_claim(string sentence) =>
        Assert.Empty(Claimed.Texts(sentence));
}
