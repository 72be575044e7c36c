using System.Text.Json;
using System.Text.RegularExpressions;

namespace Corpus.Generators.PackageTests;

/// <summary>A throwaway project of a user of the package.</summary>
internal sealed partial class Consumer
{
    private readonly ProductPackage _package;
    private readonly string _framework;

    public Consumer(ProductPackage package, string folder, string properties, string items, string framework)
    {
        _package = package;
        _framework = framework;
        Folder = folder;
        ProjectFile = Path.Combine(folder, "App.csproj");
        package.WriteFeed(folder);
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <OutputType>{(framework.StartsWith("netstandard", StringComparison.Ordinal) ? "Library" : "Exe")}</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Corpus.Generators" Version="[{package.Version}]" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    public string ProjectFile { get; }

    public Consumer Write(string file, string content)
    {
        File.WriteAllText(PathOf(file), content);
        return this;
    }

    public Consumer Write(string file, byte[] content)
    {
        File.WriteAllBytes(PathOf(file), content);
        return this;
    }

    public Consumer CopySeeds()
    {
        foreach (string seed in Repository.Seeds)
            File.Copy(seed, PathOf(Path.Combine("seeds", Path.GetFileName(seed))));

        return this;
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    public void Rename(string from, string to) => File.Move(PathOf(from), PathOf(to));

    public BuildResult TryBuild()
    {
        DotNetResult result = DotNet.Run(Folder, _package.PackagesFolder, "build", "-v", "q", "-clp:NoSummary", "-tl:off");
        return new BuildResult(result.ExitCode == 0, result.Output, Reported.In(result.Output));
    }

    public BuildResult Build()
    {
        BuildResult result = TryBuild();
        Assert.True(result.Succeeded, result.Output);
        return result;
    }

    /// <summary>What is said to the compiler's process beside its arguments.</summary>
    public string CompilerEnvironment(params string[] properties)
    {
        const string Asked = "-getProperty:CscEnvironment,UseSharedCompilation";
        string answer = DotNet.Run(Folder, _package.PackagesFolder, ["msbuild", "-restore", "-t:ResolveReferences;StartCompilerUnwatched", Asked, .. properties]).Succeeded();
        return Regex.Match(answer, "\"CscEnvironment\": \"([^\"]*)\"").Groups[1].Value;
    }

    /// <summary>The compiler plug-ins of the package that a build takes, or what else asks for them with these properties.</summary>
    public IReadOnlyList<string> Analyzers(params string[] properties)
    {
        const string Targets = "-t:ResolveReferences;LeaveOutCorpusAnalyzers;TakeReadyToRunAnalyzers";
        string items = DotNet.Run(Folder, _package.PackagesFolder, ["msbuild", "-restore", Targets, "-getItem:Analyzer", .. properties]).Succeeded();
        using JsonDocument json = JsonDocument.Parse(items);
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
                .Where(item => item.TryGetProperty("NuGetPackageId", out JsonElement id) && id.GetString() == "Corpus.Generators")
                .Select(item => Path.GetRelativePath(PackageFolder, item.GetProperty("Identity").GetString()!).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The methods that the run time compiled during a build with a compiler of its own, by the name of their type.</summary>
    public IReadOnlyList<string> CompiledMethods(params string[] properties)
    {
        string list = PathOf("methods.log");
        File.Delete(list);
        var environment = new Dictionary<string, string> { ["DOTNET_JitStdOutFile"] = list, ["DOTNET_JitDisasmSummary"] = "1" };
        DotNet.Run(Folder, _package.PackagesFolder, environment, ["build", "--no-incremental", "-p:UseSharedCompilation=false", .. properties]).Succeeded();
        return File.ReadAllLines(list);
    }

    /// <summary>Where the package was restored to.</summary>
    public string PackageFolder => Path.Combine(_package.PackagesFolder, "corpus.generators", _package.Version);

    /// <summary>What the program prints, built anew where it has to be.</summary>
    public string Run(params string[] arguments)
    {
        Build();
        string program = Path.Combine(Folder, "bin", "Debug", _framework, "App.dll");
        return DotNet.Run(Folder, _package.PackagesFolder, [program, .. arguments]).Succeeded();
    }

    public string Format(params string[] arguments) =>
        DotNet.Run(Folder, _package.PackagesFolder, ["format", "analyzers", "--no-restore", .. arguments]).Succeeded();

    public string Read(string file) => File.ReadAllText(PathOf(file));

    private string PathOf(string file)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}

internal sealed record BuildResult(bool Succeeded, string Output, IReadOnlyList<Reported> Diagnostics)
{
    /// <summary>The ids that were reported, in order of file and line.</summary>
    public IEnumerable<string> Ids => Diagnostics.Select(diagnostic => diagnostic.Id);
}

/// <summary>A diagnostic as the build prints it.</summary>
internal sealed partial record Reported(string File, int Line, int Column, string Severity, string Id, string Message)
{
    /// <summary>The project whose build reports it; what a restore reports stands in the project itself.</summary>
    public string Project { get; init; } = "";

    public static IReadOnlyList<Reported> In(string output) =>
    [
        .. Pattern().Matches(output)
            .Select(match => new Reported(
                Path.GetFileName(match.Groups["file"].Value),
                match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value) : 0,
                match.Groups["column"].Success ? int.Parse(match.Groups["column"].Value) : 0,
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["message"].Value)
            {
                Project = (match.Groups["project"] is { Success: true } project ? project : match.Groups["file"]).Value,
            })
            .Distinct()
            .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Line)
            .ThenBy(diagnostic => diagnostic.Column),
    ];

    [GeneratedRegex(@"^\s*(?<file>[^\n(]+?)(?:\((?<line>\d+),(?<column>\d+)\))? ?: (?<severity>warning|error) (?<id>[A-Z]+\d+): (?<message>.*?)(?: \(https?://\S+\))?(?: \[(?<project>[^\[\]]*?)(?:::TargetFramework=[^\[\]]*)?\])?\s*$", RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
