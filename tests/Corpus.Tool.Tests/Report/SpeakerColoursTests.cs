using Corpus.Tool.Report;

namespace Corpus.Tool.Tests.Report;

public class SpeakerColoursTests
{
    private static readonly SpeakerColours _colours = new([.. Enumerable.Range(0, 40)]);

    [Fact]
    public void A_speaker_has_one_colour_in_all_articles() =>
        Assert.Equal(_colours.Of([3, 17])[3], _colours.Of([25, 3])[3]);

    [Fact]
    public void Two_speakers_of_one_article_have_two_colours() =>
        Assert.Equal(SpeakerColours.Count, _colours.Of([0, 8, 16, 24, 32, 1, 9, 17]).Values.Distinct().Count());

    [Fact]
    public void More_speakers_than_colours_share_them() =>
        Assert.Equal(20, _colours.Of(Enumerable.Range(0, 20)).Count);
}
