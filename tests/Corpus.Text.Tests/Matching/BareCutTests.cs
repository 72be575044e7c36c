using Corpus.Text.Matching;
using Corpus.Text.Matching.Verdicts;

namespace Corpus.Text.Tests.Matching;

/// <summary>A cut that nothing shows: it may not make a statement of what its source denies.</summary>
public sealed class BareCutTests
{
    private const string English =
        "Notes on the ferry. No toll was increased in May, the clerk said. Officials said no ships were lost in the storm. "
        + "The owner is not allowed to end the lease. Not all members agreed to the plan, and never was the gate shut. Only the chief executive knew it. "
        + "Most residents support the rate. None of the boats were sold. If the bell rings, the gate opens. We went without the mayor's consent. "
        + "There is no evidence of fraud. He denied that he saw the car. They did not ask the board of them. It no longer sells the boats.";

    [Theory]
    [InlineData("Toll was increased")]
    [InlineData("toll was increased")]
    [InlineData("[T]oll was increased in May")]
    [InlineData("ships were lost in the storm")]
    [InlineData("Allowed to end the lease")]
    [InlineData("all members agreed")]
    [InlineData("All members agreed")]
    [InlineData("The chief executive knew it")]
    [InlineData("Residents support the rate")]
    [InlineData("Residents support the rate.")]
    [InlineData("the boats were sold")]
    [InlineData("He saw the car")]
    public void A_statement_is_not_cut_out_of_its_denial(string cited)
    {
        CorpusIndex corpus = Sources.Of(English);

        Verdict verdict = corpus.Check(cited);

        Assert.Equal(VerdictKind.MeaningAltered, verdict.Kind);
        Assert.Equal(VerdictKind.Faithful, corpus.Check(verdict.SourceWords!).Kind);
    }

    [Theory]
    [InlineData("allowed to end the lease")]
    [InlineData("evidence of fraud")]
    [InlineData("the mayor's consent")]
    [InlineData("The mayor's consent")]
    [InlineData("the bell rings")]
    [InlineData("he saw the car")]
    [InlineData("The board of them")]
    [InlineData("Residents support the")]
    [InlineData("the chief executive knew it")]
    [InlineData("was the gate shut")]
    [InlineData("longer sells the boats")]
    [InlineData("residents support the rate")]
    [InlineData("No toll was increased")]
    [InlineData("[No] toll was increased")]
    [InlineData("the gate opens")]
    [InlineData("The bell rings")]
    [InlineData("The gate opens")]
    [InlineData("increased in May")]
    public void A_piece_of_a_sentence_may_be_cut_out(string cited) => Assert.Equal(VerdictKind.Faithful, Sources.Of(English).Check(cited).Kind);

    [Theory]
    [InlineData("El puerto, ayer. El consejo no aprobó el plan de la ciudad, y la alcaldesa no se opuso a la obra.", "aprobó el plan de la ciudad")]
    [InlineData("El puerto, ayer. El consejo no aprobó el plan de la ciudad, y la alcaldesa no se opuso a la obra.", "opuso a la obra")]
    [InlineData("El puerto, ayer. Ningún barco se perdió en la tormenta, dice el diario de la isla.", "barco se perdió en la tormenta")]
    [InlineData("Il porto, ieri. Il consiglio non ha approvato il piano della città per la diga.", "ha approvato il piano")]
    [InlineData("O porto, ontem. O conselho não aprovou o plano da cidade e a prefeita não falou.", "aprovou o plano da cidade")]
    [InlineData("O porto, ontem. Nenhum navio foi perdido na tempestade, segundo o jornal da ilha.", "navio foi perdido")]
    [InlineData("Der Hafen, gestern. Kein Schiff ging im Sturm verloren, sagte der Rat der Stadt.", "Schiff ging im Sturm verloren")]
    [InlineData("Der Hafen, gestern. Nicht alle Mitglieder stimmten dem Plan zu, sagte der Rat der Stadt.", "alle Mitglieder stimmten dem Plan zu")]
    [InlineData("Der Hafen, gestern. Die Leute zahlen nicht für die Fähre, sagte der Rat der Stadt.", "Die Leute zahlen")]
    [InlineData("Le port, hier. Aucun navire ne fut perdu dans la tempête. "
        + "Le conseil n'a pas approuvé le plan de la ville, et le maire ne paie jamais la taxe.",
        "navire ne fut perdu dans la tempête")]
    [InlineData("Havnen, i går. Ingen skip gikk ned i stormen, sier avisen.", "skip gikk ned i stormen")]
    [InlineData("Порт вчера. Совет не одобрил план города, сообщила газета.", "одобрил план города")]
    [InlineData("Port wczoraj. Rada nie zatwierdziła planu miasta, podała gazeta.", "zatwierdziła planu miasta")]
    [InlineData("港口昨天。議會不同意城市的計劃。", "同意城市的計劃")]
    public void Other_languages_deny_in_their_own_places(string source, string cited) =>
        Assert.Equal(VerdictKind.MeaningAltered, Sources.Of(source).Check(cited).Kind);

    [Theory]
    [InlineData("The board approved nothing in June.", "The board approved", VerdictKind.MeaningAltered)]
    [InlineData("The board approved no loan in June.", "The board approved", VerdictKind.MeaningAltered)]
    [InlineData("The board approved, nobody knows why, the loan.", "The board approved", VerdictKind.Faithful)]
    [InlineData("The man died not of the fall but of thirst.", "The man died", VerdictKind.Faithful)]
    [InlineData("The old board has no plans for the loan.", "The old board has", VerdictKind.Faithful)]
    [InlineData("The locals told me the spines couldn't be removed.", "The locals told me the spines", VerdictKind.Faithful)]
    [InlineData("In June the board approved nothing.", "the board approved", VerdictKind.Faithful)]
    public void A_statement_is_not_cut_off_before_its_denial(string source, string cited, object kind) =>
        Assert.Equal(kind, Sources.Of(source).Check(cited).Kind);
}
