namespace Corpus.Generators.PackageTests;

/// <summary>A member that no document gives, seen from a build.</summary>
[Collection(nameof(Citing))]
public sealed class GoneMemberTests(ProductPackage package)
{
    [Fact]
    public void A_build_that_fails_for_a_gone_member_names_the_nearest()
    {
        BuildResult build = package.NewConsumer().CopySeeds().Write("Program.cs", """
            using App.Corpus;
            System.Console.WriteLine(Speakers.EduardoAranha.Name);
            System.Console.WriteLine(Articles.PeruPlansTransferOfPrisonersToElSalvador.Title);
            """).TryBuild();

        Assert.False(build.Succeeded);
        Assert.Equal(["CS0117", "CS0117"], build.Diagnostics.Where(found => found.Severity == "error").Select(found => found.Id));
        Assert.Equal(
            [
                "No speaker is called “EduardoAranha”; the nearest is “EduardoArana”",
                "No source is called “PeruPlansTransferOfPrisonersToElSalvador”; the nearest is “PeruPlansToTransferPrisonersToElSalvador”",
            ],
            build.Diagnostics.Where(found => found.Id == "CORP110").Select(found => found.Message));
    }
}
