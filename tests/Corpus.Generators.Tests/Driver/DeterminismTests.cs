using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Driver;

public sealed class DeterminismTests
{
    private static IReadOnlyList<string> Outputs(MadeProject project) =>
        [.. project.Run().GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<Document> Seeds(string folder = MadeProject.Folder) =>
        [.. Repository.Seeds.Select(file => new Document(folder + "/seeds/" + Path.GetFileName(file), File.ReadAllBytes(file)))];

    [Fact]
    public void The_order_of_the_files_does_not_matter() =>
        Assert.Equal(Outputs(new MadeProject(Seeds())), Outputs(new MadeProject(Seeds().Reverse())));

    [Fact]
    public void The_place_of_the_checkout_does_not_matter()
    {
        IReadOnlyList<string> there = Outputs(new MadeProject(Seeds("D:\\build\\agent 7"), LanguageVersion.CSharp9, null, "D:\\build\\agent 7", []));

        Assert.Equal(Outputs(new MadeProject(Seeds())), there);
        Assert.DoesNotContain(there, output => output.Contains("agent", StringComparison.Ordinal));
    }

    [Fact]
    public void The_culture_does_not_matter()
    {
        IReadOnlyList<string> invariant = Outputs(new MadeProject(Seeds()));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // No culture's data is at hand in every environment, so one is made that differs where code goes wrong.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "−";
            culture.NumberFormat.NumberGroupSeparator = "'";
            culture.DateTimeFormat.DateSeparator = ".";
            culture.DateTimeFormat.ShortDatePattern = "dd.MM.yy";
            CultureInfo.CurrentCulture = culture;
            Assert.Equal("−1", (-1).ToString(culture));
            Assert.Equal(invariant, Outputs(new MadeProject(Seeds())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_run_after_many_changes_gives_what_a_fresh_run_gives()
    {
        MadeProject project = new(Seeds());
        project.Run();
        Document added = new(MadeProject.Folder + "/seeds/0.txt", "Harbour reopens\n\n“It took long,” said the mayor.\n", ("Title", "Harbour reopens"));
        project.Add(added);
        project.Run();
        project.Replace(added.With("Harbour closes\n"));
        project.SetMetadata(added.Path, ("Title", "Harbour"));
        project.Run();
        project.Delete(added.Path);

        Assert.Equal(Outputs(new MadeProject(Seeds())), Outputs(project));
    }

    [Fact]
    public void Every_line_ends_in_a_line_feed() =>
        Assert.All(new MadeProject(Seeds()).Run().GeneratedSources, source => Assert.DoesNotContain('\r', source.SourceText.ToString()));
}
