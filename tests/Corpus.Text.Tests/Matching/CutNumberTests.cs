using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

/// <summary>A number that is written in several words is cited whole.</summary>
public sealed class CutNumberTests
{
    private const string Source =
        "The clinic will cost £412 million and open in May. Sales fell by 18 per cent in the spring and rose by 5 percent in May. They sold two hundred boats, "
        + "three hundred and forty carts and twenty five tents to half a million people, or a quarter of a million homes. It was in 1990 two men died. "
        + "Between one hundred and two hundred came. Some 3.1% left.";

    [Theory]
    [InlineData("The clinic will cost £412")]
    [InlineData("cost 412")]
    [InlineData("Sales fell by 18")]
    [InlineData("fell by 18 per")]
    [InlineData("rose by 5")]
    [InlineData("They sold two")]
    [InlineData("boats, three")]
    [InlineData("three hundred")]
    [InlineData("forty carts and twenty five tents")]
    [InlineData("carts and twenty")]
    [InlineData("five tents to half a million people")]
    [InlineData("a million people")]
    [InlineData("to half")]
    [InlineData("of a million homes")]
    [InlineData("Some 3.1")]
    public void A_number_is_not_cut_in_two(string cited)
    {
        Verdict verdict = Sources.Of(Source).Check(cited);

        Assert.False(verdict.Kind is VerdictKind.Faithful or VerdictKind.TooShort || verdict.IsSpelling, verdict.Kind.ToString());
    }

    [Theory]
    [InlineData("will cost £412 million")]
    [InlineData("Sales fell by 18 per cent")]
    [InlineData("per cent in the spring")]
    [InlineData("million and open in May")]
    [InlineData("hundred boats, three hundred and forty carts")]
    [InlineData("They sold two hundred boats")]
    [InlineData("half a million people")]
    [InlineData("It was in 1990")]
    [InlineData("two men died")]
    [InlineData("Between one hundred")]
    [InlineData("two hundred came")]
    public void Words_beside_a_number_may_be_cut_off(string cited) => Assert.Equal(VerdictKind.Faithful, Sources.Of(Source).Check(cited).Kind);

    [Theory]
    [InlineData("Die Klinik kostet 412 Millionen Euro, und der Umsatz fiel um 18 Prozent im Mai.", "Die Klinik kostet 412")]
    [InlineData("Die Klinik kostet 412 Millionen Euro, und der Umsatz fiel um 18 Prozent im Mai.", "der Umsatz fiel um 18")]
    [InlineData("La clínica de la ciudad y del puerto costará 412 millones de euros, el 18 por ciento de la deuda que tiene la isla.", "la ciudad costará 412")]
    [InlineData("La clínica de la ciudad y del puerto costará 412 millones de euros, el 18 por ciento de la deuda que tiene la isla.", "euros, el 18")]
    [InlineData("La clinique de la ville et du port coûtera 412 millions d'euros, soit 18 pour cent de la dette, selon le journal.", "la ville coûtera 412")]
    [InlineData("A clínica da cidade custará 412 milhões de euros, ou 18 por cento da dívida do porto.", "da cidade custará 412")]
    public void Other_languages_have_numbers_of_several_words_too(string source, string cited) =>
        Assert.NotEqual(VerdictKind.Faithful, Sources.Of(source).Check(cited).Kind);
}
