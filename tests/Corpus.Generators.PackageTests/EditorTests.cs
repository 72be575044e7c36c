using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.PackageTests;

/// <summary>The tooltip is the manual; and what an editor offers while a citation is typed.</summary>
[Collection(nameof(Citing))]
public sealed class EditorTests(ProductPackage package)
{
    [Fact]
    public async Task Tooltips_show_a_quotation_an_article_and_a_speaker_whole()
    {
        Editor editor = await package.SharedEditor.Value;

        string quote = await editor.TooltipAsync("Program.cs", "Quotes.PeruPlansToTransferPrisonersToElSalvador.Decongest");
        Assert.Contains("\"decongest\"", quote); // in the marks that the source has
        Assert.Contains("Eduardo Arana", quote);
        Assert.Contains("Courrier International", quote);
        Assert.Contains("seeds/000_e8a4a1759aafcd45.txt line 9", quote);

        string title = await editor.TooltipAsync("Program.cs", "Quotes.PeruPlansToTransferPrisonersToElSalvador");
        Assert.Contains("Peru plans to transfer prisoners to El Salvador", title);

        string article = await editor.TooltipAsync("Program.cs", "Articles.PeruIsConsideringSendingForeignPrisonersToElSalvador");
        Assert.Contains("Peru is considering sending foreign prisoners to El Salvador", article);
        Assert.Contains("CNN", article);
        Assert.Contains("2025-06-12", article);

        string speaker = await editor.TooltipAsync("Program.cs", "Speakers.EduardoArana");
        Assert.Contains("Eduardo Arana", speaker);
        Assert.Contains("Prime Minister", speaker);
        Assert.DoesNotMatch("\\b(he|He|she|She)\\b", speaker);
    }

    [Fact]
    public async Task A_tooltip_leads_to_the_document_and_to_nothing_that_the_document_says()
    {
        using Editor editor = await Editor.OpenAsync(package.NewConsumer()
            .Write("docs/the harbour #1.txt", """
                The wall & the <see href="https://example.org/">harbour</see> [here](https://example.org/)

                “We raise `it` by <b>forty</b> ![](https://example.org/a.png) feet,” said Ada Berg, the engineer of the harbour, on Monday in the town hall.

                The town has had a wall since the first boat was built there, and it has been raised twice.
                """)
            .Write("Program.cs", ""));

        string article = Assert.Single(await editor.OfferedAsync("Program.cs", "_ = App.Corpus.Articles.|;"), name => name.Contains("Harbour", StringComparison.Ordinal));
        string quote = (await editor.OfferedAsync("Program.cs", $"_ = App.Corpus.Quotes.{article}.|;")).First(name => name.StartsWith("We", StringComparison.Ordinal));
        foreach (string code in new[] { $"_ = App.Corpus.Articles.{article};", $"_ = App.Corpus.Quotes.{article}.{quote};" })
        {
            string tooltip = await editor.TooltipAsync("Program.cs", code.TrimEnd(';'), code);
            Assert.Contains("docs/the harbour #1.txt", tooltip);
            Assert.DoesNotContain("](", tooltip);
            Assert.DoesNotContain("`", tooltip);
            Assert.Equal(["docs/the%20harbour%20%231.txt"], await editor.LinksAsync("Program.cs", code.TrimEnd(';'), code));
        }
    }

    [Theory]
    [InlineData("Cite.Quote(\"principle of|\");", "reaffirm the principle of state authority", "Cite.Quote(\"reaffirm the principle of state authority\");")]
    [InlineData("Cite.Quote(@\"decong|\");", "decongest", "Cite.Quote(@\"decongest\");")]
    [InlineData("Cite.Quote($\"decong|\");", "decongest", "Cite.Quote($\"decongest\");")]
    [InlineData("Cite.Quote(\"\"\"\n    decong|\n    \"\"\");", "decongest", "Cite.Quote(\"\"\"\n    decongest\n    \"\"\");")]
    [InlineData("Cite.Quote(\"decong|", "decongest", "Cite.Quote(\"decongest")]
    [InlineData("Cite.Quote(\"decongest\", speaker: \"Reyes|\");", "Nery Mabel Reyes", "Cite.Quote(\"decongest\", speaker: \"Nery Mabel Reyes\");")]
    [InlineData("Cite.Quote(\"decongest\", speaker: |);", "nameof(Speakers.NeryMabelReyes)", "Cite.Quote(\"decongest\", speaker: nameof(Speakers.NeryMabelReyes));")]
    [InlineData("Cite.Quote(\"decongest\", speaker: Rey|);", "nameof(Speakers.NeryMabelReyes)", "Cite.Quote(\"decongest\", speaker: nameof(Speakers.NeryMabelReyes));")]
    [InlineData("Cite.Quote(\"decongest\", article: |);", "nameof(Articles.PeruPlansToTransferPrisonersToElSalvador)", "Cite.Quote(\"decongest\", article: nameof(Articles.PeruPlansToTransferPrisonersToElSalvador));")]
    [InlineData("[Cites(\"decong|\")] class Checked;", "decongest", "[Cites(\"decongest\")] class Checked;")]
    [InlineData("//= Peru plans to transfer prisoners to El Salvador\n//# decong|\n", "decongest", "//= Peru plans to transfer prisoners to El Salvador\n//# decongest\n")]
    [InlineData("/// <q>decong|</q>\nclass Checked;", "decongest", "/// <q>decongest</q>\nclass Checked;")]
    public async Task Completion_offers_the_corpus_where_code_cites(string code, string offered, string committed)
    {
        Editor editor = await package.SharedEditor.Value;

        Assert.Equal(committed, await editor.CompleteAsync("Program.cs", code, offered));
    }

    [Fact]
    public async Task Completion_says_nothing_in_other_strings() =>
        Assert.DoesNotContain("decongest", await (await package.SharedEditor.Value).OfferedAsync("Program.cs", "Console.WriteLine(\"decong|\");"));

    [Fact]
    public async Task Members_are_offered_behind_the_generated_types()
    {
        Editor editor = await package.SharedEditor.Value;

        Assert.Contains("PeruPlansToTransferPrisonersToElSalvador", await editor.OfferedAsync("Program.cs", "_ = App.Corpus.Quotes.|;"));
        Assert.Contains("Decongest", await editor.OfferedAsync("Program.cs", "_ = App.Corpus.Quotes.PeruPlansToTransferPrisonersToElSalvador.|;"));
        Assert.Contains("EduardoArana", await editor.OfferedAsync("Program.cs", "_ = App.Corpus.Speakers.|;"));
        Assert.Contains("Prisoners94000", await editor.OfferedAsync("Program.cs", "_ = App.Corpus.Figures.PeruPlansToTransferPrisonersToElSalvador.|;"));
    }

    [Fact]
    public async Task A_member_leads_to_the_generated_code()
    {
        (string file, string line) = await (await package.SharedEditor.Value).DefinitionAsync("Program.cs", "_ = App.Corpus.Quotes.PeruPlansToTransferPrisonersToElSalvador.Decon|gest;");

        Assert.Equal("Articles.PeruPlansToTransferPrisonersToElSalvador.g.cs", file);
        Assert.Contains("Decongest", line);
    }

    [Fact]
    public async Task A_misquotation_is_reported_while_it_is_typed_and_fixed()
    {
        Editor editor = await package.SharedEditor.Value;
        const string Wrong = "App.Corpus.Cite.Quote(\"have not yet reached a decision on this proposal\");";

        Diagnostic reported = Assert.Single(await editor.ReportedAsync("Program.cs", Wrong));
        Assert.Equal("CORP102", reported.Id);
        Assert.EndsWith("000_e8a4a1759aafcd45.txt", reported.AdditionalLocations[0].GetLineSpan().Path);
        Assert.Equal(10, reported.AdditionalLocations[0].GetLineSpan().StartLinePosition.Line);
        Assert.Equal(
            "App.Corpus.Cite.Quote(\"have not yet made a decision on this proposal\");",
            await editor.FixAsync("Program.cs", Wrong, "Take the source's words: “… yet made a …”"));
    }

    [Fact]
    public async Task Half_a_word_in_a_literal_without_an_end_is_not_reported() =>
        Assert.Empty(await (await package.SharedEditor.Value).ReportedAsync("Program.cs", "App.Corpus.Cite.Quote(\"have not yet made a dec"));

    [Fact]
    public async Task A_document_that_has_just_been_edited_is_what_is_cited_though_the_generator_has_not_run_again()
    {
        Editor editor = await package.SharedEditor.Value;
        const string New = "App.Corpus.Cite.Quote(\"have not yet reached a verdict on this proposal\");";

        Assert.Equal("CORP102", Assert.Single(await editor.ReportedAsync("Program.cs", New)).Id);
        Assert.Empty(await editor.ReportedAsync("Program.cs", New, project =>
        {
            TextDocument source = project.AdditionalDocuments.Single(document => document.Name == "000_e8a4a1759aafcd45.txt");
            string text = File.ReadAllText(source.FilePath!).Replace("have not yet made a decision", "have not yet reached a verdict", StringComparison.Ordinal);
            return project.Solution.WithAdditionalDocumentText(source.Id, SourceText.From(text)).GetProject(project.Id)!;
        }));
    }

    [Fact]
    public async Task In_a_Razor_component_a_misquotation_is_reported_at_its_line()
    {
        using Editor editor = await Editor.OpenAsync(package.NewConsumer()
            .CopySeeds()
            .Write("App.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk.Razor">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><RootNamespace>App</RootNamespace></PropertyGroup>
                  <ItemGroup>
                    <FrameworkReference Include="Microsoft.AspNetCore.App" />
                    <PackageReference Include="Corpus.Generators" Version="[{package.Version}]" />
                    <CorpusSource Include="seeds/*.txt" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Page.razor", """
                <h1>Prisons</h1>
                <p>@App.Corpus.Cite.Quote("have not yet reached a decision on this proposal")</p>
                @code {
                    string _right = App.Corpus.Cite.Quote("have not yet made a decision on this proposal");
                }
                """));

        Diagnostic reported = Assert.Single(await editor.ReportedInAsync("Page.razor"));
        Assert.Equal("CORP102", reported.Id);
        Assert.Equal(1, reported.Location.GetMappedLineSpan().StartLinePosition.Line);
    }
}
