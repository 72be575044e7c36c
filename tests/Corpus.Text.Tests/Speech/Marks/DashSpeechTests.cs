namespace Corpus.Text.Tests.Speech.Marks;

public sealed class DashSpeechTests
{
    [Fact]
    public void A_dash_that_opens_a_Spanish_paragraph_is_speech_up_to_the_reporter_s_words() =>
        Assert.Equal(["No es la hora de la verdad", "Nunca lo fue."], Quoted.Words("—No es la hora de la verdad —dijo Tomas Lind—. Nunca lo fue."));

    [Fact]
    public void A_dash_that_opens_a_French_paragraph_is_speech_up_to_the_verb_of_saying() =>
        Assert.Equal(["Ce n'est pas la fin de la vie"], Quoted.Words("– Ce n'est pas la fin de la vie, dit Tomas Lind."));

    [Fact]
    public void An_English_list_with_dashes_is_no_speech() =>
        Assert.Empty(Quoted.Words("– The port of Bergen and the city of Oslo\n— No de facto change for the la carte menu"));
}
