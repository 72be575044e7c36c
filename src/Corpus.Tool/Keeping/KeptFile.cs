using System.Security.Cryptography;
using System.Text;

namespace Corpus.Tool.Keeping;

/// <summary>What was found out in one run and need not be in the next: bytes by a key that says what they were found out of, in one file.</summary>
/// <remarks>
/// A file of another version of the product, a broken one, one that is cut short and one that cannot be opened are as none, and whether it can be written is
/// nobody's concern: all of it can be found out again. It is written whole or not at all, so that two runs at once may read and write it.
/// </remarks>
internal sealed class KeptFile
{
    /// <summary>The length of a key in bytes.</summary>
    public const int KeyLength = SHA256.HashSizeInBytes;

    // What earlier runs have found out stays as long as it is no more than this.
    private const int MostBytesOfOlder = 8 << 20;

    private readonly string? _path;
    private readonly byte[] _version;
    private readonly Dictionary<string, ArraySegment<byte>> _known = new(StringComparer.Ordinal);

    private KeptFile(string? path, byte[] version) => (_path, _version) = (path, version);

    /// <summary>Nothing is kept.</summary>
    public static KeptFile None { get; } = new(null, []);

    /// <summary>The file of one kind for a folder, in the user's own folder for such files.</summary>
    /// <param name="folder">The folder that the command runs in.</param>
    /// <param name="kind">What is kept.</param>
    /// <param name="makers">The assemblies whose work it is: another version of one of them makes everything anew.</param>
    public static KeptFile Of(string folder, string kind, params ReadOnlySpan<Type> makers)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))).AsSpan(0, 10));
        return home.Length == 0 ? None : At(Path.Combine(home, "corpus", kind, name + ".bin"), makers);
    }

    /// <inheritdoc cref="Of(string, string, ReadOnlySpan{Type})"/>
    /// <param name="path">Where it is.</param>
    /// <param name="makers">The assemblies whose work it is.</param>
    public static KeptFile At(string path, params ReadOnlySpan<Type> makers)
    {
        var versions = new MemoryStream();
        foreach (Type maker in makers)
            versions.Write(maker.Module.ModuleVersionId.ToByteArray());
        var file = new KeptFile(path, SHA256.HashData(versions.ToArray()));
        try
        {
            if (File.Exists(path))
                file.Open(File.ReadAllBytes(path));
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            file._known.Clear();
        }

        return file;
    }

    /// <summary>What was kept under a key, as <paramref name="read"/> reads it; null when nothing was, or nothing that can be read.</summary>
    public T? Find<T>(string key, Func<BinaryReader, T> read)
        where T : class
    {
        if (!_known.TryGetValue(key, out ArraySegment<byte> bytes))
            return null;

        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), Encoding.UTF8);
            return read(reader);
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            return null;
        }
    }

    /// <summary>Keeps what one run has found out, before what is there from earlier ones. Nothing is written when all of it is there.</summary>
    /// <param name="found">The keys, each once, and who writes what was found out.</param>
    public void Keep(IReadOnlyCollection<(string Key, Action<BinaryWriter> Write)> found)
    {
        if (_path is null || found.All(one => _known.ContainsKey(one.Key)))
            return;

        try
        {
            AtomicFile.Write(_path, Bytes(found));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Found out again next time.
        }
    }

    // What a file says that is not ours: too short, too long, no text, no number.
    private static bool IsUnreadable(Exception fault) =>
        fault is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or ArgumentException or OverflowException;

    // The version and a checksum, then each key with its length and bytes.
    private byte[] Bytes(IReadOnlyCollection<(string Key, Action<BinaryWriter> Write)> found)
    {
        var body = new MemoryStream();
        using var writer = new BinaryWriter(body, Encoding.UTF8);
        foreach ((string key, Action<BinaryWriter> write) in found)
            Add(writer, key, write);

        HashSet<string> fresh = [.. found.Select(one => one.Key)];
        int left = MostBytesOfOlder;
        foreach ((string key, ArraySegment<byte> bytes) in _known)
        {
            if (fresh.Contains(key) || (left -= bytes.Count) < 0)
                continue;
            Add(writer, key, to => to.Write(bytes));
        }

        byte[] all = body.ToArray();
        return [.. _version, .. SHA256.HashData(all), .. all];
    }

    private static void Add(BinaryWriter writer, string key, Action<BinaryWriter> write)
    {
        writer.Write(Convert.FromHexString(key));
        long lengthAt = writer.BaseStream.Position;
        writer.Write(0);
        write(writer);
        long end = writer.BaseStream.Position;
        writer.BaseStream.Position = lengthAt;
        writer.Write((int)(end - lengthAt - sizeof(int)));
        writer.BaseStream.Position = end;
    }

    private void Open(byte[] bytes)
    {
        int at = _version.Length + SHA256.HashSizeInBytes;
        if (bytes.Length < at || !bytes.AsSpan().StartsWith(_version)
            || !SHA256.HashData(bytes.AsSpan(at)).AsSpan().SequenceEqual(bytes.AsSpan(_version.Length, SHA256.HashSizeInBytes)))
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
