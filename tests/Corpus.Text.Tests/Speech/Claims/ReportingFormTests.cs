namespace Corpus.Text.Tests.Speech.Claims;

/// <summary>Forms of reporting beside "Lind said that": numbers of people, questions, sources that come first, results, nouns.</summary>
public sealed class ReportingFormTests
{
    [Theory]
    [InlineData("About 4 in 10 say they want more ships.", "About 4 in 10: they want more ships")]
    [InlineData("As many as 30 percent of members said the port was full.", "As many as 30 percent of members: the port was full")]
    [InlineData("At least half of members say it is fair.", "At least half of members: it is fair")]
    [InlineData("Those polled say the port comes first.", "Those polled: the port comes first")]
    [InlineData("This toll, some argue, could sink the port.", "some: This toll could sink the port")]
    public void A_number_of_people_reports_whatever_stands_before_the_number(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Asked whether the port was full, Lind shrugged.", "-: whether the port was full")]
    [InlineData("Lind, when asked if the port was full, shrugged.", "-: if the port was full")]
    public void A_question_that_nobody_is_said_to_ask_is_nobody_s_claim(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("As reported by Radio North, the council raised the toll.", "Radio North: the council raised the toll")]
    [InlineData("According to the report, released on Monday, the port is full.", "the report: the port is full")]
    [InlineData("Photos showed the door covered in paint.", "Photos: the door covered in paint")]
    public void A_source_that_comes_first_is_read(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind announced a new plan.", "a new plan")]
    [InlineData("Lind denied the charge.", "the charge")]
    [InlineData("Lind denied the accusations in a letter.", "the accusations")]
    [InlineData("Lind asked for a toll of two crowns.", "a toll of two crowns")]
    [InlineData("Lind confirmed the sale of the port.", "the sale of the port")]
    [InlineData("Lind claimed responsibility for the fire.", "responsibility for the fire")]
    [InlineData("Lind announced she and Brook will marry.", "she and Brook will marry")]
    [InlineData("Lind took pains to say that the toll was high.", "the toll was high")]
    [InlineData("The bill would, Lind said, close the port.", "The bill would close the port")]
    [InlineData("Lind said the port was full. (Brook agreed.)", "the port was full")]
    public void What_is_said_without_a_clause_or_in_an_unusual_place_is_read(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("One third said it is slow and one in four said it is fast.", "One third: it is slow", "one in four: it is fast")]
    [InlineData("Lind said it is slow, and at least two members argued it is fast.", "Ada Lind: it is slow", "at least two members: it is fast")]
    public void A_statement_ends_before_a_number_of_people_with_its_own_report(string sentence, string first, string second) =>
        Assert.Equal([first, second], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Ada Lind, a clerk at the port, said the council and the union had long been honest.", "Ada Lind: the council and the union had long been honest")]
    [InlineData("Ada Lind, who was at the port, said Brook and Okafor were late.", "Ada Lind: Brook and Okafor were late")]
    public void Behind_an_apposition_nothing_is_inverted_when_a_verb_follows(string sentence, string claim) =>
        Assert.Equal([claim], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind said *the port* is full again.", "*the port* is full again")]
    [InlineData("Lind said the port is **very full** again, and it will stay so.", "the port is **very full** again, and it will stay so")]
    [InlineData("Lind said the [port](https://example.org/a.b/port-2) is full again.", "the [port](https://example.org/a.b/port-2) is full again")]
    [InlineData("**Lind** said the port is *full*.", "the port is *full*")]
    [InlineData("Lind, *a baker*, said the port is full.", "the port is full")]
    [InlineData("The port is [full](https://example.org/full), Lind said.", "The port is [full](https://example.org/full)")]
    [InlineData("Lind said the port [in Bergen] is full.", "the port [in Bergen] is full")]
    public void Emphasis_and_links_inside_a_sentence_do_not_cut_a_claim(string sentence, string words) =>
        Assert.Equal([$"Ada Lind: {words}"], Claimed.Texts(sentence));

    [Theory]
    [InlineData("Lind complained about the price of fish and called for a new vote.", "Ada Lind: the price of fish", "Ada Lind: a new vote")]
    [InlineData("Lind praised the plan for the port and promised to wait.", "Ada Lind: the plan for the port", "Ada Lind: to wait")]
    public void Two_objects_of_two_verbs_are_two_claims(string sentence, string first, string second) =>
        Assert.Equal([first, second], Claimed.Texts(sentence));

    [Theory]
    [InlineData("At least half of the ships left the port.")]
    [InlineData("As many as 30 ships were lost.")]
    [InlineData("Lind showed the door to Brook.")]
    [InlineData("As of Monday, the port is full.")]
    [InlineData("Lind claimed the lives of two sailors.")]
    [InlineData("Lind asked for Brook.")]
    [InlineData("Asked about the port, Lind shrugged.")]
    [InlineData("Members first met in the port.")]
    public void What_only_looks_like_such_a_form_is_no_claim(string sentence) =>
        Assert.Empty(Claimed.Texts(sentence));
}
