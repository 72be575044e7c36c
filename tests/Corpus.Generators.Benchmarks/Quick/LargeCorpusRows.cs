using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using static Corpus.Generators.Benchmarks.Quick.QuickRow;

namespace Corpus.Generators.Benchmarks.Quick;

/// <summary>An open project with 10,000 documents and 10,000 citations, in this process: what a keystroke, an edited document and an edited citation cost.</summary>
internal sealed class LargeCorpusRows
{
    private const int Documents = 10_000;
    private const int Citations = 10_000;
    private const int CitationsInFile = 50;
    private const int OneAlteredIn = 20;

    // What is analyzed again is still being compiled for speed by the run time.
    private const int WarmRuns = 5;

    private static readonly CSharpParseOptions _parsing = new(LanguageVersion.Latest);

    private static readonly ImmutableArray<DiagnosticAnalyzer> _analyzers =
        [.. typeof(CorpusGenerator).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private readonly SourceFile[] _files = [.. MadeArticles.First(Documents).Select(document => File(document.File, document.Text))];
    private readonly ProjectOptions _options = new(
        new Dictionary<string, string>
        {
            ["build_property.RootNamespace"] = "Newsroom",
            ["build_property.MSBuildProjectDirectory"] = "/newsroom",
            ["build_property.ImplicitUsings"] = "enable",
        },
        new Dictionary<string, string>());

    private readonly CitedPages _cited = new([.. MadeArticles.First(Documents).Select(document => document.Text)], Citations);

    // One in twenty is not what the page says.
    private string[] MixedCitations => [.. _cited.Citations.Select((citation, i) => i % OneAlteredIn == 0 ? CitedPages.Altered(citation) : citation)];

    private int Reads => _files.Sum(file => file.Reads);

    public static IEnumerable<QuickRow> Measure() => new LargeCorpusRows().Rows();

    private IEnumerable<QuickRow> Rows()
    {
        long bytes = _cited.Pages.Sum(page => (long)Encoding.UTF8.GetByteCount(page));
        Compilation project = Project();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], _files, _parsing, _options);

        long before = GC.GetTotalMemory(forceFullCollection: true);
        (driver, double cold) = Timed(() => driver.RunGenerators(project));
        long held = GC.GetTotalMemory(forceFullCollection: true) - before;
        yield return new("held by the driver, 10,000 articles", Shown($"{held / (double)bytes:F1} times the documents"), "≤ 4", Shown($"the documents: {bytes / 1e6:F0} MB of UTF-8"));

        foreach (QuickRow row in Edits(driver, project, cold))
            yield return row;
        foreach (QuickRow row in Checks(driver, project))
            yield return row;
    }

    private IEnumerable<QuickRow> Edits(GeneratorDriver driver, Compilation project, double cold)
    {
        string yardstick = Shown($"cold: {cold / 1e3:F1} s, {Reads:N0} parses");
        int reads = Reads;
        Compilation typed = project.ReplaceSyntaxTree(project.SyntaxTrees.First(), Citing(0, [CitedPages.Altered(_cited.Citations[0])]));
        (GeneratorDriver after, double keystroke) = Timed(() => driver.RunGenerators(typed));
        yield return new(
            "a keystroke in C#, 10,000 articles",
            Shown($"{Reads - reads} parses, {Emitted(driver, after)} outputs, {100 * keystroke / cold:F2} % of cold ({keystroke:F1} ms)"), "0 parses, 0 outputs, ≤ .09 %", yardstick);

        SourceFile edited = File("05000.txt", _cited.Pages[Documents / 2].Replace("The debate in", "The long debate in", StringComparison.Ordinal));
        (after, double edit) = Timed(() => driver.ReplaceAdditionalText(_files[Documents / 2], edited).RunGenerators(project));
        yield return new(
            "one document edited, 10,000 articles",
            Shown($"{Reads + edited.Reads - reads} parses, {Emitted(driver, after)} outputs, {100 * edit / cold:F1} % of cold ({edit:F0} ms)"), "1 parse, ≤ 2 outputs, ≤ 5 %", yardstick);
    }

    private IEnumerable<QuickRow> Checks(GeneratorDriver driver, Compilation project)
    {
        driver.RunGeneratorsAndUpdateCompilation(project, out Compilation whole, out _);
        var options = new AnalyzerOptions([.. _files], _options);
        (double indexed, _) = Analyzed(whole, options);
        (double Milliseconds, int Found)[] again = [.. Enumerable.Range(0, WarmRuns).Select(_ => Analyzed(whole, options))];
        double warm = again.Min(run => run.Milliseconds);
        using var peer = new FixedStringSearch(_cited, MixedCitations);
        peer.Measure();
        double searched = peer.Measure();
        yield return new(
            "10,000 citations (one in twenty altered) in 10,000 articles, analyzers' CPU, warm",
            Shown($"{warm / searched:F2} times ({warm:F0} ms; cold {indexed:F0} ms)"), "≤ 1 times", Shown($"grep -F -f, user time: {searched:F0} ms; {again[0].Found} diagnostics"));

        SyntaxTree[] edits = [.. Enumerable.Range(0, 6).Select(i => Citing(0, [CitedPages.Altered(_cited.Citations[i]), .. _cited.Citations.Take(CitationsInFile).Skip(1)]))];
        (double Analyzers, double Whole)[] times = [.. edits.Select(tree => FileAnalyzed(whole.ReplaceSyntaxTree(whole.SyntaxTrees.First(), tree), tree, options))];
        yield return new(
            "an edited citation, its file of 50, 10,000 articles", Shown($"{times.Skip(1).Min(time => time.Analyzers):F1} ms"), "≤ 3 ms",
            Shown($"with the compiler's binding: {times.Skip(1).Min(time => time.Whole):F1} ms; the first time: {times[0].Whole:F1} ms"));
    }

    // The compiler's own work on the edited file is done before: it is the analyzers that are measured.
    private static (double Analyzers, double Whole) FileAnalyzed(Compilation compilation, SyntaxTree tree, AnalyzerOptions options)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        foreach (InvocationExpressionSyntax call in tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
            model.GetSymbolInfo(call);

        CompilationWithAnalyzers analysis = Analysis(compilation, options);
        double whole = Timed(() => analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult()).Milliseconds;
        return (Executed(analysis), whole);
    }

    private static (double Milliseconds, int Found) Analyzed(Compilation compilation, AnalyzerOptions options)
    {
        CompilationWithAnalyzers analysis = Analysis(compilation, options);
        int found = analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;
        return (Executed(analysis), found);
    }

    private static double Executed(CompilationWithAnalyzers analysis) => _analyzers.Sum(analyzer =>
        analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds);

    private static CompilationWithAnalyzers Analysis(Compilation compilation, AnalyzerOptions options) =>
        compilation.WithAnalyzers(_analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));

    private CSharpCompilation Project() => CSharpCompilation.Create(
        "Newsroom",
        MixedCitations.Chunk(CitationsInFile).Select((citations, i) => Citing(i, citations)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    private static SyntaxTree Citing(int number, IEnumerable<string> citations)
    {
        IEnumerable<string> fields = citations.Select((citation, i) => $"    public static readonly string Text{i} = Cite.Quote({SymbolDisplay.FormatLiteral(citation, quote: true)});\n");
        return CSharpSyntaxTree.ParseText($"using Newsroom.Corpus;\nclass Cited{number}\n{{\n{string.Concat(fields)}}}\n", _parsing, $"/newsroom/Cited{number}.cs");
    }

    // How many files are not the very files of the run before.
    private static int Emitted(GeneratorDriver before, GeneratorDriver after)
    {
        var known = before.GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);
        return after.GetRunResult().Results[0].GeneratedSources.Count(source => !known.Contains(source.SourceText));
    }

    private static (T Result, double Milliseconds) Timed<T>(Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        T result = work();
        return (result, watch.Elapsed.TotalMilliseconds);
    }

    private static SourceFile File(string name, string text) =>
        new("/newsroom/" + name, text, new Dictionary<string, string> { ["CorpusSource"] = "true", ["CorpusPath"] = name });
}
