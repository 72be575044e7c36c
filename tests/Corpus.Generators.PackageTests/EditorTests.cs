namespace Corpus.Generators.PackageTests;

/// <summary>The tooltip is the manual; and what an editor offers while a citation is typed.</summary>
[Collection(nameof(ProductPackage))]
public sealed class EditorTests(ProductPackage package)
{
    [Fact]
    public async Task Tooltips_show_a_quotation_an_article_and_a_speaker_whole()
    {
        Editor editor = await package.SharedEditor.Value;

        string quote = await editor.TooltipAsync("Program.cs", "Quotes.PeruPlansToTransferPrisonersToElSalvador.Decongest");
        Assert.Contains("\"decongest\"", quote); // in the marks that the source has
        Assert.Contains("Eduardo Arana", quote);
        Assert.Contains("Peru plans to transfer prisoners to El Salvador", quote);
        Assert.Contains("Courrier International", quote);
        Assert.Contains("line 9", quote);

        string article = await editor.TooltipAsync("Program.cs", "Articles.PeruIsConsideringSendingForeignPrisonersToElSalvador");
        Assert.Contains("Peru is considering sending foreign prisoners to El Salvador", article);
        Assert.Contains("CNN", article);
        Assert.Contains("2025-06-12", article);

        string speaker = await editor.TooltipAsync("Program.cs", "Speakers.EduardoArana");
        Assert.Contains("Eduardo Arana", speaker);
        Assert.Contains("Prime Minister", speaker);
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
}
