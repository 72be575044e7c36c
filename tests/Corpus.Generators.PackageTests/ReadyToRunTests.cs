using System.IO.Compression;

namespace Corpus.Generators.PackageTests;

/// <summary>The plug-ins with machine code, and who gets them.</summary>
[Collection(nameof(Using))]
public sealed class ReadyToRunTests(ProductPackage package)
{
    private const string Misquoted = """
        using App.Corpus;
        Cite.Quote("have not yet reached a decision on this proposal");
        """;

    private static readonly string[] _plain =
    [
        "analyzers/dotnet/cs/Corpus.Generators.CodeFixes.dll",
        "analyzers/dotnet/cs/Corpus.Generators.dll",
        "analyzers/dotnet/cs/Corpus.Text.dll",
    ];

    [Fact]
    public void A_build_takes_the_copy_for_its_platform_and_an_editor_the_plain_one()
    {
        Consumer consumer = Misquoting();

        Assert.Equal(
            [_plain[0], $"readytorun/{ProductPackage.Platform}/Corpus.Generators.dll", $"readytorun/{ProductPackage.Platform}/Corpus.Text.dll"],
            consumer.Analyzers());
        Assert.Equal(_plain, consumer.Analyzers("-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true"));
    }

    [Theory]
    [InlineData("-p:CscToolPath=/opt/another-compiler")]
    [InlineData("-p:NETCoreSdkPortableRuntimeIdentifier=plan9-x64")]
    public void Another_compiler_and_another_platform_take_the_plain_one(string host) => Assert.Equal(_plain, Misquoting().Analyzers(host));

    [Theory]
    [InlineData("", "-p:UseSharedCompilation=true")] // the compiler server lives on, and gains by it
    [InlineData(";DOTNET_TieredPGO=0", "-p:UseSharedCompilation=false")]
    [InlineData("A=1;DOTNET_TieredPGO=0", "-p:UseSharedCompilation=false", "-p:CscEnvironment=A=1")]
    [InlineData("DOTNET_TieredPGO=1", "-p:UseSharedCompilation=false", "-p:CscEnvironment=DOTNET_TieredPGO=1")]
    [InlineData("", "-p:UseSharedCompilation=false", "-p:DOTNET_TieredPGO=1")]
    public void A_compiler_that_is_started_for_one_build_does_not_watch_itself_unless_somebody_says_so(string environment, params string[] properties) =>
        Assert.Equal(environment, Misquoting().CompilerEnvironment(properties));

    [Fact]
    public void A_compiler_without_a_corpus_is_started_as_ever() =>
        Assert.Equal("", package.NewConsumer().Write("Program.cs", "return 0;").CompilerEnvironment("-p:UseSharedCompilation=false"));

    [Fact]
    public void A_compiler_of_a_build_finds_the_methods_compiled_and_says_the_same()
    {
        Consumer consumer = Misquoting();
        Assert.Equal(["CORP102"], consumer.TryBuild().Ids);
        int plain = Ours(consumer.CompiledMethods("-p:_CorpusReadyToRunFolder="));
        int ahead = Ours(consumer.CompiledMethods());

        Assert.True(plain > 1000, $"{plain} methods were compiled without machine code");
        Assert.True(ahead * 10 < plain, $"{ahead} methods were compiled of {plain}");
    }

    [Fact]
    public void Machine_code_for_another_run_time_is_ignored_and_the_build_says_the_same()
    {
        Consumer consumer = Misquoting();
        consumer.Build();
        string folder = package.NewFolder();
        foreach (string file in Directory.GetFiles(Path.Combine(consumer.PackageFolder, "readytorun", ProductPackage.Platform)))
            File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(file)), ForAnotherRunTime(File.ReadAllBytes(file)));

        string there = $"-p:_CorpusReadyToRunFolder={folder}{Path.DirectorySeparatorChar}";
        Assert.True(Ours(consumer.CompiledMethods(there)) > 1000);
        string output = DotNet.Run(consumer.Folder, package.PackagesFolder, "build", "--no-incremental", there).Succeeded();
        Assert.Equal(["CORP102"], Reported.In(output).Select(one => one.Id));
    }

    [Theory]
    [InlineData("-p:PackReadyToRun=false")]
    [InlineData("-p:ReadyToRunProject=missing.csproj")] // as where the compiler of the machine code cannot be restored
    public void The_package_is_packed_without_machine_code_where_that_is_asked_for_or_cannot_be_had(string property)
    {
        using ZipArchive zip = ZipFile.OpenRead(ProductPackage.Pack(package.NewFolder(), property));

        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.StartsWith("readytorun", StringComparison.Ordinal));
        Assert.Contains(zip.Entries, entry => entry.FullName == _plain[1]);
    }

    private Consumer Misquoting() => package.NewConsumer().CopySeeds().Write("Program.cs", Misquoted);

    private static int Ours(IReadOnlyList<string> methods) =>
        methods.Count(method => method.Contains("JIT compiled Corpus.", StringComparison.Ordinal) && method.Contains("[Tier0", StringComparison.Ordinal));

    /// <summary>The image with a version of the format that no run time of today knows, which is how the machine code of a later one looks.</summary>
    private static byte[] ForAnotherRunTime(byte[] image)
    {
        int header = image.AsSpan().IndexOf("RTR\0"u8);
        Assert.NotEqual(-1, header);
        image[header + 4] = 99;
        return image;
    }
}
