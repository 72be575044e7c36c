using System.Diagnostics;
using System.Runtime.InteropServices;
using Corpus.Generators.PackageTests.Shapes;

namespace Corpus.Generators.PackageTests;

/// <summary>The product as a user gets it, with a package folder of its own: packed once for each collection of tests, whose tests stand in a row.</summary>
public sealed class ProductPackage : IDisposable
{
    // The two collections run side by side, and pack one after the other: the second finds all built.
    private static readonly Lock _packing = new();

    public ProductPackage()
    {
        Folder = Directory.CreateTempSubdirectory("corpus-package-").FullName;
        // The consumers restore into a folder of their own: a package of the same version from an earlier run must not answer for this one.
        PackagesFolder = Path.Combine(Folder, "packages");
        File = Pack(Path.Combine(Folder, "feed"), "-p:ReadyToRunPlatforms=" + Platform);
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
    internal static string Pack(string to, params string[] properties)
    {
        // Packed with the packages that this repository was restored with.
        string own = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        lock (_packing)
            DotNet.Run(Repository.Root, own, ["pack", Path.Combine("src", "Corpus.Generators.Package"), "-c", "Release", "-o", to, .. properties]).Succeeded();

        return Assert.Single(Directory.GetFiles(to));
    }

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

/// <summary>The tests of citations: in a build, in an editor, in Razor, and of the documents that come and go.</summary>
[CollectionDefinition(nameof(Citing))]
public sealed class Citing : ICollectionFixture<ProductPackage>;

/// <summary>The tests of what projects of all kinds, the samples and the command make of the package.</summary>
[CollectionDefinition(nameof(Using))]
public sealed class Using : ICollectionFixture<ProductPackage>;
