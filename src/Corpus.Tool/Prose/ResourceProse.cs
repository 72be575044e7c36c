using Corpus.Text.Citing;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>Reads the values of a .resx file, each a text of its own.</summary>
internal static class ResourceProse
{
    private const string Start = "<value>";
    private const string End = "</value>";

    public static ProseText Read(string file)
    {
        var buffer = new ProseBuffer(file);
        for (int at = file.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = file.IndexOf(Start, at, StringComparison.Ordinal))
        {
            at += Start.Length;
            int end = file.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0)
                break;

            new MarkupProse(buffer).Read(TextSpan.FromBounds(at, end));
            buffer.Put(end, '\n');
            at = end;
        }

        return buffer.ToProse();
    }
}
