namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>What stands before and behind a name, and whether it is a part of it.</summary>
public sealed class NamesWithTitlesTests
{
    [Theory]
    [InlineData("“It is slow,” said Dean Holt. “And dear,” Holt said.", "Dean Holt | Dean Holt")]
    [InlineData("Marshall Oates said the port was “slow as ever”.", "Marshall Oates")]
    [InlineData("“It is slow,” said Duke Ellery, a baker.", "Duke Ellery")]
    [InlineData("“It is slow,” Earl Stokes said. “And dear,” he added.", "Earl Stokes | Earl Stokes")]
    [InlineData("“It is slow,” Prince Adeyemi said.", "Prince Adeyemi")]
    [InlineData("“It is slow,” said Major Quill. “And dear,” said Quill.", "Major Quill | Major Quill")]
    public void A_title_that_is_a_given_name_is_kept_before_one_surname(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“It is slow,” said Dean Holt. The dean left early.", "Holt")]
    [InlineData("Dean Anna Holt runs the college. “It is slow,” said Dean Holt.", "Anna Holt")]
    [InlineData("Anna Holt runs the college. “It is slow,” said Dean Holt.", "Anna Holt")]
    [InlineData("“It is slow,” said the dean, Anna Holt. “And dear,” said Dean Holt.", "Anna Holt | Anna Holt")]
    [InlineData("“It is slow,” said Governor Holt.", "Holt")]
    [InlineData("“It is slow,” said Bishop Holm. A bishop may speak.", "Holm")]
    [InlineData("“It is slow,” said Prince Albert. “And dear,” said Queen Anna.", "Albert | Anna")]
    [InlineData("“It is slow,” said Duke University.", "Duke University")]
    [InlineData("“It is slow,” said Dean Holt. “And dear,” said Dean Anna Lind.", "Holt | Anna Lind")]
    public void A_title_that_is_a_given_name_is_a_title_where_the_article_shows_it(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“It is slow,” said Anna Cole FRS.", "Anna Cole")]
    [InlineData("“It is slow,” said Anna Cole FRS. “And dear,” Cole said.", "Anna Cole | Anna Cole")]
    [InlineData("“It is slow,” said Sir Dean Holt MP.", "Dean Holt")]
    [InlineData("“It is slow,” said Cllr Anna Cole.", "Anna Cole")]
    [InlineData("“It is slow,” Cllr Anna Cole said.", "Anna Cole")]
    [InlineData("“It is slow,” said Dr. Lena Prado, MD.", "Lena Prado")]
    [InlineData("Lena Prado, MD, said the port was “slow as ever”.", "Lena Prado")]
    [InlineData("Anna Cole QC said the port was “slow as ever”.", "Anna Cole")]
    [InlineData("Anna Cole KC told the court it was “slow as ever”.", "Anna Cole")]
    [InlineData("“It is slow,” said Anna Cole OBE, a baker.", "Anna Cole")]
    [InlineData("“It is slow,” said Anna Cole, OBE, a baker.", "Anna Cole")]
    [InlineData("“It is slow,” Anna Cole PhD said.", "Anna Cole")]
    [InlineData("“It is slow,” said Anna Cole CBE FRS.", "Anna Cole")]
    [InlineData("“It is slow,” said Lord Holt KC.", "Holt")]
    public void Letters_behind_a_name_are_no_part_of_it(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“It is slow,” said Anna Ma.", "Anna Ma")]
    [InlineData("“It is slow,” said the Bergen FRS.", "Bergen FRS")]
    [InlineData("“It is slow,” KC said.", "(KC)")]
    [InlineData("“It is slow,” said Anna Cole Jr.", "Anna Cole")]
    [InlineData("“It is slow,” Bergen North MP Anna Cole said.", "Anna Cole")]
    public void Letters_that_are_no_postnominals_stay(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Furious Lena Prado said: “It is slow.”", "Lena Prado")]
    [InlineData("Mum-of-three Lena Prado said: “It is slow.”", "Lena Prado")]
    [InlineData("Dad-of-two Tom Hale said: “It is slow.”", "Tom Hale")]
    [InlineData("Pensioner Ola Falk, 71, said: “It is slow.”", "Ola Falk")]
    [InlineData("Heartbroken Lena Prado, 34, told the Gazette: “It is slow.”", "Lena Prado")]
    [InlineData("Newlywed Lena Prado said: “It is slow.”", "Lena Prado")]
    [InlineData("Retired Lena Prado said: “It is slow.”", "Lena Prado")]
    [InlineData("Ex-soldier Tom Hale said: “It is slow.”", "Tom Hale")]
    [InlineData("Part-time Tom Hale said: “It is slow.”", "Tom Hale")]
    public void A_description_before_a_name_at_the_sentences_beginning_is_no_part_of_it(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("Jean-Luc Tom Hale said: “It is slow.”", "Jean-Luc Tom Hale")]
    [InlineData("Quant Tom Hale said: “It is slow.”", "Quant Tom Hale")]
    [InlineData("Lena Prado Hale said: “It is slow.”", "Lena Prado Hale")]
    [InlineData("Ahmed Ali Hale said: “It is slow.”", "Ahmed Ali Hale")]
    [InlineData("Part-time Bergen Council said: “It is slow.”", "Part-time Bergen Council")]
    [InlineData("Furious Hale said: “It is slow.”", "Furious Hale")]
    public void What_may_be_a_given_name_stays(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));
}
