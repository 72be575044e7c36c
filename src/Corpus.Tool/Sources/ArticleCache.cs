using System.Security.Cryptography;
using System.Text;
using Corpus.Text.Model;

namespace Corpus.Tool.Sources;

/// <summary>What was read of the documents of one folder, kept for the next run by what they hold and not by when they were written.</summary>
/// <remarks>A file of another version of the reader, a broken one and one that cannot be opened are as none: everything is read again.</remarks>
internal sealed class ArticleCache
{
    private const int KeyLength = 32;

    private static readonly Guid _reader = typeof(Article).Module.ModuleVersionId;

    private readonly string? _file;
    private readonly Dictionary<string, ArraySegment<byte>> _known = new(StringComparer.Ordinal);

    private ArticleCache(string? file) => _file = file;

    /// <summary>A cache that keeps nothing.</summary>
    public static ArticleCache None => new(null);

    /// <summary>The cache of a folder, in the user's own folder for such files.</summary>
    public static ArticleCache Of(string folder)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))).AsSpan(0, 10));
        return home.Length == 0 ? None : At(Path.Combine(home, "corpus", "read", name + ".bin"));
    }

    /// <summary>The cache in a file.</summary>
    public static ArticleCache At(string file)
    {
        var cache = new ArticleCache(file);
        try
        {
            if (File.Exists(file))
                cache.Open(File.ReadAllBytes(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            cache._known.Clear();
        }

        return cache;
    }

    /// <summary>The key of a document: its bytes, and the language in which the project says it is.</summary>
    public static string KeyOf(byte[] bytes, string? language)
    {
        byte[] hash = SHA256.HashData(bytes);
        return Convert.ToHexString(language is null ? hash : SHA256.HashData([.. hash, .. Encoding.UTF8.GetBytes(language)]));
    }

    /// <summary>What was read of the document; null when nobody kept it.</summary>
    public Article? Find(string key, string text)
    {
        if (!_known.TryGetValue(key, out ArraySegment<byte> bytes))
            return null;

        using var reader = new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), Encoding.UTF8);
        return new ArticleBytes(reader).Read(text);
    }

    /// <summary>Keeps what was read of the documents of one run, and nothing older. Whether that can be written or not is nobody's concern.</summary>
    public void Keep(IReadOnlyCollection<(string Key, Article Article)> read)
    {
        if (_file is null || (read.Count == _known.Count && read.All(one => _known.ContainsKey(one.Key))))
            return;

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            string fresh = _file + "." + Environment.ProcessId;
            File.WriteAllBytes(fresh, Bytes(read));
            File.Move(fresh, _file, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Read again next time.
        }
    }

    // The reader's version and a checksum, then each document's key, length and article.
    private static byte[] Bytes(IReadOnlyCollection<(string Key, Article Article)> read)
    {
        var body = new MemoryStream();
        using var writer = new BinaryWriter(body, Encoding.UTF8);
        foreach ((string key, Article article) in read)
        {
            writer.Write(Convert.FromHexString(key));
            long lengthAt = body.Position;
            writer.Write(0);
            new ArticleWriter(writer).Write(article);
            long end = body.Position;
            body.Position = lengthAt;
            writer.Write((int)(end - lengthAt - sizeof(int)));
            body.Position = end;
        }

        byte[] articles = body.ToArray();
        return [.. _reader.ToByteArray(), .. SHA256.HashData(articles), .. articles];
    }

    private void Open(byte[] bytes)
    {
        int at = 16 + KeyLength;
        if (bytes.Length < at || new Guid(bytes.AsSpan(0, 16)) != _reader
            || !SHA256.HashData(bytes.AsSpan(at)).AsSpan().SequenceEqual(bytes.AsSpan(16, KeyLength)))
        {
            return;
        }

        while (at < bytes.Length)
        {
            string key = Convert.ToHexString(bytes.AsSpan(at, KeyLength));
            int length = BitConverter.ToInt32(bytes, at + KeyLength);
            at += KeyLength + sizeof(int);
            _known[key] = new ArraySegment<byte>(bytes, at, length);
            at += length;
        }
    }
}
