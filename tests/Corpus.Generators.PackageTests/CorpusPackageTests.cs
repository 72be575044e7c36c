namespace Corpus.Generators.PackageTests;

/// <summary>A corpus that comes in a package of somebody else's, and how little it takes to begin.</summary>
[Collection(nameof(Using))]
public sealed class CorpusPackageTests(ProductPackage package)
{
    private const string Bridge = """
        Council approves the harbour bridge

        By Mina Okafor

        June 3, 2025

        “We will build it within two years,” Mayor Tomas Lind told reporters after the vote, adding that work on the plans would start in the autumn.
        """;

    [Fact]
    public void A_public_corpus_in_a_package_is_cited_like_a_referenced_project()
    {
        string folder = package.NewFolder();
        package.WriteFeed(folder, Path.Combine(folder, "feed"));
        Directory.CreateDirectory(Path.Combine(folder, "feed"));
        Write(folder, "archive/Archive.csproj", Project("<CorpusVisibility>public</CorpusVisibility>", """<CorpusSource Include="docs/*.txt" Outlet="The Daily; C# 100%25" />"""));
        Write(folder, "archive/docs/a `b`.txt", Bridge);
        DotNet.Run(folder, package.PackagesFolder, "pack", "archive", "-o", "feed", "-v", "q").Succeeded();

        Write(folder, "app/App.csproj", Project("<OutputType>Exe</OutputType>", """<PackageReference Include="Archive" Version="1.0.0" />"""));
        Write(folder, "app/Program.cs", """
            using Archive.Corpus;

            Console.WriteLine(Articles.All.Single().Outlet);
            Cite.Quote("We will build it within two years", nameof(Speakers.TomasLind));
            Cite.Quote("We will build it within nine years", nameof(Speakers.TomasLind));
            """);
        string output = DotNet.Run(folder, package.PackagesFolder, "build", "app", "-v", "q", "-clp:NoSummary", "-tl:off").Succeeded();

        Assert.Equal([("CORP103", 5)], Reported.In(output).Select(diagnostic => (diagnostic.Id, diagnostic.Line)));
        Assert.Equal("The Daily; C# 100%", DotNet.Run(folder, package.PackagesFolder, "run", "--no-build", "--project", "app").Succeeded().Trim());
    }

    [Fact]
    public void Add_package_and_one_line_is_all()
    {
        string folder = package.NewFolder();
        package.WriteFeed(folder);
        DotNet.Run(folder, package.PackagesFolder, "new", "console", "-n", "App", "-o", ".").Succeeded();
        DotNet.Run(folder, package.PackagesFolder, "add", "package", "Corpus.Generators").Succeeded();
        string project = File.ReadAllText(Path.Combine(folder, "App.csproj"));
        Write(folder, "App.csproj", project.Replace("</Project>", """<ItemGroup><CorpusSource Include="docs/*.txt" /></ItemGroup></Project>""", StringComparison.Ordinal));
        Write(folder, "docs/bridge.txt", Bridge);
        Write(folder, "Program.cs", "using App.Corpus;\n\nConsole.WriteLine(Quotes.All.Single().Speaker?.Name);\n");

        string output = DotNet.Run(folder, package.PackagesFolder, "build", "-v", "q", "-clp:NoSummary", "-tl:off").Succeeded();

        Assert.Contains("<PrivateAssets>all</PrivateAssets>", project, StringComparison.Ordinal);
        Assert.Empty(Reported.In(output));
        Assert.Equal("Tomas Lind", DotNet.Run(folder, package.PackagesFolder, "run", "--no-build").Succeeded().Trim());
    }

    private string Project(string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>{properties}</PropertyGroup>
          <ItemGroup><PackageReference Include="Corpus.Generators" Version="[{package.Version}]" PrivateAssets="all" />{items}</ItemGroup>
        </Project>
        """;

    private static void Write(string folder, string file, string content)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
