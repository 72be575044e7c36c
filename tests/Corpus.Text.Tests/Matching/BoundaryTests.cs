namespace Corpus.Text.Tests.Matching;

public sealed class BoundaryTests
{
    [Theory]
    [InlineData("Some 1.2 million people fled.", "2 million people fled")]
    [InlineData("Exactly 10,000 people fled.", "10 people fled")]
    [InlineData("At night it was -5 degrees cold.", "5 degrees cold")]
    [InlineData("At night it was \u22125 degrees cold.", "5 degrees cold")]
    [InlineData("About .5 percent of them.", "5 percent of them")]
    [InlineData("Prices rose by 50%.", "Prices rose by 50")]
    [InlineData("The salt rose to 5‰ overnight.", "The salt rose to 5")]
    [InlineData("They sent 94 000 prisoners home.", "000 prisoners home")]
    [InlineData("They sent 94\u00A0200 prisoners home.", "200 prisoners home")]
    [InlineData("They sent 94\u00A0200 prisoners home.", "They sent 94")]
    [InlineData("They sent 94 000 prisoners home.", "They sent 94")]
    [InlineData("From 10-20 people came home.", "20 people came home")]
    [InlineData("From 10–20 people came home.", "20 people came home")]
    [InlineData("He read this article twice over.", "He read this art")]
    [InlineData("He read this article twice over.", "icle twice over")]
    [InlineData("You can't do that today.", "You can")]
    [InlineData("We have to pay the government's debt.", "pay the government")]
    [InlineData("The non-compliant servers must close.", "compliant servers must close")]
    [InlineData("The non-\ncompliant servers must close.", "compliant servers must close")]
    [InlineData("It was long-\nterm.", "It was long")]
    public void A_citation_does_not_cut_a_word_or_a_number(string source, string cited) => Assert.Null(Sources.RungOf(source, cited));

    [Theory]
    [InlineData("At night it was -5 degrees cold.", "-5 degrees cold")]
    [InlineData("He came—and I saw him—late.", "and I saw him")]
    [InlineData("The words end.Next they begin anew.", "Next they begin anew")]
    [InlineData("The words “start here today”, she said.", "start here today")]
    [InlineData("Prices rose by 50% in May.", "Prices rose by 50%")]
    [InlineData("It rose to 5. Then it fell.", "It rose to 5")]
    [InlineData("In May\u00A02012 they sent 94\u00A02000 letters.", "they sent 94")]
    [InlineData("In 2012 300 people came.", "300 people came")]
    [InlineData("In May 2010 300 people came.", "In May 2010")]
    [InlineData("He waited ...then he left.", "then he left")]
    [InlineData("- 5 people came home", "5 people came home")]
    public void A_citation_begins_and_ends_where_words_do(string source, string cited) => Assert.NotNull(Sources.RungOf(source, cited));
}
