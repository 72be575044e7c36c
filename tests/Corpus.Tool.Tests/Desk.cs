namespace Corpus.Tool.Tests;

/// <summary>A working folder in which commands are run, gone afterwards.</summary>
public sealed class Desk : IDisposable
{
    public Desk() => Folder = Directory.CreateTempSubdirectory("corpus-desk-").FullName;

    public string Folder { get; }

    /// <summary>Runs the command and gives its exit code, its output and its errors.</summary>
    public async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        int code = await CorpusCommand.RunAsync(arguments, output, error, Folder);
        return (code, output.ToString(), error.ToString());
    }

    public string Write(string file, string content) => Write(file, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string file, byte[] content)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>All files below the working folder, with <c>/</c>.</summary>
    public string[] Files(string folder = ".") => Directory.Exists(Path.Combine(Folder, folder))
        ? [.. Directory.GetFiles(Path.Combine(Folder, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
        : [];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
