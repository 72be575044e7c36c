using System.Globalization;
using System.Text;
using System.Threading.Tasks;
using Corpus.Text.Pages;

namespace Corpus.Generators.Tasks;

/// <summary>Which files are text. A file that has not changed since the build before is not read again.</summary>
/// <remarks>
/// The compiler makes an error of a binary file, which stops the build, as soon as anything asks for its text. Such a file is left out before, with the
/// warning that any other unreadable document gets. The compiler's test is the same: two NULs in a row.
/// </remarks>
internal sealed class TextFiles
{
    private const string Missing = "there is no such file", Binary = "it is not text";

    private readonly string _cache;
    private readonly string _saved;
    private readonly Dictionary<string, string> _before = new(StringComparer.Ordinal);
    private readonly StringBuilder _now = new();

    private TextFiles(string cache, string saved)
    {
        _cache = cache;
        _saved = saved;
    }

    /// <summary>What an earlier build knew; nothing when there was none.</summary>
    public static TextFiles Load(string cache)
    {
        string saved = File.Exists(cache) ? File.ReadAllText(cache) : "";
        var files = new TextFiles(cache, saved);
        foreach (string line in saved.Split('\n'))
        {
            // 638712345678901234 5120 t /docs/a.txt
            string[] parts = line.Split([' '], 4);
            if (parts.Length == 4)
                files._before[parts[3]] = line;
        }

        return files;
    }

    /// <summary>Why the compiler must not see each of the files; null where it may. They are looked at side by side.</summary>
    public IReadOnlyList<string?> FaultsOf(IReadOnlyList<string> files)
    {
        var faults = new string?[files.Count];
        var lines = new string?[files.Count];
        Parallel.For(0, files.Count, i => (faults[i], lines[i]) = LookAt(files[i]));
        foreach (string? line in lines)
        {
            if (line is not null)
                _now.Append(line).Append('\n');
        }

        return faults;
    }

    private (string? Fault, string? Line) LookAt(string file)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
            return (Missing, null);

        string stamp = info.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture) + " " + info.Length.ToString(CultureInfo.InvariantCulture);
        if (_before.TryGetValue(file, out string? line) && line.StartsWith(stamp + " ", StringComparison.Ordinal))
            return (line[stamp.Length + 1] == 't' ? null : Binary, line);

        try
        {
            bool isText = IsText(file);
            return (isText ? null : Binary, file.IndexOf('\n') < 0 ? stamp + (isText ? " t " : " b ") + file : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The compiler says why it cannot be read.
            return (null, null);
        }
    }

    /// <summary>Keeps what is known for the next build.</summary>
    public void Save()
    {
        string now = _now.ToString();
        if (now == _saved)
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_cache))!);
        File.WriteAllText(_cache, now);
    }

    /// <summary>What the file is by its first bytes; <see cref="PageKind.Binary"/> when there is none.</summary>
    public static PageKind KindOf(string file)
    {
        if (!File.Exists(file))
            return PageKind.Binary;

        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] head = new byte[PageSignature.Length];
        int count = 0;
        for (int read = stream.Read(head, 0, head.Length); read > 0; read = stream.Read(head, count, head.Length - count))
            count += read;
        return PageSignature.Of(head, count);
    }

    private static bool IsText(string file)
    {
        // Two bytes are NUL in every file that has two NUL characters, and in a few in UTF-16 or UTF-32 that have none.
        return !HasTwoNulBytes(file) || File.ReadAllText(file).IndexOf("\0\0", StringComparison.Ordinal) < 0;
    }

    private static bool HasTwoNulBytes(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        byte[] buffer = new byte[64 * 1024];
        bool endsWithNul = false;
        for (int length = stream.Read(buffer, 0, buffer.Length); length > 0; length = stream.Read(buffer, 0, buffer.Length))
        {
            if (endsWithNul && buffer[0] == 0)
                return true;
            for (int i = Array.IndexOf(buffer, (byte)0, 0, length); i >= 0 && i + 1 < length; i = Array.IndexOf(buffer, (byte)0, i + 1, length - i - 1))
            {
                if (buffer[i + 1] == 0)
                    return true;
            }

            endsWithNul = buffer[length - 1] == 0;
        }

        return false;
    }
}
