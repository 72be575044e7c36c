using System.IO.Compression;
using Corpus.Generators.PackageTests;
using Corpus.Tests;

namespace Corpus.Text.Library.Tests;

/// <summary>The library as a user gets it: packed, and used by projects that have nothing but the package.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Source =
        """
        Island ferry will sail again in May

        “We have waited 9 months for this boat, and we are not going to wait another summer,” said harbour master Marit Lund.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-text-").FullName;
    private readonly string _packages;

    public PackageTests()
    {
        // A package of the same version from an earlier run must not answer for this one; what it depends on may come from the machine's own folder.
        _packages = Path.Combine(_folder, "packages");
        string own = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        DotNet.Run(Repository.Root, own, "pack", Path.Combine("src", "Corpus.Text.Library"), "-c", "Release", "-o", Path.Combine(_folder, "feed")).Succeeded();
        Package = Assert.Single(Directory.GetFiles(Path.Combine(_folder, "feed"), "*.nupkg"));
        Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="product" value="feed" /></packageSources>
              <fallbackPackageFolders><add key="own" value="{own}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    private string Package { get; }

    private string Version => Path.GetFileNameWithoutExtension(Package)["Corpus.Text.".Length..];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void It_is_used_from_a_program_and_from_a_library_for_netstandard()
    {
        using (ZipArchive archive = ZipFile.OpenRead(Package))
        {
            string[] files = [.. archive.Entries.Select(entry => entry.FullName)];
            foreach (string file in new[] { "lib/net10.0/Corpus.Text.dll", "lib/net10.0/Corpus.Text.xml", "lib/netstandard2.0/Corpus.Text.dll", "README.md" })
                Assert.Contains(file, files);
            Assert.Equal(2, files.Count(file => file.EndsWith(".dll", StringComparison.Ordinal)));
        }

        Write("Old/Old.csproj", Project("<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>", Reference));
        Write("Old/Desk.cs", """
            namespace Old
            {
                public static class Desk
                {
                    public static string Verdict(string words, string text) =>
                        new Corpus.Text.CorpusVerifier(new[] { Corpus.Text.CorpusSource.Read("ferry.txt", text) }).CheckQuotation(words).Verdict.ToString();
                }
            }
            """);
        Write("New/ferry.txt", Source);
        Write("New/New.csproj", Project(
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>"
            + "<IsAotCompatible>true</IsAotCompatible><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
            Reference + "<ProjectReference Include=\"../Old/Old.csproj\" />"));
        Write("New/Program.cs",
            "string answer = \"She said “We have waited 8 months for this boat, and we are not going to wait another summer”.\";\n"
            + Example().Replace("using Corpus.Text;", "", StringComparison.Ordinal)
            + "Console.WriteLine(Old.Desk.Verdict(\"We have waited 9 months for this boat\", File.ReadAllText(\"ferry.txt\")));\n");
        Write("New/Usings.cs", "global using Corpus.Text;\n");

        string output = DotNet.Run(Path.Combine(_folder, "New"), _packages, "run").Succeeded();

        Assert.Contains("Altered: We have waited 8 months", output, StringComparison.Ordinal);
        Assert.Contains("She said “We have waited 9 months for this boat, and we are not going to wait another summer”.", output, StringComparison.Ordinal);
        Assert.EndsWith("Faithful", output.Trim(), StringComparison.Ordinal);
    }

    private string Reference => $"<PackageReference Include=\"Corpus.Text\" Version=\"{Version}\" />";

    private static string Project(string properties, string items) =>
        $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>{properties}</PropertyGroup><ItemGroup>{items}</ItemGroup></Project>";

    // The program that the package's own page shows.
    private static string Example()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "src", "Corpus.Text.Library", "README.md"));
        int start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        return readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private void Write(string file, string text)
    {
        string path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
