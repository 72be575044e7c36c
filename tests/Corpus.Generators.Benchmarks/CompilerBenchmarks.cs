using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace Corpus.Generators.Benchmarks;

/// <summary>All analyzers over a project that cites 2,500 passages of some megabytes of pages, as the compiler runs them, beside a fixed-string search.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 10, iterationCount: 10)]
public class CompilerBenchmarks
{
    private const int CitationsInFile = 50;

    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
        [.. typeof(CitationAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static readonly Dictionary<string, string> _properties = new()
    {
        ["build_property.RootNamespace"] = "Newsroom",
        ["build_property.MSBuildProjectDirectory"] = "/newsroom",
    };

    private CitedPages _cited = null!;
    private FixedStringSearch _peer = null!;
    private Compilation _compilation = null!;
    private AnalyzerOptions _options = null!;
    private AnalyzerOptions _fresh = null!;
    private Compilation _edited = null!;
    private readonly SortedDictionary<string, TimeSpan> _byAnalyzer = new(StringComparer.Ordinal);
    private TimeSpan _reported;

    [GlobalSetup]
    public void Prepare()
    {
        _cited = new CitedPages();
        _peer = new FixedStringSearch(_cited);
        _options = Options();

        CSharpParseOptions parsing = new(LanguageVersion.Latest);
        IEnumerable<SyntaxTree> files = _cited.Citations.Chunk(CitationsInFile).Select((citations, i) => CSharpSyntaxTree.ParseText(Citing(i, citations), parsing, $"/newsroom/Cited{i}.cs"));
        var project = CSharpCompilation.Create("Newsroom", files, Framework(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], _options.AdditionalFiles, parsing, _options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(project, out _compilation, out _);

        SyntaxTree first = _compilation.SyntaxTrees.First();
        _edited = _compilation.ReplaceSyntaxTree(first, CSharpSyntaxTree.ParseText(Citing(0, [CitedPages.Altered(_cited.Citations[0]), .. _cited.Citations.Take(CitationsInFile).Skip(1)]), parsing, first.FilePath));
        _edited.GetDiagnostics();
        Analyze(_compilation, _options);
    }

    /// <summary>Documents that the generator has just read, as in every build, and that no analyzer has seen.</summary>
    [IterationSetup(Target = nameof(AllCitationsCold))]
    public void Generate()
    {
        _fresh = Options();
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], _fresh.AdditionalFiles, null, _fresh.AnalyzerConfigOptionsProvider).RunGenerators(_compilation);
    }

    [IterationSetup(Target = nameof(AllCitationsUnread))]
    public void Forget() => _fresh = Options();

    [GlobalCleanup]
    public void Clean()
    {
        _peer.Dispose();
        Console.WriteLine(FormattableString.Invariant($"// the analyzers' time of the last run, as the compiler reports it: {_reported.TotalMilliseconds:F0} ms"));
        foreach (KeyValuePair<string, TimeSpan> analyzer in _byAnalyzer)
            Console.WriteLine(FormattableString.Invariant($"//   {analyzer.Key}: {analyzer.Value.TotalMilliseconds:F0} ms"));
    }

    /// <summary>The documents indexed, and every citation of the project checked.</summary>
    [Benchmark]
    public int AllCitationsCold() => Analyze(_compilation, _fresh);

    /// <summary>The same when no generator has read the documents before.</summary>
    [Benchmark]
    public int AllCitationsUnread() => Analyze(_compilation, _fresh);

    /// <summary>One citation is edited, and its file analyzed again, as an editor does while the documents stay the same.</summary>
    [Benchmark]
    public int OneFileAfterAnEdit()
    {
        CompilationWithAnalyzers analysis = Analysis(_edited, _options);
        SyntaxTree file = _edited.SyntaxTrees.First();
        return analysis.GetAnalyzerSemanticDiagnosticsAsync(_edited.GetSemanticModel(file), null, CancellationToken.None).GetAwaiter().GetResult().Length;
    }

    [Benchmark(Baseline = true)]
    public int Peer() => _peer.Run();

    private static string Citing(int number, IReadOnlyList<string> citations)
    {
        var code = new StringBuilder().Append("using Newsroom.Corpus;\nclass Cited").Append(number).Append("\n{\n");
        for (int i = 0; i < citations.Count; i++)
            code.Append("    public static readonly string Text").Append(i).Append(" = Cite.Quote(").Append(SymbolDisplay.FormatLiteral(citations[i], quote: true)).Append(");\n");

        return code.Append("}\n").ToString();
    }

    private static IEnumerable<MetadataReference> Framework() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));

    private static CompilationWithAnalyzers Analysis(Compilation compilation, AnalyzerOptions options) =>
        compilation.WithAnalyzers(_analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));

    private int Analyze(Compilation compilation, AnalyzerOptions options)
    {
        CompilationWithAnalyzers analysis = Analysis(compilation, options);
        int found = analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;
        _reported = TimeSpan.Zero;
        foreach (DiagnosticAnalyzer analyzer in _analyzers)
        {
            AnalyzerTelemetryInfo told = analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult();
            _reported += told.ExecutionTime;
            _byAnalyzer[analyzer.GetType().Name] = told.ExecutionTime;
        }

        return found;
    }

    private AnalyzerOptions Options() => new(
        [.. _cited.Pages.Select((page, i) => new SourceFile($"/newsroom/{i}.txt", page, new Dictionary<string, string> { ["Path"] = $"{i}.txt" }))],
        new ProjectOptions(_properties, new Dictionary<string, string>()));
}
