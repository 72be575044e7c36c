using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Corpus.Generators.Analyzers;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Benchmarks;

/// <summary>What a change costs in a project of many documents, against the first run, and what the driver and the analyzers keep of it.</summary>
internal sealed class PipelineFigures
{
    private const int CitationsInFile = 50;
    private const int CitedWords = 14;

    private readonly TextWriter _output;
    private readonly CSharpParseOptions _parsing = new(LanguageVersion.Latest);
    private readonly ImmutableArray<AdditionalText> _documents;
    private readonly ProjectOptions _options = new(
        new Dictionary<string, string> { ["build_property.RootNamespace"] = "Newsroom", ["build_property.MSBuildProjectDirectory"] = "/newsroom" },
        new Dictionary<string, string>());
    private readonly long _bytes;

    private PipelineFigures(TextWriter output, int count)
    {
        _output = output;
        string[] pages = [.. ManyPages.Make(count)];
        _bytes = pages.Sum(page => (long)Encoding.UTF8.GetByteCount(page));
        _documents = [.. pages.Select((page, i) => Document(i, page))];
    }

    /// <summary>Prints the table for a project of <paramref name="count"/> documents.</summary>
    public static void Write(TextWriter output, int count)
    {
        // What is compiled at its first use is no part of a later change's cost.
        new PipelineFigures(TextWriter.Null, 64).Run();
        new PipelineFigures(output, count).Run();
    }

    private void Run()
    {
        Print("documents", FormattableString.Invariant($"{_documents.Length}, {_bytes / 1e6:F1} MB"));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        CSharpCompilation compilation = Compilation("class Desk { }");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()], _documents, _parsing, _options, new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false));
        TimeSpan cold = Time(() => driver = driver.RunGenerators(compilation));
        GeneratorRunResult first = driver.GetRunResult().Results[0];
        long emitted = first.GeneratedSources.Sum(source => (long)source.SourceText.Length);
        Print(
            "first run",
            FormattableString.Invariant($"{cold.TotalMilliseconds:F0} ms, {first.GeneratedSources.Length} files, {emitted / (double)_bytes:F2} characters a byte"));
        first = default;
        Print("kept by the driver, texts not counted", Ratio(GC.GetTotalMemory(forceFullCollection: true) - before));

        CSharpCompilation typed = Compilation("class Desk { int _typed; }");
        TimeSpan keystroke = Time(() => driver = driver.RunGenerators(typed));
        Print("a keystroke in C#", Share(keystroke, cold));

        AdditionalText old = _documents[_documents.Length / 2];
        AdditionalText edited = Document(_documents.Length / 2, old.GetText()!.ToString() + "The editors added a line about the old bridge.\n");
        GeneratorRunResult unedited = driver.GetRunResult().Results[0];
        driver = driver.ReplaceAdditionalText(old, edited);
        TimeSpan edit = Time(() => driver = driver.RunGenerators(typed));
        var known = new HashSet<object>(unedited.GeneratedSources.Select(source => (object)source.SourceText));
        string[] files = [.. driver.GetRunResult().Results[0].GeneratedSources.Where(source => !known.Contains(source.SourceText)).Select(source => source.HintName)];
        Print("one document edited", $"{Share(edit, cold)}; emitted: {string.Join(", ", files)}");
        unedited = default;
        known.Clear();

        Analyze(old, edited);
        GC.KeepAlive(driver);
    }

    private void Analyze(AdditionalText old, AdditionalText edited)
    {
        string[] citations = [.. _documents.Where((_, i) => i % (_documents.Length / CitationsInFile) == 0).Take(CitationsInFile).Select(Cited)];
        var options = new AnalyzerOptions(_documents, _options);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan cold = Analyze(citations, options);
        Print("50 citations, nothing indexed", FormattableString.Invariant($"{cold.TotalMilliseconds:F1} ms"));
        Print("kept by the analyzers", Ratio(GC.GetTotalMemory(forceFullCollection: true) - before));
        Print("the same again", FormattableString.Invariant($"{Analyze(citations, options).TotalMilliseconds:F1} ms"));

        // The first fault in a corpus names its articles; the next one does not.
        string[] faulty = [.. citations];
        faulty[3] = CitedPages.Altered(citations[3]);
        Print("the first citation that is wrong", FormattableString.Invariant($"{Analyze(faulty, options).TotalMilliseconds:F1} ms"));

        foreach ((string what, string altered) in new[]
        {
            ("one citation edited, a word added", CitedPages.Altered(citations[7])),
            ("one citation edited, another passage", Cited(_documents[17])),
            ("one citation edited, eight words, one wrong", string.Join(' ', citations[7].Split(' ').Take(8).Select((word, i) => i == 3 ? "zebra" : word))),
            ("one citation edited, seven words of no source", "zebra walk under green moons without hats"),
        })
        {
            string[] after = [.. citations];
            after[7] = altered;
            Print(what, FormattableString.Invariant($"{Analyze(after, options).TotalMilliseconds:F1} ms"));
        }

        var changed = new AnalyzerOptions(_documents.Replace(old, edited), _options);
        Print("one document edited, the analyzers", Share(Analyze(citations, changed), cold));
    }

    private TimeSpan Analyze(string[] citations, AnalyzerOptions options)
    {
        CSharpCompilation compilation = Compilation(Citing(citations));
        SyntaxTree file = compilation.SyntaxTrees[0];
        compilation.GetDiagnostics();
        var analyzers = ImmutableArray.Create<DiagnosticAnalyzer>(new CitationAnalyzer());
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file), null, CancellationToken.None).GetAwaiter().GetResult();
        return analysis.GetAnalyzerTelemetryInfoAsync(analyzers[0], CancellationToken.None).GetAwaiter().GetResult().ExecutionTime;
    }

    private CSharpCompilation Compilation(string code) => CSharpCompilation.Create(
        "Newsroom",
        [CSharpSyntaxTree.ParseText(code, _parsing, "/newsroom/Desk.cs")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    private static string Citing(string[] citations) =>
        "static class Cite { public static string Quote(string text) => text; }\nclass Cited\n{\n"
        + string.Concat(citations.Select((text, i) => $"    public string Text{i} = Newsroom.Corpus.Cite.Quote({SymbolDisplay.FormatLiteral(text, quote: true)});\n"))
        + "}\n";

    private static string Cited(AdditionalText document)
    {
        string[] words = document.GetText()!.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Skip(words.Length / 2).Take(CitedWords));
    }

    private static SourceFile Document(int number, string page)
    {
        string path = number.ToString("00000", CultureInfo.InvariantCulture) + ".txt";
        return new SourceFile("/newsroom/" + path, page, new Dictionary<string, string> { ["CorpusSource"] = "true", ["CorpusPath"] = path });
    }

    private static TimeSpan Time(Action action)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.UserProcessorTime;
        action();
        process.Refresh();
        return process.UserProcessorTime - before;
    }

    private static string Share(TimeSpan part, TimeSpan whole) => FormattableString.Invariant($"{part.TotalMilliseconds:F1} ms, {part / whole * 100:F2} % of the first run");

    private string Ratio(long kept) => FormattableString.Invariant($"{kept / (double)_bytes:F2} times the documents");

    private void Print(string what, string figure) => _output.WriteLine($"{what,-50}{figure}");
}
