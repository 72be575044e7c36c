namespace Corpus.Generators.PackageTests;

/// <summary>What only a compiler newer than the one that the analyzers are built with knows.</summary>
[Collection(nameof(Citing))]
public sealed class NewLanguageTests(ProductPackage package)
{
    [Fact]
    public void The_receiver_of_an_extension_block_is_a_citation()
    {
        BuildResult build = package.NewConsumer("<LangVersion>14</LangVersion><RootNamespace>App</RootNamespace>").CopySeeds()
            .Write("Quoting.cs", """
                using App.Corpus;
                public static class Quoting
                {
                    extension([QuotedText] string words)
                    {
                        public string InMarks() => "“" + words + "”";
                    }
                }
                """)
            .Write("Program.cs", """
                Console.WriteLine("giraffes painted the lighthouse".InMarks());
                Console.WriteLine("disarticulate criminal structures".InMarks());
                """)
            .Build();

        Assert.Equal([("CORP101", "Program.cs", 1, 19)], build.Diagnostics.Select(diagnostic => (diagnostic.Id, diagnostic.File, diagnostic.Line, diagnostic.Column)));
    }
}
