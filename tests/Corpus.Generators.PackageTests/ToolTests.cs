using System.IO.Compression;

namespace Corpus.Generators.PackageTests;

/// <summary>The command as a user gets it: installed from its package, it makes a source of a saved page, which the generator's package then reads.</summary>
[Collection(nameof(Using))]
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
        string file = Pack(feed, "-p:ReadyToRunPlatforms=" + ProductPackage.Platform);
        using (ZipArchive archive = ZipFile.OpenRead(file))
        {
            Assert.Contains(archive.Entries, entry => entry.FullName.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal));
            Assert.Equal(
                ["Microsoft.CodeAnalysis.CSharp.dll", "Microsoft.CodeAnalysis.dll"],
                archive.Entries.Select(entry => entry.Name).Where(name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                    .Distinct().Order(StringComparer.Ordinal));
            string ahead = $"/readytorun/{ProductPackage.Platform}/Corpus.Text.dll";
            Assert.Contains(archive.Entries, entry => entry.FullName.EndsWith(ahead, StringComparison.Ordinal));
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
        Tool(consumer, new(), "install", "Corpus.Tool", "--version", version).Succeeded();

        string table = Tool(consumer, new(), "run", "corpus", "add", "saved.html").Succeeded();

        Assert.Contains("sources/ferry-to-the-outer-islands-returns.txt", table, StringComparison.Ordinal);
        Assert.Equal(
            ["We have waited for this day for two winters, Helena Brandt 64", "We have waited for this day for two winters"],
            consumer.Run().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(2, Tool(consumer, new(), "run", "corpus", "add", "missing.html").ExitCode);

        consumer.Write("page.md", "> We have waited for this day for two winters\n>\n> — Helena Brandt\n");
        Assert.InRange(CompiledMethods(consumer, "check", "page.md", "--sources", "sources/*.txt"), 0, 200);
    }

    [Theory]
    [InlineData("-p:PackReadyToRun=false")]
    [InlineData("-p:ReadyToRunProject=missing.csproj")] // as where the compiler of the machine code cannot be restored
    public void The_command_is_packed_without_machine_code_where_that_is_asked_for_or_cannot_be_had(string property)
    {
        using ZipArchive archive = ZipFile.OpenRead(Pack(package.NewFolder(), property));

        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("/readytorun/", StringComparison.Ordinal));
        ZipArchiveEntry list = Assert.Single(archive.Entries, entry => entry.Name == "Corpus.Tool.deps.json");
        using var reader = new StreamReader(list.Open());
        Assert.DoesNotContain("runtimeTargets", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    private static string Pack(string feed, string property)
    {
        DotNet.Run(Repository.Root, OwnPackages, "pack", Path.Combine("src", "Corpus.Tool"), "-c", "Release", "-o", feed, property).Succeeded();
        return Assert.Single(Directory.GetFiles(feed));
    }

    /// <summary>How many of the product's methods a run of the command has compiled: without machine code some thousands.</summary>
    private int CompiledMethods(Consumer consumer, params string[] arguments)
    {
        string list = Path.Combine(consumer.Folder, "compiled.log");
        Tool(consumer, new() { ["DOTNET_JitStdOutFile"] = list, ["DOTNET_JitDisasmSummary"] = "1" }, ["run", "corpus", .. arguments]).Succeeded();
        return File.ReadLines(list).Count(method => method.Contains("JIT compiled Corpus.", StringComparison.Ordinal));
    }

    // Where a tool of some version is, the SDK remembers for all folders of a user: in a home of its own no other run of these tests answers for this one.
    private DotNetResult Tool(Consumer consumer, Dictionary<string, string> environment, params string[] arguments)
    {
        environment["DOTNET_CLI_HOME"] = consumer.Folder;
        return DotNet.Run(consumer.Folder, package.PackagesFolder, environment, ["tool", .. arguments]);
    }

    private static string OwnPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
