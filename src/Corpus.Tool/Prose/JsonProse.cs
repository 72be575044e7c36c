using System.Globalization;
using Corpus.Text.Citing;
using Corpus.Text.Model;

namespace Corpus.Tool.Prose;

/// <summary>Reads the strings of a JSON file, each a line of prose; what is broken about the file is no matter here.</summary>
internal static class JsonProse
{
    public static ProseText Read(string file)
    {
        var buffer = new ProseBuffer(file);
        buffer.JoinLines(new TextSpan(0, file.Length));
        for (int at = 0; at < file.Length; at++)
        {
            if (file[at] == '"')
                at = ReadString(buffer, at);
        }

        return buffer.ToProse();
    }

    /// <summary>Reads the string that begins at an offset, and returns where it ends.</summary>
    private static int ReadString(ProseBuffer buffer, int start)
    {
        string file = buffer.File;
        int at = start + 1;
        while (at < file.Length && file[at] is not ('"' or '\n'))
        {
            if (file[at] != '\\')
            {
                buffer.Put(at, file[at]);
                at++;
                continue;
            }

            int length = at + 1 < file.Length && file[at + 1] == 'u' ? 6 : 2;
            buffer.Put(new TextSpan(at, length), [Unescaped(file, at, length)]);
            at += length;
        }

        // One line each, with a blank one between: two strings are two texts.
        buffer.Put(start, '\n');
        buffer.Put(at, '\n');
        return at;
    }

    private static char Unescaped(string file, int at, int length) => length == 6
        ? at + length <= file.Length && ushort.TryParse(file.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : ProseBuffer.Hidden
        : at + 1 >= file.Length ? ProseBuffer.Hidden
        : file[at + 1] switch
        {
            'n' or 'r' or 't' or 'b' or 'f' => ' ',
            char c => c,
        };
}
