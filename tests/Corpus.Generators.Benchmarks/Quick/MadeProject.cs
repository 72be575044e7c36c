using System.Runtime.InteropServices;
using Corpus.Text;

namespace Corpus.Generators.Benchmarks.Quick;

/// <summary>A console project on disk with made documents, built by <c>dotnet build</c> with and without the product, which comes into it as from a package.</summary>
internal sealed class MadeProject : IDisposable
{
    private static readonly string _package = Path.Combine(Corpus.Tests.Repository.Root, "src", "Corpus.Generators.Package", "buildTransitive");

    private static readonly string _platform =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    private static readonly string _ahead =
        Path.Combine(Corpus.Tests.Repository.Root, "src", "Corpus.Generators.ReadyToRun", "obj", "Release", "netstandard2.0", _platform) + Path.DirectorySeparatorChar;

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;

    public MadeProject()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "obj"));
        Write("Made.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <CorpusTasks>{Path.Combine(AppContext.BaseDirectory, "Corpus.Generators.Tasks.dll")}</CorpusTasks>
                <Mode Condition="'$(Mode)' == ''">without</Mode>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <Optimize>true</Optimize>
                <UseSharedCompilation>false</UseSharedCompilation>
                <EnableDefaultItems>false</EnableDefaultItems>
                <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
                <IntermediateOutputPath>obj/$(Mode)$(Documents)/</IntermediateOutputPath>
                <OutputPath>bin/$(Mode)$(Documents)/</OutputPath>
                <DefineConstants Condition="'$(Documents)' != '' and '$(Documents)' != '0'">$(DefineConstants);DOCUMENTS</DefineConstants>
                <EmitCompilerGeneratedFiles Condition="'$(Emitted)' != ''">true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>$(Emitted)</CompilerGeneratedFilesOutputPath>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Program.cs" />
                <Compile Include="emitted/**/*.cs" Condition="'$(Mode)' == 'emitted'" />
                <CorpusSource Include="documents$(Documents)/*.txt" Condition="'$(Mode)' == 'with'" />
              </ItemGroup>
            </Project>
            """);
        // The SDK looks here for what packages bring.
        Write("obj/Made.csproj.corpus.props", Imports("*.props", ""));
        Write("obj/Made.csproj.corpus.targets", Imports("*.targets", string.Concat(Assemblies().Select(assembly => $"""<Analyzer Include="{assembly}" NuGetPackageId="Corpus.Generators" />"""))));
        Write("Program.cs", """
            using System.Diagnostics;
            #if DOCUMENTS
            var watch = Stopwatch.StartNew();
            string said = args[0] switch
            {
                "first" => Made.Corpus.Articles.All[0].Quotes[0].Text,
                "resource" => new StreamReader(typeof(Program).Assembly.GetManifestResourceStream(args[1])!).ReadToEnd(),
                "article" => Made.Corpus.Articles.Find(args[1])!.Path,
                "find" => Made.Corpus.Quotes.Find(args[1])!.Text,
                _ => Made.Corpus.Quotes.All.Sum(quote => quote.Start).ToString(),
            };
            double milliseconds = watch.Elapsed.TotalMilliseconds;
            Console.WriteLine(FormattableString.Invariant($"{milliseconds:F1}\t{said.ReplaceLineEndings(" ")}\t{(args[0] == "first" ? Made.Corpus.Articles.All[^1].Quotes[^1].Id : "")}"));
            #else
            Console.WriteLine(Stopwatch.GetTimestamp());
            #endif
            """);
        Run(TimeSpan.FromMinutes(1), "restore", "-v", "q");
        CompileAhead();
    }

    /// <summary>The UTF-8 bytes of the first documents, which are written where a build finds them.</summary>
    public long AddDocuments(int count)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder, "documents" + count)).FullName;
        foreach ((string file, string text) in MadeArticles.First(count))
            File.WriteAllText(Path.Combine(folder, file), text);

        return Bytes("documents" + count, "*.txt");
    }

    /// <summary>Builds the project anew: without the product, with it and so many documents, or of the C# alone that it emitted.</summary>
    public ChildUsage Build(string mode, string documents = "", string emitted = "", double longestSeconds = 60) =>
        Run(
            TimeSpan.FromSeconds(longestSeconds),
            "build", "--no-restore", "--no-incremental", "-v", "q", "-nologo", "-tl:off", "-nodeReuse:false", "-clp:ErrorsOnly",
            "-p:Mode=" + mode, "-p:Documents=" + documents, "-p:Emitted=" + emitted);

    /// <summary>What the program built with so many documents prints for a question.</summary>
    public string[] Ask(int documents, params string[] question) =>
        Run(TimeSpan.FromSeconds(20), [Path.Combine("bin", "with" + documents, "Made.dll"), .. question]).Output.Trim().Split('\t');

    /// <summary>The size of the files in a folder of the project.</summary>
    public long Bytes(string folder, string pattern) =>
        new DirectoryInfo(Path.Combine(_folder, folder)).EnumerateFiles(pattern, SearchOption.AllDirectories).Sum(file => file.Length);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> Assemblies() =>
        [typeof(ArticleReader).Assembly.Location, typeof(CorpusGenerator).Assembly.Location, Path.Combine(AppContext.BaseDirectory, "Corpus.Generators.CodeFixes.dll")];

    // As the packing does. Where the compiler of that code cannot be had, the builds take the plain assemblies, as those of such a package do.
    private void CompileAhead()
    {
        string project = Path.Combine(Corpus.Tests.Repository.Root, "src", "Corpus.Generators.ReadyToRun", "Corpus.Generators.ReadyToRun.csproj");
        string plugins = string.Join("%3B", Assemblies().Take(2));
        Run(TimeSpan.FromMinutes(1), "restore", project, "-v", "q");
        Run(TimeSpan.FromMinutes(1), "msbuild", project, "-t:CompileAhead", "-p:Configuration=Release", "-p:ReadyToRunPlatforms=" + _platform, "-p:Plugins=" + plugins);
    }

    private static string Imports(string pattern, string analyzers) => $"""
        <Project>
          <ImportGroup Condition="'$(Mode)' == 'with'">{string.Concat(Directory.GetFiles(_package, pattern).Order(StringComparer.Ordinal).Select(file => $"""<Import Project="{file}" />"""))}</ImportGroup>
          <PropertyGroup><_CorpusReadyToRunFolder>{_ahead}</_CorpusReadyToRunFolder></PropertyGroup>
          <ItemGroup Condition="'$(Mode)' == 'with'">{analyzers}</ItemGroup>
        </Project>
        """;

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_folder, file), content);

    private ChildUsage Run(TimeSpan longest, params string[] arguments) =>
        ChildUsage.Of(_folder, longest, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);
}
