using System.Buffers;
using System.Text;
using Corpus.Text.Model;
using Corpus.Tool.Prose;

namespace Corpus.Tool.Checking;

/// <summary>Puts the source's words in the place of altered ones, and takes back what the sources would not accept in the file as it then is.</summary>
internal static class FileFixes
{
    private static readonly SearchValues<char> _special = SearchValues.Create("\"\\<>&{}\r\n");

    /// <summary>The file with what can be put right; the very text where nothing can.</summary>
    /// <param name="file">The file as it was checked.</param>
    /// <param name="check">Checks another text of the same file.</param>
    public static string Apply(CheckedFile file, Func<string, CheckedFile> check)
    {
        string text = file.File.Text;
        int faults = file.Objections.Count(objection => objection.IsFault);
        int citations = file.Citations.Count;
        foreach (CheckedObjection objection in file.Objections.Where(objection => objection.Objection.SourceWords is not null).Reverse())
        {
            if (Fixed(file.File, text, objection) is not { } mended)
                continue;

            // A fault may also be gone because its citation is: words with a mark in them may end it.
            CheckedFile after = check(mended);
            int left = after.Objections.Count(other => other.IsFault);
            if (left < faults && after.Citations.Count == citations)
                (text, faults) = (mended, left);
        }

        return text;
    }

    /// <summary>Writes a file in the encoding in which it was, with its byte order mark if it had one.</summary>
    public static void Write(string file, string text)
    {
        ReadOnlySpan<byte> was = File.ReadAllBytes(file);
        Encoding encoding = was.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode
            : was.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode
            : new UTF8Encoding(was.StartsWith(Encoding.UTF8.Preamble));
        File.WriteAllText(file, text, encoding);
    }

    private static string? Fixed(ProseFile file, string text, CheckedObjection objection)
    {
        TextSpan words = objection.In.InFile(objection.Citation.Citation.Words);
        string source = objection.Objection.SourceWords!;
        string path = Path.GetExtension(file.Path).ToLowerInvariant();
        bool isPlain = path is ".md" or ".markdown" or ".txt";

        // What stands between other markup than line ends would be lost; in other files than plain ones, so would what must be escaped there.
        bool isBroken = words.In(text).Contains('\n', StringComparison.Ordinal);
        if (words.Length != objection.Citation.Words.Length || (!isPlain && (isBroken || source.AsSpan().ContainsAny(_special))))
            return null;

        return string.Concat(text.AsSpan(0, words.Start), path is ".md" or ".markdown" ? Escaped(source) : source, text.AsSpan(words.End));
    }

    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (char c in words)
            escaped.Append(c is '*' or '_' or '`' or '<' or '\\' ? "\\" : "").Append(c);
        return escaped.ToString();
    }
}
