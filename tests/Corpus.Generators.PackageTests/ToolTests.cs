using System.IO.Compression;

namespace Corpus.Generators.PackageTests;

/// <summary>The command as a user gets it: installed from its package, it makes a source of a saved page, which the generator's package then reads.</summary>
[Collection(nameof(ProductPackage))]
public sealed class ToolTests(ProductPackage package)
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en"><head><title>Ferry to the outer islands returns</title></head>
        <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry to the outer islands returns</h1>
        <p>The ferry between Merrow and the outer islands will sail again from April, after two years in which the people of the islands had to take
        the long way round by the bridge.</p>
        <p>“We have waited for this day for two winters,” said Helena Brandt, the harbour master of Merrow, on the quay on Tuesday,
        and thanked the council for its patience.</p>
        <p>The ship has room for 120 passengers and 18 cars, and the council pays for the service, which was cut when the old ferry failed its inspection.</p>
        </article></body></html>
        """;

    [Fact]
    public void Two_commands_lead_from_a_saved_page_to_a_typed_quotation()
    {
        string feed = package.NewFolder();
        DotNet.Run(Repository.Root, OwnPackages, "pack", Path.Combine("src", "Corpus.Tool"), "-c", "Release", "-o", feed).Succeeded();
        string file = Assert.Single(Directory.GetFiles(feed));
        using (ZipArchive archive = ZipFile.OpenRead(file))
        {
            Assert.Contains(archive.Entries, entry => entry.FullName.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal));
            Assert.Equal(
                ["Microsoft.CodeAnalysis.CSharp.dll", "Microsoft.CodeAnalysis.dll"],
                archive.Entries.Select(entry => entry.Name).Where(name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                    .Distinct().Order(StringComparer.Ordinal));
        }

        Consumer consumer = package.NewConsumer(items: """<CorpusSource Include="sources/*.txt" />""")
            .Write("saved.html", Page)
            .Write("Program.cs", """
                using App.Corpus;
                Quote quote = Quotes.FerryToTheOuterIslandsReturns.WeHaveWaitedForThisDay;
                Console.WriteLine($"{quote.Text} {quote.Speaker?.Name} {Articles.FerryToTheOuterIslandsReturns.Sha256?.Length}");
                Console.WriteLine(Cite.Quote("We have waited for this day for two winters", nameof(Speakers.HelenaBrandt)));
                """);
        package.WriteFeed(consumer.Folder, feed);
        string version = Path.GetFileNameWithoutExtension(file)["Corpus.Tool.".Length..];
        DotNet.Run(consumer.Folder, package.PackagesFolder, "new", "tool-manifest").Succeeded();
        DotNet.Run(consumer.Folder, package.PackagesFolder, "tool", "install", "Corpus.Tool", "--version", version).Succeeded();

        string table = DotNet.Run(consumer.Folder, package.PackagesFolder, "tool", "run", "corpus", "add", "saved.html").Succeeded();

        Assert.Contains("sources/ferry-to-the-outer-islands-returns.txt", table, StringComparison.Ordinal);
        Assert.Equal(
            ["We have waited for this day for two winters, Helena Brandt 64", "We have waited for this day for two winters"],
            consumer.Run().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(2, DotNet.Run(consumer.Folder, package.PackagesFolder, "tool", "run", "corpus", "add", "missing.html").ExitCode);
    }

    private static string OwnPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
