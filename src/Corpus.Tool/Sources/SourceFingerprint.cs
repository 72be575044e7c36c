using System.Security.Cryptography;
using System.Text;
using Corpus.Text.Model;
using Corpus.Tool.Keeping;

namespace Corpus.Tool.Sources;

/// <summary>A hash of all that is known of some sources: their paths, what they hold, and what the project says of them.</summary>
internal static class SourceFingerprint
{
    /// <summary>The hash, in hexadecimal.</summary>
    /// <param name="sources">The sources in order, each with the key of what it holds.</param>
    public static string Of(IEnumerable<(SourceFile File, string Key)> sources)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        foreach ((SourceFile file, string key) in sources)
        {
            writer.Write(file.Path);
            writer.Write(key);
            Write(writer, file.Metadata);
        }

        writer.Flush();
        return Convert.ToHexString(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
    }

    private static void Write(BinaryWriter to, SourceMetadata metadata)
    {
        to.WriteWords(metadata.Id);
        to.WriteWords(metadata.Title);
        to.WriteWords(metadata.Byline);
        to.WriteWords(metadata.Outlet);
        to.WriteWords(metadata.Url);
        to.WriteIf(metadata.Published, day => to.Write(day.Ticks));
        to.WriteWords(metadata.Speaker);
        to.WriteWords(metadata.Role);
        to.WriteWords(metadata.Language);
    }
}
