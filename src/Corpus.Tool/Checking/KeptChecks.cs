using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using Corpus.Text.Citing;
using Corpus.Text.Matching.Verdicts;
using Corpus.Text.Model;
using Corpus.Tool.Keeping;
using Corpus.Tool.Prose;

namespace Corpus.Tool.Checking;

/// <summary>What the sources said to the citations of files, kept for the next run.</summary>
/// <remarks>They are asked again where a file, any source, an option or the product is another.</remarks>
internal sealed class KeptChecks
{
    private readonly KeptFile _kept;

    private KeptChecks(KeptFile kept) => _kept = kept;

    /// <summary>Nothing is kept.</summary>
    public static KeptChecks None => new(KeptFile.None);

    /// <summary>What was kept for a folder.</summary>
    public static KeptChecks Of(string folder) => new(KeptFile.Of(folder, "checked", typeof(Article), typeof(CitationWriter)));

    /// <summary>What was kept in a file.</summary>
    public static KeptChecks At(string file) => new(KeptFile.At(file, typeof(Article), typeof(CitationWriter)));

    /// <summary>The key of everything that is the same for all files of a run.</summary>
    /// <param name="sources">The fingerprint of the sources.</param>
    /// <param name="options">What a citation may do.</param>
    /// <param name="isStrict">Whether words that are in no source are a fault although none is named.</param>
    public static string KeyOf(string sources, MatchOptions options, bool isStrict) => Hash($"{sources} {options} {isStrict}");

    /// <summary>The key of one file in such a run: its name tells how it is read.</summary>
    public static string KeyOf(string run, ProseFile file) =>
        Hash($"{run} {Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(file.Text.AsSpan())))} {file.Path}");

    /// <summary>The citations of the file of a key; null when nobody kept them.</summary>
    public IReadOnlyList<CheckedCitation>? Find(string key) =>
        _kept.Find(key, from => (IReadOnlyList<CheckedCitation>)[.. from.ReadAll(new CitationBytes(from).Read)]);

    /// <summary>Keeps what was found out about the files of one run.</summary>
    public void Keep(IReadOnlyCollection<(string Key, IReadOnlyList<CheckedCitation> Citations)> run) => _kept.Keep(
        [.. run.Select(one => (one.Key, (Action<BinaryWriter>)(to => to.WriteAll(one.Citations, new CitationWriter(to).Write))))]);

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
