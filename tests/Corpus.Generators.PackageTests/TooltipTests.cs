namespace Corpus.Generators.PackageTests;

/// <summary>The tooltip is the manual.</summary>
[Collection(nameof(ProductPackage))]
public sealed class TooltipTests(ProductPackage package)
{
    [Fact]
    public async Task The_tooltip_of_a_quotation_shows_the_words_the_speaker_the_article_the_outlet_and_the_line()
    {
        using Editor editor = await Editor.OpenAsync(package.NewConsumer().CopySeeds().Write(
            "Program.cs",
            "Console.WriteLine(Quotes.PeruPlansToTransferPrisonersToElSalvador.Decongest);"));

        string tooltip = await editor.TooltipAsync("Program.cs", "Quotes.PeruPlansToTransferPrisonersToElSalvador.Decongest");

        Assert.Contains("“decongest”", tooltip);
        Assert.Contains("Eduardo Arana", tooltip);
        Assert.Contains("Peru plans to transfer prisoners to El Salvador", tooltip);
        Assert.Contains("Courrier International", tooltip);
        Assert.Contains("line 9", tooltip);
    }

    [Fact]
    public async Task The_tooltip_of_an_article_shows_its_title_outlet_and_date()
    {
        using Editor editor = await Editor.OpenAsync(package.NewConsumer().CopySeeds().Write(
            "Program.cs",
            "Console.WriteLine(Articles.PeruIsConsideringSendingForeignPrisonersToElSalvador);"));

        string tooltip = await editor.TooltipAsync("Program.cs", "Articles.PeruIsConsideringSendingForeignPrisonersToElSalvador");

        Assert.Contains("Peru is considering sending foreign prisoners to El Salvador", tooltip);
        Assert.Contains("CNN", tooltip);
        Assert.Contains("2025-06-12", tooltip);
    }

    [Fact]
    public async Task The_tooltip_of_a_speaker_shows_the_name_and_the_role()
    {
        using Editor editor = await Editor.OpenAsync(package.NewConsumer().CopySeeds().Write("Program.cs", "Console.WriteLine(Speakers.EduardoArana);"));

        string tooltip = await editor.TooltipAsync("Program.cs", "Speakers.EduardoArana");

        Assert.Contains("Eduardo Arana", tooltip);
        Assert.Contains("Prime Minister", tooltip);
    }
}
