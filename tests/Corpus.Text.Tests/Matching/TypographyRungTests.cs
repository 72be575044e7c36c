using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

public sealed class TypographyRungTests
{
    [Theory]
    [InlineData("She called it “a great day” for us.", "called it \"a great day\" for us")]
    [InlineData("She called it ''a great day'' for us.", "called it “a great day” for us")]
    [InlineData("She called it «a great day» for us.", "called it 'a great day' for us")]
    [InlineData("They don't know what's next.", "They don’t know what’s next")]
    [InlineData("The plan — a bold one — was dropped.", "The plan -- a bold one -- was dropped")]
    [InlineData("The plan—a bold one—was dropped.", "The plan – a bold one – was dropped")]
    [InlineData("A well-known case of law.", "A well‑known case of law")]
    [InlineData("Wait... there is more to it.", "Wait… there is more to it")]
    [InlineData("Wait . . . there is more to it.", "Wait… there is more to it")]
    [InlineData("The govern\u00ADment will fall.", "The government will fall")]
    [InlineData("The govern\u200Bment will fall.", "The government will fall")]
    [InlineData("They don&#x2019;t know what is next.", "They don't know what is next")]
    [InlineData("The government will fall.", "The\u00A0government will\u202Ffall")]
    [InlineData("The café in Besançon is shut.", "The cafe\u0301 in Besanc\u0327on is shut")]
    [InlineData("The cafe\u0301 in Hà Nội is shut.", "The café in Hà Nội is shut")]
    [InlineData("Yes , said the old man ; no .", "Yes, said the old man; no.")]
    [InlineData("Yes, said the old man.", "“Yes, said the old man.”")]
    [InlineData("The old man went home, then slept.", "“The old man went home.”")]
    [InlineData("The old man went home, then slept.", "“The old man went home,”")]
    [InlineData("The old man went home, then slept.", "... The old man went home ...")]
    public void The_shape_of_marks_does_not_count(string source, string cited) =>
        Assert.Equal(Rung.Typography, Sources.RungOf(source, cited));

    // The tests' own host composes nothing, so both forms are written out.
    [Theory]
    [InlineData("Ti\u1EBFng Vi\u1EC7t c\u00F3 d\u1EA5u thanh", "Tie\u0302\u0301ng Vie\u0323\u0302t co\u0301 da\u0302\u0301u")]
    [InlineData("Tie\u0302\u0301ng Vi\u00EA\u0323t co\u0301 da\u0302\u0301u thanh", "Ti\u1EBFng Vi\u1EC7t c\u00F3 d\u1EA5u")]
    [InlineData("\uD55C\uAD6D \uB9D0\uC740 \uC88B\uB2E4 \uC815\uB9D0", "\u1112\u1161\u11AB\u1100\u116E\u11A8 \u1106\u1161\u11AF\u110B\u1173\u11AB \uC88B\uB2E4")]
    [InlineData("300 \u212B and 5 \u2126 there", "300 \u00C5 and 5 \u03A9 there")]
    public void Letters_count_composed_in_scripts_that_stack_their_marks(string source, string cited) =>
        Assert.Equal(Rung.Typography, Sources.RungOf(source, cited));

    [Theory]
    [InlineData("It cost 1 000 euros then.", "It cost 1000 euros then")]
    [InlineData("It cost 1000 euros then.", "It cost 1 000 euros then")]
    [InlineData("Rows 3 - 4 are free now.", "Rows 3-4 are free now")]
    [InlineData("The list has 1, 2 and 3.", "The list has 1,2 and 3.")]
    [InlineData("Use the --force option here.", "Use the -force option here")]
    [InlineData("Will he go to Rome? Yes.", "Will he go to Rome.")]
    [InlineData("Lets eat, grandma, at noon.", "Lets eat grandma, at noon")]
    [InlineData("We resign the lease now.", "We re-sign the lease now")]
    [InlineData("The old man went home, then slept.", "The old man went home..")]
    [InlineData("Something Ann Roe Saw at night.", "Some, thing Ann Roe Saw")]
    public void Marks_that_change_words_or_numbers_do_count(string source, string cited) => Assert.Null(Sources.RungOf(source, cited));
}
