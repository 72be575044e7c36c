using System.Diagnostics;
using System.Runtime.InteropServices;
using Corpus.Generators.PackageTests.Shapes;

namespace Corpus.Generators.PackageTests;

/// <summary>The product as a user gets it: packed once for all tests, with a package folder of its own.</summary>
public sealed class ProductPackage : IDisposable
{
    public ProductPackage()
    {
        Folder = Directory.CreateTempSubdirectory("corpus-package-").FullName;
        // The consumers restore into a folder of their own: a package of the same version from an earlier run must not answer for this one.
        PackagesFolder = Path.Combine(Folder, "packages");
        string output = Path.Combine(Folder, "feed");

        // Packed with the packages that this repository was restored with.
        string own = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Pack = (to, properties) =>
        {
            DotNet.Run(Repository.Root, own, ["pack", Path.Combine("src", "Corpus.Generators.Package"), "-c", "Release", "-o", to, .. properties]).Succeeded();
            return Assert.Single(Directory.GetFiles(to));
        };
        File = Pack(output, ["-p:ReadyToRunPlatforms=" + Platform]);
        Shapes = new(() => ShapeBuild.Of(ProjectShapes.All, Directory.CreateDirectory(Path.Combine(Folder, "shapes")).FullName, this));
        SharedEditor = new(() => Editor.OpenAsync(NewConsumer().CopySeeds().Write("Program.cs", """
            using App.Corpus;
            Console.WriteLine(Quotes.PeruPlansToTransferPrisonersToElSalvador.Decongest);
            Console.WriteLine(Articles.PeruIsConsideringSendingForeignPrisonersToElSalvador);
            Console.WriteLine(Speakers.EduardoArana);
            """)));
    }

    /// <summary>The .nupkg.</summary>
    public string File { get; }

    /// <summary>The one platform that the tests' package has machine code for: a release has it for all.</summary>
    public static string Platform { get; } =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    /// <summary>Packs the product into a folder, with properties, and gives the package's file.</summary>
    internal Func<string, string[], string> Pack { get; }

    /// <summary>The version in the file's name.</summary>
    public string Version => Path.GetFileNameWithoutExtension(File)["Corpus.Generators.".Length..];

    /// <summary>Every shape of project, built.</summary>
    internal Lazy<ShapeBuild> Shapes { get; }

    internal string PackagesFolder { get; }

    private string Folder { get; }

    /// <summary>A new project that refers to the package.</summary>
    internal Consumer NewConsumer(string properties = "", string items = """<CorpusSource Include="**/*.txt" />""", string framework = "net10.0") =>
        new(this, Directory.CreateDirectory(Path.Combine(Folder, "consumer-" + Guid.NewGuid().ToString("N")[..8])).FullName, properties, items, framework);

    /// <summary>Makes the package known to the projects in a folder.</summary>
    internal void WriteFeed(string folder, string? another = null) => System.IO.File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
        <configuration>
          <packageSources>
            <add key="product" value="{Path.GetDirectoryName(File)}" />
            {(another is null ? "" : $"""<add key="another" value="{another}" />""")}
          </packageSources>
        </configuration>
        """);

    /// <summary>A new folder, gone when the tests are over.</summary>
    internal string NewFolder() => Directory.CreateDirectory(Path.Combine(Folder, "folder-" + Guid.NewGuid().ToString("N")[..8])).FullName;

    /// <summary>One open project over the seeds for all tests that ask an editor.</summary>
    internal Lazy<Task<Editor>> SharedEditor { get; }

    public void Dispose()
    {
        if (SharedEditor.IsValueCreated && SharedEditor.Value.IsCompletedSuccessfully)
            SharedEditor.Value.Result.Dispose();

        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException e)
        {
            // A compiler server may still hold an analyzer assembly; the system's temporary folder is cleaned by the system.
            Trace.WriteLine(e.Message);
        }
    }
}

/// <summary>All tests that need the package share one.</summary>
[CollectionDefinition(nameof(ProductPackage))]
public sealed class ProductPackageDefinition : ICollectionFixture<ProductPackage>;
