using System.Text.RegularExpressions;

namespace Corpus.Generators.PackageTests;

/// <summary>Twenty true citations and twenty false ones, as a user writes them.</summary>
[Collection(nameof(Citing))]
public sealed partial class CitationTests(ProductPackage package)
{
    private const string TrueCitations = """"
        using App.Corpus;

        // Curly marks in the source, straight ones here, and the other way round.
        Cite.Quote("studying \"a bilateral cooperation mechanism [with San Salvador] to transfer foreign prisoners [on Peruvian soil] to their country of origin\"");
        Cite.Quote("the measure had been “picked up” by Salvadoran Ambassador to Peru Pablo Caballero");
        Cite.Quote("El Salvador's notorious maximum-security prison known for its harsh conditions");
        Cite.Quote("El Salvador’s notorious maximum-security prison known for its harsh conditions");
        Cite.Quote("This facility-one of the nation's most overcrowded and harshest detention facilities-has been heavily criticized");
        Cite.Quote("“Transnational organized crime requires firm and coordinated responses.”");

        // With a speaker, with an article, with both.
        Cite.Quote("disarticulate criminal structures", speaker: nameof(Speakers.EduardoArana));
        Cite.Quote("have not yet made a decision on this proposal", speaker: "Nery Mabel Reyes", article: "Courrier International");
        Cite.Quote("reaffirm the principle of state authority", article: nameof(Articles.PeruPlansToTransferPrisonersToElSalvador));
        Cite.Quote("The government is evaluating bilateral cooperation mechanisms for the transfer of highly dangerous foreign inmates", speaker: "Arana");
        Cite.Quote("to tackle crime. In May, illegal miners kidnapped and killed 13 mine workers", article: "CNN");

        // Split over lines, concatenated, raw, verbatim, interpolated.
        Cite.Quote("94,000 prisoners are distributed across the 68 prisons in the Andean country, "
            + "while their total capacity is only 41,000");
        Cite.Quote("""
            As NRDC has noted, Arana’s comments left much uncertainty
            about the breadth of any possible deal with El Salvador
            """);
        Cite.Quote(@"The fiscal stake of the United States only makes this complication worse");
        const string Place = "El Salvador";
        Cite.Quote($"Negotiations are ongoing Peru and {Place}");
        Cite.Quote("With a prison population close to 100,000 prisoners,\nof which half have no sentence, the government seeks effective strategies");
        Cite.Quote("Arana’s trip was authorized by the Peruvian government through a supreme resolution issued last Tuesday.");
        Cite.Quote("Peru is considering sending foreign prisoners to El Salvador", article: "003_a98cc5a893bd0801.txt");

        // Over the end of a sentence, and over the end of a paragraph.
        Cite.Quote("foreign inmates could be sent as well. The prime minister's office did not immediately respond");
        Cite.Quote("whether other foreign inmates could be sent as well. The prime minister's office did not immediately respond to a request for comment. The CECOT is El Salvador's notorious maximum-security prison", article: "CNN");
        """";

    // The words as somebody wrote them down, and the source's own.
    private static readonly (string Cited, string Source)[] _misquoted =
    [
        ("a bilateral cooperation agreement [with San Salvador] to transfer foreign prisoners", "a bilateral cooperation mechanism [with San Salvador] to transfer foreign prisoners"),
        ("Transnational organised crime requires firm and coordinated responses", "Transnational organized crime requires firm and coordinated responses"),
        ("Transnational organized crime requires firm and decisive responses", "Transnational organized crime requires firm and coordinated responses"),
        ("send these dangerous detainees back to their countries of origin", "send these particularly dangerous detainees back to their countries of origin"),
        ("reaffirm the principle of the state authority", "reaffirm the principle of state authority"),
        ("have not yet made any decision on this proposal", "have not yet made a decision on this proposal"),
        ("have made a decision on this proposal", "have not yet made a decision on this proposal"),
        ("94,000 prisoners are distributed across the 86 prisons", "94,000 prisoners are distributed across the 68 prisons"),
        ("while their total capacity is only 14,000", "while their total capacity is only 41,000"),
        ("one of the nation’s most overcrowded and cruelest detention facilities", "one of the nation’s most overcrowded and harshest detention facilities"),
        ("The government has evaluated bilateral cooperation mechanisms for the transfer of highly dangerous foreign inmates", "The government is evaluating bilateral cooperation mechanisms for the transfer of highly dangerous foreign inmates"),
        ("A fatal accident in June, which killed a young girl", "A fatal accident in May, which killed a young girl"),
        ("Illegal miners previously kidnapped and killed 31 mine workers", "Illegal miners previously kidnapped and killed 13 mine workers"),
        ("The fiscal stake of the United States never makes this complication worse", "The fiscal stake of the United States only makes this complication worse"),
        ("explore the possibility of introducing in his country a prison system", "explore the possibility of implementing in his country a prison system"),
        ("authorized by the Peruvian government through a supreme decree issued last Tuesday", "authorized by the Peruvian government through a supreme resolution issued last Tuesday"),
        ("a prison population close to 10,000 prisoners, of which half have no sentence", "a prison population close to 100,000 prisoners, of which half have no sentence"),
        ("He did clarify whether Peru would only send Salvadoran prisoners to the nation", "He did not clarify whether Peru would only send Salvadoran prisoners to the nation"),
        ("notorious maximum-security prison known for its humane conditions", "notorious maximum-security prison known for its harsh conditions"),
        ("the Andean nation was seeking private bank financing to build more prisons of its own", "the Andean nation was seeking development bank financing to build more prisons of its own"),
    ];

    [Fact]
    public void Twenty_true_passages_get_no_warning()
    {
        BuildResult build = package.NewConsumer().CopySeeds().Write("Program.cs", TrueCitations).Build();

        Assert.Equal(20, CiteCall().Count(TrueCitations));
        Assert.Empty(build.Diagnostics);
    }

    [Fact]
    public void Twenty_misquotations_get_a_warning_each_and_the_fix_puts_the_sources_words_in_their_place()
    {
        Consumer consumer = package.NewConsumer().CopySeeds().Write(
            "Program.cs",
            "using App.Corpus;\n" + string.Concat(_misquoted.Select(pair => $"Cite.Quote(\"{pair.Cited}\");\n")));

        BuildResult build = consumer.Build();
        Assert.Equal(Enumerable.Range(2, _misquoted.Length), build.Diagnostics.Select(diagnostic => diagnostic.Line));
        Assert.Empty(build.Ids.Except(["CORP102", "CORP103", "CORP104"]));

        consumer.Format("--diagnostics", "CORP102", "CORP103", "CORP104", "--severity", "warn");
        Assert.Equal(
            _misquoted.Select(pair => $"Cite.Quote(\"{pair.Source}\");"),
            consumer.Read("Program.cs").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1));
        Assert.Empty(consumer.Build().Diagnostics);
    }

    [Fact]
    public void A_citation_that_has_no_fix_does_not_keep_the_others_from_being_fixed()
    {
        static string Code(string a, string b, string c) => $$"""
            using App.Corpus;
            string a = Cite.Quote("{{a}}", nameof(Speakers.NeryMabelReyes));
            string d = Cite.Quote("{{b}}");
            string b = Cite.Quote("{{c}}");
            /// <summary><q speaker="Eduardo Arana">have not yet taken a decision on this proposal</q></summary>
            class Documented;
            """;
        Consumer consumer = package.NewConsumer().CopySeeds().Write(
            "Program.cs",
            Code("have not yet taken a decision on this proposal", "is not evaluating bilateral cooperation mechanisms", "distributed across the 86 prisons"));

        consumer.Build();
        string told = consumer.Format("--severity", "warn");
        Assert.DoesNotContain("Fix All", told);
        Assert.Equal(
            Code("have not yet made a decision on this proposal", "is evaluating bilateral cooperation mechanisms", "distributed across the 68 prisons"),
            consumer.Read("Program.cs"));
    }

    [GeneratedRegex(@"^Cite\.Quote\(", RegexOptions.Multiline)]
    private static partial Regex CiteCall();
}
