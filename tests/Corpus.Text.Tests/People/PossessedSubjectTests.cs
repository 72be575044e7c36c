using Corpus.Text.Tests.Speech;
using Corpus.Text.Tests.Speech.Claims;

namespace Corpus.Text.Tests.People;

/// <summary>A sentence about somebody's neighbour is about the neighbour: he and she behind it are not the one to whom he is a neighbour.</summary>
public sealed class PossessedSubjectTests
{
    private const string Street = "Hugo Oberlin has kept a shop in the street for years.\n";

    [Theory]
    [InlineData("Oberlin’s neighbour, the baker Ludo Ferrante, opens early.", "Ludo Ferrante")]
    [InlineData("Oberlin’s neighbour, baker Ludo Ferrante, opens early.", "Ludo Ferrante")]
    [InlineData("Oberlin’s neighbour, Ludo Ferrante, opens early.", "Ludo Ferrante")]
    [InlineData("Oberlin’s neighbour Ludo Ferrante opens early.", "Ludo Ferrante")]
    [InlineData("His neighbour, the baker Ludo Ferrante, opens early.", "Ludo Ferrante")]
    [InlineData("Oberlin, a neighbour of the baker Ludo Ferrante, opens early.", "Hugo Oberlin")]
    [InlineData("Oberlin’s shop opens early.", "Hugo Oberlin")]
    [InlineData("Oberlin’s shop, a gift of Ludo Ferrante, opens early.", "Hugo Oberlin")]
    public void A_pronoun_means_the_one_whom_the_sentence_is_about(string sentence, string speaker)
    {
        Assert.Equal(speaker, Quoted.Speakers(Street + sentence + " “It is a good street,” he says."));
        Assert.Equal([speaker + ": the street is good"], Claimed.Texts(Street + sentence + " He says the street is good."));
    }
}
