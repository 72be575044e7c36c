using Corpus.Generators.PackageTests.Shapes;

namespace Corpus.Generators.PackageTests;

/// <summary>The package at home in every kind of project: a table of them, built together.</summary>
[Collection(nameof(Using))]
public sealed class ProjectShapesTests(ProductPackage package)
{
    public static TheoryData<string> Names => [.. ProjectShapes.All.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_build_says_what_it_should_and_nothing_else(string name)
    {
        Shape shape = ProjectShapes.All.Single(shape => shape.Name == name);
        ShapeBuild build = package.Shapes.Value;

        Assert.True(shape.Expected.SequenceEqual(build.Reported(shape)), build.LogOf(shape));
        if (shape.Output is not null)
            Assert.Equal(shape.Output, build.Run(shape).ReplaceLineEndings("\n").Trim());
    }
}
