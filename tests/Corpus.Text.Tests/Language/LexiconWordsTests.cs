using Corpus.Text.Language;

namespace Corpus.Text.Tests.Language;

public sealed class LexiconWordsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(200)]
    public void Every_word_keeps_all_its_classes_however_few_were_expected(int expected)
    {
        var words = new LexiconWords(expected);
        string[] added = [.. Enumerable.Range(0, 100).Select(number => "word" + number)];
        foreach (string word in added)
        {
            words.Add(word, FunctionWords.Agentive);
            words.Add(word, FigureClasses.Month);
            words.Add(word, ReportingClasses.SayVerb);
            words.Add(word, ClauseWords.Modal);
            words.Add(word, WordClasses.Adverb);
        }

        foreach (string word in added)
        {
            int number = words.Find(WordHash.Of(word.AsSpan()));
            Assert.Equal(
                (WordClasses.Adverb, ReportingClasses.SayVerb, FigureClasses.Month, FunctionWords.Agentive, ClauseWords.Modal),
                (words.ClassesOf(number), words.ReportingOf(number), words.FigureOf(number), words.FunctionOf(number), words.ClauseWordsOf(number)));
        }

        int unknown = words.Find(WordHash.Of("unheard".AsSpan()));
        Assert.Equal(LexiconWords.None, unknown);
        Assert.Equal(WordClasses.None, words.ClassesOf(unknown));
    }

    [Fact]
    public void A_word_that_is_added_in_parts_has_one_number()
    {
        var words = new LexiconWords(1);
        words.Add("first", WordClasses.Adverb);
        int number = words.Find(WordHash.Of("first".AsSpan()));
        for (int i = 0; i < 50; i++)
            words.Add("other" + i, FigureClasses.Month);
        words.Add("first", FunctionWords.Genitive);

        Assert.Equal(number, words.Find(WordHash.Of("first".AsSpan())));
        Assert.Equal(
            (WordClasses.Adverb, FunctionWords.Genitive, FigureClasses.None),
            (words.ClassesOf(number), words.FunctionOf(number), words.FigureOf(number)));
    }
}
