using System.Collections.Immutable;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Harness;

/// <summary>A project in memory: sources, options and C# files, with or without the generated types.</summary>
internal sealed class TestProject
{
    private const string Folder = "/project/";

    private static readonly ImmutableArray<MetadataReference> _framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Linq.Expressions.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    private readonly List<SourceFile> _sources = [];
    private readonly List<SourceFile> _files = [];
    private readonly Dictionary<string, string> _global = new()
    {
        ["build_property.RootNamespace"] = "Newsroom",
        ["build_property.MSBuildProjectDirectory"] = "/project",
    };
    private readonly Dictionary<string, string> _editorConfig = [];
    private readonly Dictionary<string, string> _fileOptions = [];
    private AnalyzerOptions? _options;

    /// <summary>Whether the generated types are there, as after a build, or not, as before the generator has run.</summary>
    public bool HasGeneratedTypes { get; init; } = true;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public DocumentationMode DocumentationMode { get; init; } = DocumentationMode.Parse;

    /// <summary>Projects that this one refers to.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public IReadOnlyList<SourceFile> Sources => _sources;

    public AnalyzerOptions Options =>
        _options ??= new AnalyzerOptions([.. _sources, .. _files], new ProjectOptions(_global, _editorConfig, _fileOptions));

    /// <summary>The two articles that most tests cite.</summary>
    public static TestProject WithNews(bool hasGeneratedTypes = true) =>
        new TestProject { HasGeneratedTypes = hasGeneratedTypes }.AddNews();

    /// <summary>The five seeds.</summary>
    public static TestProject WithSeeds()
    {
        var project = new TestProject();
        foreach (string seed in Repository.Seeds)
            project.AddSource("seeds/" + System.IO.Path.GetFileName(seed), File.ReadAllText(seed));

        return project;
    }

    public TestProject AddNews() => AddSource("sources/ferry.txt", News.Ferry).AddSource("sources/harbour.txt", News.Harbour);

    public TestProject AddSource(string path, string? text, params (string Key, string Value)[] metadata)
    {
        var all = metadata.ToDictionary(pair => pair.Key, pair => pair.Value);
        all["Path"] = path;
        _sources.Add(new SourceFile(Folder + path, text, all));
        return this;
    }

    /// <summary>An additional file that is no source: a page's own text, and the options for it in .editorconfig.</summary>
    public TestProject AddFile(string path, string text, params (string Key, string Value)[] options)
    {
        _files.Add(new SourceFile(Folder + path, text, new Dictionary<string, string>()));
        foreach ((string key, string value) in options)
            _fileOptions[key] = value;
        return this;
    }

    public TestProject SetProperty(string name, string value)
    {
        _global["build_property." + name] = value;
        return this;
    }

    public TestProject SetOption(string key, string value)
    {
        _editorConfig[key] = value;
        return this;
    }

    public TestProject SetGlobalOption(string key, string value)
    {
        _global[key] = value;
        return this;
    }

    public Catalogue Catalogue => ProjectSources.Of(Options).Load(default).Catalogue;

    /// <summary>The project in a workspace, with the code as its document "Code.cs".</summary>
    public Project Create(string code)
    {
        var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("Newsroom", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion, DocumentationMode))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(_framework)
            .AddMetadataReferences(References)
            .AddDocument("Code.cs", SourceText.From(code), filePath: Folder + "Code.cs").Project;
        return HasGeneratedTypes
            ? project.AddDocument("Generated.g.cs", SourceText.From(GeneratedTypes.For(Catalogue)), filePath: Folder + "Generated.g.cs").Project
            : project;
    }

    /// <summary>Everything that all analyzers of the product report, in order; an exception in one of them fails the test.</summary>
    public Task<IReadOnlyList<Diagnostic>> Analyze(Project project) => Analyze(project, Analyzers());

    /// <summary>Everything that some analyzers report, in order.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Analyze(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var thrown = new List<Exception>();
        Compilation compilation = (await project.GetCompilationAsync())!;
        var analysis = compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(Options, (exception, _, _) => thrown.Add(exception), concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<Diagnostic>> Analyze(string code) => await Analyze(Create(code));

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers() =>
        [.. typeof(CitationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
