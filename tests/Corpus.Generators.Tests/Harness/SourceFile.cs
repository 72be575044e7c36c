using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Harness;

/// <summary>A source document that counts how often it is read.</summary>
internal sealed class SourceFile(string path, string? text, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, Encoding.UTF8);
    private int _reads;

    public override string Path => path;

    public IReadOnlyDictionary<string, string> Metadata { get; } = metadata;

    public int Reads => Volatile.Read(ref _reads);

    /// <summary>What happens while the text is asked for.</summary>
    public Action Asking { get; set; } = () => { };

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _reads);
        Asking();
        return _text;
    }
}
