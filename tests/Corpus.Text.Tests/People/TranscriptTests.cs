namespace Corpus.Text.Tests.People;

/// <summary>Who talks behind a label is somebody, and can be cited; what else stands before a colon is nobody.</summary>
public sealed class TranscriptTests
{
    [Theory]
    [InlineData("MS. ORVELL: No.\n\nMR. DANTZ: Yes.\n\nMS. ORVELL: Never.\n", "DANTZ ORVELL")]
    [InlineData("SELECTMAN PATRICK ORVELL: No.\n\nAnna Dantz, engineer: Yes.\n\nSELECTMAN PATRICK ORVELL: Never.\n", "Anna Dantz PATRICK ORVELL")]
    [InlineData("Results: Good.\n\nMethods: Old.\n\nResults: Bad.\n", "")]
    [InlineData("NOTE: Wet.\n\nWARNING: Hot.\n\nNOTE: Cold.\n", "")]
    [InlineData("Anna Berg: violin\n\nPatrick Orvell: cello\n\nMs. Dantz: horn\n", "")]
    public void A_label_with_a_title_or_a_first_name_is_a_speaker_s(string text, string speakers) =>
        Assert.Equal(speakers, string.Join(" ", ArticleReader.Read(text).Speakers.Select(speaker => speaker.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void One_whom_the_text_quotes_elsewhere_is_the_same_person()
    {
        var article = ArticleReader.Read(
            "“It rained,” Anna Dantz said on Monday.\n\nMS. DANTZ: It rained.\n\nMR. ORVELL: It did not.\n\nMS. DANTZ: It rained and rained.\n");

        Assert.Equal(["Anna Dantz", "ORVELL"], article.Speakers.Select(speaker => speaker.Name));
    }
}
