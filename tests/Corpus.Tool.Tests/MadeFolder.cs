namespace Corpus.Tool.Tests;

/// <summary>A folder of made files, gone when the test is.</summary>
internal sealed class MadeFolder : IDisposable
{
    /// <summary>A small article with two speakers.</summary>
    public const string Ferry =
        """
        ---
        outlet: Island Post
        ---
        Island ferry will sail again in May

        By Tomas Vell

        KESTREL BAY — The ferry to Kestrel Bay will sail again on 12 May after nine months in the yard.

        “We have waited 9 months for this boat, and we are not going to wait another summer,” said harbour master Marit Lund.

        Mayor Oskar Brandt told reporters: “The island cannot live without its ferry.”

        The repairs cost $4.2 million, the council said.
        """;

    public MadeFolder(params (string Path, string Text)[] files)
    {
        Directory.CreateDirectory(Path);
        foreach ((string path, string text) in files)
            Write(path, text);
    }

    /// <summary>The folder, absolute.</summary>
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "corpus-" + System.IO.Path.GetRandomFileName());

    public string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));

    public string Write(string path, byte[] bytes)
    {
        string file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
