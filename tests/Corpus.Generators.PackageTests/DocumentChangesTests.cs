namespace Corpus.Generators.PackageTests;

/// <summary>A document comes, changes, moves and goes, and the next build, never cleaned, knows.</summary>
[Collection(nameof(Citing))]
public sealed class DocumentChangesTests(ProductPackage package)
{
    private const string Program = """
        using App.Corpus;
        foreach (Article article in Articles.All)
            Console.WriteLine($"{article.Path}: {article.Title}: {string.Join(" / ", article.Quotes.Select(quote => quote.Text))}");
        """;

    [Fact]
    public void Added_edited_renamed_and_deleted_documents_are_in_the_next_build()
    {
        Consumer consumer = package.NewConsumer()
            .Write("Program.cs", Program)
            .Write("docs/bridge.txt", News("Council approves the harbour bridge", "We will build it within two years"));
        Assert.Equal("docs/bridge.txt: Council approves the harbour bridge: We will build it within two years,", consumer.Run().Trim());

        consumer.Write("docs/tunnel.txt", News("Minister rejects the northern tunnel", "There is no money for a tunnel"));
        Assert.Equal(
            [
                "docs/bridge.txt: Council approves the harbour bridge: We will build it within two years,",
                "docs/tunnel.txt: Minister rejects the northern tunnel: There is no money for a tunnel,",
            ],
            Lines(consumer.Run()));

        consumer.Write("docs/bridge.txt", News("Council approves the harbour bridge", "We will build it within nine years"));
        Assert.Equal("docs/bridge.txt: Council approves the harbour bridge: We will build it within nine years,", Lines(consumer.Run())[0]);

        consumer.Rename("docs/bridge.txt", "docs/old-bridge.txt");
        Assert.Equal("docs/old-bridge.txt: Council approves the harbour bridge: We will build it within nine years,", Lines(consumer.Run())[0]);

        consumer.Delete("docs/tunnel.txt");
        Assert.Equal(
            ["docs/old-bridge.txt: Council approves the harbour bridge: We will build it within nine years,"],
            Lines(consumer.Run()));
    }

    [Fact]
    public void Names_and_metadata_keep_every_character()
    {
        Consumer consumer = package.NewConsumer(items: """<CorpusSource Include="docs/*.txt" Outlet="Bergen's (Daily); C# ~news" />""")
            .Write("Program.cs", """
                using App.Corpus;
                Article article = Articles.All.Single();
                Console.WriteLine($"{article.Path}: {article.Outlet}: {article.Text}");
                """)
            .Write("docs/it's (a) C# file; 1~2.txt", "One line.");

        Assert.Equal("docs/it's (a) C# file; 1~2.txt: Bergen's (Daily); C# ~news: One line.", consumer.Run().Trim());
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string News(string title, string words) => $"""
        {title}

        By Mina Okafor

        June 3, 2025

        The decision came on Tuesday after a long debate in the town hall, where residents had waited since the early morning to be heard.

        “{words},” Mayor Tomas Lind told reporters after the vote, adding that work on the plans would start in the autumn.

        Residents of the old town have asked for a decision for more than ten years, and several of them applauded when the result was read out.
        """;
}
