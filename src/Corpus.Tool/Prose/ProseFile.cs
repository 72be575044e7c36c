using Corpus.Text.Citing;
using Corpus.Text.Pages;
using Corpus.Text.Sources;
using Corpus.Tool.Sources;

namespace Corpus.Tool.Prose;

/// <summary>A file with prose in it, read by what it is.</summary>
/// <param name="path">The path as it is shown.</param>
/// <param name="file">Where it is.</param>
/// <param name="text">What it holds.</param>
/// <param name="prose">The prose in it, where it is not read by itself; else null.</param>
internal sealed class ProseFile(string path, string file, string text, ProseText? prose = null)
{
    private static readonly Dictionary<string, Func<string, ProseText>> _readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".md"] = MarkdownProse.Read,
        [".markdown"] = MarkdownProse.Read,
        [".mdx"] = MarkdownProse.Read,
        [".html"] = MarkupProse.Read,
        [".htm"] = MarkupProse.Read,
        [".xhtml"] = MarkupProse.Read,
        [".json"] = JsonProse.Read,
        [".resx"] = ResourceProse.Read,
        [".txt"] = PlainProse.Read,
        [".text"] = PlainProse.Read,
    };

    private readonly Lazy<ProseText> _prose = new(() => prose ?? Of(path, text));

    /// <summary>The path as it is shown.</summary>
    public string Path { get; } = path;

    /// <summary>Where it is.</summary>
    public string File { get; } = file;

    /// <summary>What it holds.</summary>
    public string Text { get; } = text;

    /// <summary>The prose in it: read when it is first asked for.</summary>
    /// <exception cref="InvalidDataException">Its markup is too much to be read.</exception>
    public ProseText Prose => _prose.Value;

    /// <summary>Whether files of this name are read where nobody names them one by one.</summary>
    public static bool IsKnown(string path) => _readers.ContainsKey(System.IO.Path.GetExtension(path)) || CommentSigns.Of(path) is not null;

    /// <summary>Reads a file; null, with the reason, for one that is no text.</summary>
    public static ProseFile? Read(string path, string file, out string? fault)
    {
        fault = null;
        try
        {
            byte[] bytes = System.IO.File.ReadAllBytes(file);
            DecodedText decoded = DecodedText.Of(bytes);
            if (decoded.Fault is UnreadableReason.Empty)
                return new ProseFile(path, file, "");
            if (IsDocument(bytes))
                fault = "it is a document and no text: check its Markdown, web page or text (“corpus add” makes a source of it)";
            else if (decoded.Fault is { } reason)
                fault = Unreadable.Because(reason);
            else
                return new ProseFile(path, file, decoded.Text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            fault = "it cannot be opened: " + error.Message;
        }

        return null;
    }

    /// <summary>The same file with another text.</summary>
    public ProseFile With(string text) => new(Path, File, text);

    /// <summary>The same file, whose prose was read elsewhere.</summary>
    public ProseFile With(ProseText prose) => new(Path, File, Text, prose);

    /// <summary>The prose of a text, by the name of its file.</summary>
    public static ProseText Of(string path, string text)
    {
        if (text.Length == 0)
            return new ProseText("");
        if (_readers.TryGetValue(System.IO.Path.GetExtension(path), out Func<string, ProseText>? read))
            return read(text);
        return CommentSigns.Of(path) is { } sign ? CommentProse.Read(text, sign) : PlainProse.Read(text);
    }

    private static bool IsDocument(byte[] bytes) =>
        PageSignature.Of(bytes, Math.Min(bytes.Length, PageSignature.Length)) is PageKind.Pdf or PageKind.Docx;
}
