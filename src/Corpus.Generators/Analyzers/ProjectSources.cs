using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Generators.Naming;
using Corpus.Generators.Options;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>The sources of a project, as the analyzers share them.</summary>
/// <remarks>
/// All analyzers of a compilation share one, and so do all compilations while the documents stay the same: a keystroke in C# makes a
/// new compilation and costs nothing here. They are held weakly: by the provider of the options, and, when only that is new, by the first document.
/// </remarks>
internal sealed class ProjectSources
{
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, Held> _byOptions = new();
    private static readonly ConditionalWeakTable<AdditionalText, Held> _byFirstDocument = new();
    private static readonly object _sharingGate = new();

    private readonly object _gate = new();
    private readonly Dictionary<AdditionalText, SourceItem> _items = [];
    private SourceCorpus? _loaded;
    private CitedCorpus? _cited;

    private ProjectSources(CorpusOptions options, IReadOnlyList<SourceFile> citable)
    {
        Options = options;
        Citable = citable;
        Files = [.. citable.Where(file => file.Item.Reference is null)];
        foreach (SourceFile file in Files)
            _items[file.File] = file.Item;
    }

    public CorpusOptions Options { get; }

    /// <summary>The project's own files, read or not.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>These and the files of referenced corpora.</summary>
    public IReadOnlyList<SourceFile> Citable { get; }

    /// <summary>What the project says of a file of its own; null when it is no source.</summary>
    public SourceItem? ItemOf(AdditionalText file) => _items.TryGetValue(file, out SourceItem? item) ? item : null;

    public static ProjectSources Of(AnalyzerOptions options)
    {
        AnalyzerConfigOptionsProvider provider = options.AnalyzerConfigOptionsProvider;
        lock (_sharingGate)
        {
            Held byOptions = _byOptions.GetOrCreateValue(provider);
            if (byOptions.Sources is { } known && byOptions.Files == options.AdditionalFiles)
                return known;

            ProjectSources sources = Share(Enumerate(options, provider));
            byOptions.Files = options.AdditionalFiles;
            byOptions.Sources = sources;
            return sources;
        }
    }

    /// <summary>The project's own sources, read: by this call or by an earlier one.</summary>
    public SourceCorpus Load(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _loaded) is { } known)
            return known;

        lock (_gate)
            return _loaded ??= Read(Files, cancellationToken);
    }

    /// <summary>The sources as citations ask them, with those of referenced corpora.</summary>
    /// <param name="isConcurrent">Whether the build may use several threads: nobody has read the referenced documents before.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public CitedCorpus LoadCited(bool isConcurrent, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _cited) is { } known)
            return known;

        SourceCorpus own = Load(cancellationToken);
        lock (_gate)
        {
            if (_cited is null && isConcurrent)
                ParallelReading.Read(Citable, cancellationToken);

            return _cited ??= new CitedCorpus(
                Citable.Count == Files.Count ? own : Read(Citable, cancellationToken), MemberScopes.Choose(Options.Members, own.Size));
        }
    }

    private static SourceCorpus Read(IReadOnlyList<SourceFile> files, CancellationToken cancellationToken)
    {
        var documents = new List<SourceDocument>(files.Count);
        foreach (SourceFile file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (SourceReader.ReadDocument(file, cancellationToken) is { } document)
                documents.Add(document);
        }

        return SourceCorpus.Create(documents);
    }

    private static ProjectSources Enumerate(AnalyzerOptions options, AnalyzerConfigOptionsProvider provider)
    {
        CorpusOptions corpus = CorpusOptions.Read(provider.GlobalOptions);
        var files = new List<SourceFile>();
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (SourceReader.ReadItem(file, provider.GetOptions(file), corpus) is { } item)
                files.Add(new SourceFile(file, item));
        }

        return new ProjectSources(corpus, files);
    }

    private static ProjectSources Share(ProjectSources fresh)
    {
        if (fresh.Citable.Count == 0)
            return fresh;

        Held held = _byFirstDocument.GetOrCreateValue(fresh.Citable[0].File);
        if (held.Sources is { } known && known.Options == fresh.Options && known.Citable.SequenceEqual(fresh.Citable))
            return known;

        held.Sources = fresh;
        return fresh;
    }

    private sealed class Held
    {
        public ImmutableArray<AdditionalText> Files { get; set; }

        public ProjectSources? Sources { get; set; }
    }
}
