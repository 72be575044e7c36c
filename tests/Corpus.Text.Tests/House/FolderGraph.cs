using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Text.Tests.House;

/// <summary>Which folder of a source tree uses which: an arrow for every name in the code that means something that another folder declares.</summary>
/// <remarks>Read from the sources, since a compiled assembly has forgotten its constants. Comments and documentation make no arrow.</remarks>
internal sealed class FolderGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _arrows = new(StringComparer.Ordinal);

    private FolderGraph()
    {
    }

    /// <summary>Every arrow, with the first file that makes it: "People -> Speech (People/Coreference.cs uses Quotation)".</summary>
    public IEnumerable<Arrow> Arrows => _arrows.SelectMany(from => from.Value.Select(to => new Arrow(from.Key, to.Key, to.Value)));

    /// <summary>Reads the sources below <paramref name="root"/>.</summary>
    public static FolderGraph OfDirectory(string root) => Of(
        Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (file, File.ReadAllText(Path.Combine(root, file)))));

    /// <summary>Reads sources, each with its path below the root.</summary>
    public static FolderGraph Of(IEnumerable<(string Path, string Source)> sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["DEBUG"]);
        List<SyntaxTree> trees = [.. sources.Select(source => CSharpSyntaxTree.ParseText(source.Source, options, source.Path))];
        const string Implicit = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading;";
        var compilation = CSharpCompilation.Create("Read", [.. trees, CSharpSyntaxTree.ParseText(Implicit, options)], Platform());
        var graph = new FolderGraph();
        foreach (SyntaxTree tree in trees)
            graph.Read(tree, compilation.GetSemanticModel(tree));

        return graph;
    }

    /// <summary>The folders that lie on a circle, each group once, sorted; without those, every folder can be read before those that use it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Circles()
    {
        Dictionary<string, HashSet<string>> reached = _arrows.Keys.ToDictionary(folder => folder, Reach, StringComparer.Ordinal);
        return
        [
            .. reached.Keys.Where(folder => reached[folder].Contains(folder))
                .Select(folder => (IReadOnlyList<string>)[.. reached[folder].Where(other => reached.TryGetValue(other, out HashSet<string>? back) && back.Contains(folder)).Order(StringComparer.Ordinal)])
                .DistinctBy(circle => string.Join('|', circle), StringComparer.Ordinal)
                .OrderBy(circle => circle[0], StringComparer.Ordinal),
        ];
    }

    private HashSet<string> Reach(string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([folder]);
        while (open.TryPop(out string? next))
        {
            if (!_arrows.TryGetValue(next, out SortedDictionary<string, string>? targets))
                continue;

            foreach (string target in targets.Keys.Where(reached.Add))
                open.Push(target);
        }

        return reached;
    }

    private void Read(SyntaxTree tree, SemanticModel model)
    {
        string from = FolderOf(tree);
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
        {
            SymbolInfo info = model.GetSymbolInfo(name);
            ISymbol? symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType) is not { } type)
                continue;

            foreach (SyntaxReference declaration in type.OriginalDefinition.DeclaringSyntaxReferences)
            {
                string to = FolderOf(declaration.SyntaxTree);
                if (to == from)
                    continue;
                if (!_arrows.TryGetValue(from, out SortedDictionary<string, string>? targets))
                    _arrows.Add(from, targets = new(StringComparer.Ordinal));
                targets.TryAdd(to, $"{tree.FilePath} uses {type.Name}");
            }
        }
    }

    private static string FolderOf(SyntaxTree tree) => Path.GetDirectoryName(tree.FilePath)!.Replace('\\', '/');

    private static IEnumerable<MetadataReference> Platform() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && name.StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>One folder uses another.</summary>
    /// <param name="From">The folder that uses.</param>
    /// <param name="To">The folder that declares.</param>
    /// <param name="Example">Where it does.</param>
    internal sealed record Arrow(string From, string To, string Example)
    {
        public override string ToString() => $"{From} -> {To} ({Example})";
    }
}
