using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.RegularExpressions;
using Corpus.Generators.Emit;
using Corpus.Generators.Naming;
using Corpus.Generators.Sources;
using Corpus.Generators.Tests.Driver;
using Corpus.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Emit;

/// <summary>A corpus of articles made by hand: emitted, compiled, loaded and asked.</summary>
internal sealed partial class MadeCorpus
{
    private const string Counts = "namespace Newsroom.Corpus { internal static class Made { internal static int Table, Text, File, Article, Quote, Claim, Figure, Speaker; } }";

    private readonly SourceCorpus _corpus;

    public MadeCorpus(params SourceDocument[] documents) => _corpus = SourceCorpus.Create(documents);

    public static OutputSettings Usual { get; } = new("Newsroom.Corpus", IsPublic: false, HasDocumentation: true);

    public OutputSettings Settings { get; init; } = Usual;

    /// <summary>Whether the compiler warns of nulls in the generated files, which it is not asked to do in a project.</summary>
    public bool HasNullSearch { get; init; }

    public bool IsSharing { get; init; }

    public LanguageVersion Version { get; init; } = LanguageVersion.CSharp9;

    public bool IsNetStandard { get; init; }

    /// <summary>Whether the emitted code counts what it makes: <c>Made.Articles</c>, <c>Made.Files</c> and so on, which the consumer's code can ask.</summary>
    public bool IsCounting { get; init; }

    public RelationsModel Relations { get; init; } = new(default, default, default);

    /// <summary>The generated files, as the pipeline would make them.</summary>
    public IReadOnlyList<(string HintName, string Code)> Files()
    {
        Catalogue catalogue = _corpus.Catalogue;
        List<NamedArticle> articles = [.. _corpus.Documents.Select((_, i) => catalogue.ArticleAt(i))];
        List<ArticleFile> files = [.. IsSharing ? ArticleFile.Buckets(articles).Where(bucket => bucket.Articles.Count > 0) : articles.Select(ArticleFile.Of)];
        return
        [
            .. TypeEmitter.For(Settings).Select(type => (type.HintName, TypeEmitter.Write(type.Code, Settings).ToSourceText().ToString())),
            .. files.Select(file => (HintName.OfMember("Articles", file.Name), ArticleEmitter.Write(file, Settings, default).ToSourceText().ToString())),
            ("ArticleIndex.g.cs", IndexEmitter.Write(IndexModel.Of(catalogue.Articles, IsSharing), Settings).ToSourceText().ToString()),
            ("SpeakerIndex.g.cs", SpeakerEmitter.Write(SpeakersModel.Of(_corpus).Speakers, Settings).ToSourceText().ToString()),
            ("RelationIndex.g.cs", RelationsEmitter.Write(Relations, Settings).ToSourceText().ToString()),
        ];
    }

    /// <summary>The compilation, with any code of the consumer's.</summary>
    public CSharpCompilation Compile(params string[] code)
    {
        string[] all = IsCounting ? [.. code, Counts] : code;
        var parse = new CSharpParseOptions(Version, DocumentationMode.Diagnose, preprocessorSymbols: IsNetStandard ? [] : ["NET6_0_OR_GREATER"]);
        return CSharpCompilation.Create(
            "Newsroom",
            [
                .. Files().Select(file => CSharpSyntaxTree.ParseText(Given(file.Code), parse, file.HintName, Encoding.UTF8)),
                .. all.Select(text => CSharpSyntaxTree.ParseText(text, parse)),
            ],
            IsNetStandard ? References.NetStandard : References.Framework,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
    }

    private string Given(string code)
    {
        string given = HasNullSearch ? code.Replace("#nullable enable annotations", "#nullable enable", StringComparison.Ordinal) : code;
        return IsCounting ? Reading().Replace(Constructor().Replace(given, "$0 Made.$1++;"), CountReading) : given;
    }

    [GeneratedRegex(@"internal (?:Corpus)?(File|Article|Quote|Claim|Figure|Speaker)\([^)]*\)\s*\{")]
    private static partial Regex Constructor();

    // A table is read from its literal or its attribute, a document's text from the assembly.
    [GeneratedRegex(@"internal static (byte\[\] Of|string Read)\([^)]*\)\s*\{")]
    private static partial Regex Reading();

    private static string CountReading(Match match) => match.Value + (match.Groups[1].Value == "string Read" ? " Made.Text++;" : " Made.Table++;");

    /// <summary>What is wrong with the compilation: nothing, if all is well.</summary>
    public IReadOnlyList<string> Problems(params string[] code) =>
        [.. Compile(code).GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.ToString())];

    /// <summary>Runs <paramref name="body"/>, the body of a function that returns a string, in an assembly with the corpus.</summary>
    /// <param name="body">C# of the language version.</param>
    /// <param name="resource">What the assembly holds instead of a document's text; null leaves the resource out.</param>
    public string Run(string body, Func<SourceDocument, byte[]?>? resource = null)
    {
        CSharpCompilation compilation = Compile(
            $$"""
            using System; using System.Linq; using {{Settings.Namespace}};
            internal static class Probe { internal static string Run() { {{body}} } }
            """);
        resource ??= document => Encoding.UTF8.GetBytes(document.Article.Text);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly, manifestResources: _corpus.Documents
            .Where(document => resource(document) is not null)
            .Select(document => new ResourceDescription(document.Item.ResourceName, () => new MemoryStream(resource(document)!), isPublic: true)));
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        assembly.Position = 0;

        var context = new AssemblyLoadContext("corpus", isCollectible: true);
        try
        {
            MethodInfo run = context.LoadFromStream(assembly).GetType("Probe")!.GetMethod("Run", BindingFlags.NonPublic | BindingFlags.Static)!;
            return run.CreateDelegate<Func<string>>()();
        }
        finally
        {
            context.Unload();
        }
    }
}
