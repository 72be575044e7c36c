namespace Corpus.Text.Tests.Speech.Sieve;

/// <summary>What follows the closing mark in its own sentence says who speaks, also where the verb is in no table: nobody of another sentence does.</summary>
public sealed class BehindTheMarkTests
{
    [Theory]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne, the treasurer.\n“I do not think it is fair that we have none,” chimed in Amy Larkin, the deputy clerk.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” hit back Amy Larkin.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” Amy Larkin hit back.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” Amy Larkin went on to say.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” put in the deputy clerk.", "Meg Osborne | (the deputy clerk)")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“Is it fair that we have none?” called out Amy Larkin.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“Is it fair that we have none?” Amy Larkin called out.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” came the reply from Amy Larkin.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” came the reply.", "Meg Osborne | -")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” were the words of Amy Larkin.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none” was Amy Larkin's verdict.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” is how Amy Larkin put it.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” was the blunt answer of Amy Larkin.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” broke in Amy Larkin, laughing.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” summed up Amy Larkin.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” weighed in the Clerks' Union.", "Meg Osborne | (the Clerks' Union)")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” Larkin wanted to know.", "Meg Osborne | Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” the deputy clerk hit out.", "Meg Osborne | (the deputy clerk)")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” a visibly upset Amy Larkin shot back.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” Amy Larkin, the deputy clerk, fired back.", "Meg Osborne | Amy Larkin")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” offered up a man at the back.", "Meg Osborne | (a man at the back)")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” ran the headline in the local paper.", "Meg Osborne | (the headline in the local paper)")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne.\n“I do not think it is fair that we have none,” reads a sign on the door.", "Meg Osborne | (a sign on the door)")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne. “I do not think it is fair that we have none,” pointed out Amy Larkin.", "Meg Osborne | Amy Larkin")]
    public void Whoever_stands_behind_the_mark_speaks_and_not_the_speaker_of_the_paragraph_before(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));

    [Theory]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne. “I do not think it is fair that we have none,” with a shake of the head.", "Meg Osborne | Meg Osborne")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne. “I do not think it is fair that we have none.”", "Meg Osborne | Meg Osborne")]
    [InlineData("“It is dreadful to be locked out,” said Meg Osborne, the treasurer of the town.\n“I do not think it is fair that we have none of the keys.”", "Meg Osborne | Meg Osborne")]
    public void Without_anybody_behind_the_mark_the_speaker_goes_on(string text, string speakers) =>
        Assert.Equal(speakers, Quoted.Speakers(text));
}
