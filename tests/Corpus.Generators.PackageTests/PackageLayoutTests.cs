using System.IO.Compression;
using System.Xml.Linq;

namespace Corpus.Generators.PackageTests;

[Collection(nameof(Using))]
public sealed class PackageLayoutTests(ProductPackage package)
{
    [Fact]
    public void The_package_holds_the_compiler_plug_ins_the_build_files_the_licence_and_a_readme_and_nothing_else()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.File);

        // The last three are the packaging convention's own; one of them has a random name.
        Assert.Equal(
            [
                "Corpus.Generators.nuspec",
                "LICENSE",
                "README.md",
                "analyzers/dotnet/cs/Corpus.Generators.CodeFixes.dll",
                "analyzers/dotnet/cs/Corpus.Generators.dll",
                "analyzers/dotnet/cs/Corpus.Text.dll",
                "build/Corpus.Generators.props",
                "build/Corpus.Generators.targets",
                "buildTransitive/Corpus.Generators.props",
                "buildTransitive/Corpus.Generators.targets",
                "icon.png",
                $"readytorun/{ProductPackage.Platform}/Corpus.Generators.dll",
                $"readytorun/{ProductPackage.Platform}/Corpus.Text.dll",
                "tasks/Corpus.Generators.Tasks.dll",
            ],
            zip.Entries.Select(entry => entry.FullName)
                .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.EndsWith(".psmdcp", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_readme_links_to_addresses_and_every_file_has_the_same_time()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.File);
        using var readme = new StreamReader(zip.GetEntry("README.md")!.Open());
        string text = readme.ReadToEnd();

        Assert.DoesNotContain("](docs/", text, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "README.md")).Trim(),
            text.Replace("](https://github.com/corpus-generators/corpus-generators/blob/main/docs/", "](docs/", StringComparison.Ordinal).Trim());
        Assert.Single(zip.Entries.Select(entry => entry.LastWriteTime).Distinct());
    }

    [Fact]
    public void The_package_is_a_development_dependency_and_depends_on_nothing()
    {
        using ZipArchive zip = ZipFile.OpenRead(package.File);
        using Stream nuspec = zip.GetEntry("Corpus.Generators.nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        XNamespace ns = metadata.Name.Namespace;

        Assert.Equal("true", metadata.Element(ns + "developmentDependency")?.Value);
        Assert.Empty(metadata.Descendants(ns + "dependency"));
    }
}
