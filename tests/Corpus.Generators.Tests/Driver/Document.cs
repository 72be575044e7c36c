using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Driver;

/// <summary>A file of a made-up project, as the compiler hands it to a generator.</summary>
internal sealed class Document(string path, byte[] content, params (string Name, string Value)[] metadata) : AdditionalText
{
    public Document(string path, string text, params (string Name, string Value)[] metadata)
        : this(path, new UTF8Encoding(false).GetBytes(text), metadata)
    {
    }

    /// <summary>The file as it is on the disk.</summary>
    public byte[] Content => content;

    public IReadOnlyList<(string Name, string Value)> Metadata => metadata;

    /// <summary>How often the text was asked for.</summary>
    public int Reads { get; private set; }

    /// <summary>What happens while the text is asked for.</summary>
    public Action Asking { get; init; } = () => { };

    public override string Path => path;

    public Document With(string text) => new(path, text, metadata);

    public Document With(params (string Name, string Value)[] other) => new(path, content, other);

    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        Asking();
        try
        {
            return SourceText.From(content, content.Length, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(content, content.Length, new UTF8Encoding(false));
        }
    }
}
