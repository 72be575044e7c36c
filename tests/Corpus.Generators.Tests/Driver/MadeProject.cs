using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Driver;

/// <summary>A made-up project that the generator runs on, again and again after changes, as in an editor.</summary>
internal sealed class MadeProject
{
    public const string Folder = "/home/desk/newsroom";

    private readonly (string, string)[] _properties;
    private ImmutableArray<Document> _documents;
    private GeneratorDriver _driver;

    public MadeProject(IEnumerable<Document> documents, LanguageVersion version = LanguageVersion.CSharp9, string[]? symbols = null, params (string, string)[] properties)
        : this(documents, version, symbols, Folder, properties)
    {
    }

    public MadeProject(IEnumerable<Document> documents, LanguageVersion version, string[]? symbols, string folder, (string, string)[] properties)
    {
        _documents = [.. documents];
        _properties = [("RootNamespace", "Newsroom"), ("MSBuildProjectDirectory", folder), .. properties];
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose, preprocessorSymbols: symbols ?? ["NET6_0_OR_GREATER"]);
        Compilation = CSharpCompilation.Create(
            "Newsroom",
            [CSharpSyntaxTree.ParseText("class Desk { }", parse)],
            References.Framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            _documents,
            parse,
            Options(),

            // The driver records the stages by following every way from every output back to every input, which takes minutes for hundreds of documents.
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: _documents.Length <= 100));
    }

    public CSharpCompilation Compilation { get; private set; }

    public IReadOnlyList<Document> Documents => _documents;

    private CSharpParseOptions ParseOptions => (CSharpParseOptions)Compilation.SyntaxTrees[0].Options;

    /// <summary>Runs the generator once.</summary>
    /// <summary>The driver after a run, for what compares all that it made.</summary>
    public GeneratorDriver RunToDriver()
    {
        Run();
        return _driver;
    }

    public GeneratorRunResult Run(CancellationToken cancellationToken = default)
    {
        _driver = _driver.RunGenerators(Compilation, cancellationToken);
        GeneratorRunResult result = _driver.GetRunResult().Results.Single();
        if (result.Exception is not null)
            throw new InvalidOperationException("The generator threw.", result.Exception);

        return result;
    }

    /// <summary>The project with what the generator makes of it; everything is there without an error or a warning.</summary>
    public CSharpCompilation Compile(params string[] code)
    {
        Compilation = Compilation.AddSyntaxTrees(code.Select(text => CSharpSyntaxTree.ParseText(text, ParseOptions)));
        GeneratorRunResult result = Run();
        return Compilation.AddSyntaxTrees(result.GeneratedSources.Select(source => source.SyntaxTree));
    }

    public void EditCode() =>
        Compilation = Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class Desk { int _typed; }", ParseOptions));

    public void BuildOnOneThread() => Compilation = Compilation.WithOptions(Compilation.Options.WithConcurrentBuild(false));

    public void Use(CSharpParseOptions options) => _driver = _driver.WithUpdatedParseOptions(options);

    public void RenewOptions() => _driver = _driver.WithUpdatedAnalyzerConfigOptions(Options());

    public void SetProperties(params (string, string)[] properties) =>
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(Metadata(), [.. _properties, .. properties]));

    /// <summary>Puts a new version of a document in the place of the one with the same path.</summary>
    public void Replace(Document document)
    {
        Document old = _documents.Single(candidate => candidate.Path == document.Path);
        _documents = _documents.Replace(old, document);
        _driver = _driver.ReplaceAdditionalText(old, document);
    }

    /// <summary>Gives a document other metadata. The file and its text stay.</summary>
    public void SetMetadata(string path, params (string, string)[] metadata)
    {
        Dictionary<string, IReadOnlyList<(string, string)>> all = Metadata();
        all[path] = metadata;
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(all, _properties));
    }

    public void Add(Document document)
    {
        _documents = _documents.Add(document);
        _driver = _driver.AddAdditionalTexts([document]).WithUpdatedAnalyzerConfigOptions(Options());
    }

    public void Delete(string path)
    {
        Document old = _documents.Single(candidate => candidate.Path == path);
        _documents = _documents.Remove(old);
        _driver = _driver.RemoveAdditionalTexts([old]).WithUpdatedAnalyzerConfigOptions(Options());
    }

    private ProjectOptions Options() => new(Metadata(), _properties);

    private Dictionary<string, IReadOnlyList<(string, string)>> Metadata()
    {
        var metadata = new Dictionary<string, IReadOnlyList<(string, string)>>();
        foreach (Document document in _documents)
            metadata[document.Path] = document.Metadata;

        return metadata;
    }
}
