using System.Collections.Concurrent;
using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Verification;
using Corpus.Tool.Code;
using Corpus.Tool.Prose;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Checking;

/// <summary>Checks files side by side. What an earlier run has found out about a file, by the same sources, is not asked again.</summary>
internal sealed class FileChecks(SourceSet sources, MatchOptions options, bool isStrict, KeptChecks kept)
{
    // So few are checked before other threads are there to help.
    private const int Few = 8;

    private readonly ProseVerifier _verifier = new(sources.Corpus, options, isStrict);
    private readonly Verifier _verifierOfCode = new(sources.Corpus, options);
    private readonly string? _run = sources.Fingerprint is { } fingerprint ? KeptChecks.KeyOf(fingerprint, options, isStrict) : null;
    private readonly ConcurrentDictionary<string, string> _faults = new(StringComparer.Ordinal);
    private CitedCode? _code;

    /// <summary>About how many files the sources had to be asked.</summary>
    public int Asked { get; private set; }

    /// <summary>Whether a file that was to be checked could not be read.</summary>
    public bool IsUnreadable(string path) => _faults.ContainsKey(path);

    /// <summary>Checks the files that can be read, in their order. What cannot be read is handed to <paramref name="warn"/>.</summary>
    public IReadOnlyList<CheckedFile> Check(IReadOnlyList<(string Path, string File)> files, Action<string> warn, CancellationToken cancellationToken)
    {
        var sideBySide = new ParallelOptions { CancellationToken = cancellationToken };
        var read = new (ProseFile Prose, string? Key)?[files.Count];
        var citations = new IReadOnlyList<CheckedCitation>?[files.Count];
        Parallel.For(0, files.Count, sideBySide, i =>
        {
            if (Read(files[i]) is not { } prose)
                return;

            // What a file of code cites may stand in another one.
            string? key = _run is null || CitedCode.Is(prose.Path) ? null : KeptChecks.KeyOf(_run, prose);
            read[i] = (prose, key);
            citations[i] = key is null ? null : kept.Find(key);
        });

        int[] unknown = [.. Enumerable.Range(0, files.Count).Where(i => read[i] is not null && citations[i] is null)];
        Asked += unknown.Length;
        if (unknown.Length > Few)
            sources.Prepare(cancellationToken);
        if (read.Any(one => one is { } file && CitedCode.Is(file.Prose.Path)))
            _code = CitedCode.Of(read.OfType<(ProseFile Prose, string? Key)>().Select(one => one.Prose).Where(file => CitedCode.Is(file.Path)));
        Parallel.ForEach(unknown, sideBySide, i =>
        {
            if (Ask(read[i]!.Value.Prose, cancellationToken) is { } asked)
            {
                read[i] = (asked.File, read[i]!.Value.Key);
                citations[i] = asked.Citations;
            }
        });

        int[] known = [.. Enumerable.Range(0, files.Count).Where(i => citations[i] is not null)];
        kept.Keep([.. known.Where(i => read[i]!.Value.Key is not null).Select(i => (read[i]!.Value.Key!, citations[i]!))]);
        foreach (KeyValuePair<string, string> fault in _faults.OrderBy(fault => fault.Key, StringComparer.Ordinal))
            warn($"{fault.Key}: {fault.Value}");
        return [.. known.Select(i => new CheckedFile(read[i]!.Value.Prose, citations[i]!))];
    }

    private ProseFile? Read((string Path, string File) file)
    {
        ProseFile? prose = ProseFile.Read(file.Path, file.File, out string? fault);
        if (fault is not null)
            _faults[file.Path] = fault;
        return prose;
    }

    /// <summary>Checks a file that was checked, as it is now.</summary>
    public CheckedFile Again(ProseFile changed, CancellationToken cancellationToken) => CitedCode.Is(changed.Path) && _code is not null
        ? _code.With(changed).Check(changed, _verifierOfCode, cancellationToken)
        : new CheckedFile(changed, _verifier.Check(changed.Prose, cancellationToken));

    /// <summary>The same files, asked of other sources.</summary>
    public FileChecks With(SourceSet others) => new(others, options, isStrict, KeptChecks.None) { _code = _code };

    private CheckedFile? Ask(ProseFile file, CancellationToken cancellationToken)
    {
        try
        {
            return CitedCode.Is(file.Path)
                ? _code!.Check(file, _verifierOfCode, cancellationToken)
                : new CheckedFile(file, _verifier.Check(file.Prose, cancellationToken));
        }
        catch (InvalidDataException fault)
        {
            _faults[file.Path] = fault.Message;
            return null;
        }
    }
}
