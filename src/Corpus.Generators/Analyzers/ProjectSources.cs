using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Generators.Options;
using Corpus.Generators.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analyzers;

/// <summary>The sources of a project, in the order in which the whole product counts them: by path, ordinal.</summary>
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
    private LoadedCorpus? _loaded;

    private ProjectSources(CorpusOptions options, IReadOnlyList<ProjectSource> sources)
    {
        Options = options;
        Sources = sources;
    }

    public CorpusOptions Options { get; }

    public IReadOnlyList<ProjectSource> Sources { get; }

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

    /// <summary>The sources, read, named and indexed: by this call or by an earlier one.</summary>
    public LoadedCorpus Load(AnalysisContext? context, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _loaded) is { } known)
            return known;

        lock (_gate)
            return _loaded ??= LoadedCorpus.Load(Sources, context, cancellationToken);
    }

    private static ProjectSources Enumerate(AnalyzerOptions options, AnalyzerConfigOptionsProvider provider)
    {
        CorpusOptions corpus = CorpusOptions.Read(provider.GlobalOptions);
        var sources = new List<ProjectSource>();
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (SourceReader.ReadItem(file, provider.GetOptions(file), corpus) is { } item)
                sources.Add(new ProjectSource(file, item));
        }

        return new ProjectSources(corpus, [.. sources.OrderBy(source => source.Item.Path, StringComparer.Ordinal)]);
    }

    private static ProjectSources Share(ProjectSources fresh)
    {
        if (fresh.Sources.Count == 0)
            return fresh;

        Held held = _byFirstDocument.GetOrCreateValue(fresh.Sources[0].File);
        if (held.Sources is { } known && known.Options == fresh.Options && known.Sources.SequenceEqual(fresh.Sources))
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
