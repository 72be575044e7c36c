using Corpus.Text.Citing;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>Reads the values of a .resx file, each a text of its own.</summary>
internal static class ResourceProse
{
    private const string Start = "<value>";
    private const string End = "</value>";
    private const string VerbatimStart = "<![CDATA[";
    private const string VerbatimEnd = "]]>";

    public static ProseText Read(string file)
    {
        var buffer = new ProseBuffer(file);
        for (int at = file.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = file.IndexOf(Start, at, StringComparison.Ordinal))
        {
            at += Start.Length;
            int end = file.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0)
                break;

            Read(buffer, TextSpan.FromBounds(at, end));
            buffer.Put(end, '\n');
            at = end;
        }

        return buffer.ToProse();
    }

    private static void Read(ProseBuffer buffer, TextSpan value)
    {
        string written = value.In(buffer.File);
        int length = written.Length - VerbatimStart.Length - VerbatimEnd.Length;
        if (length >= 0 && written.StartsWith(VerbatimStart, StringComparison.Ordinal) && written.EndsWith(VerbatimEnd, StringComparison.Ordinal))
            buffer.Copy(new TextSpan(value.Start + VerbatimStart.Length, length));
        else
            new MarkupProse(buffer).Read(value);
    }
}
