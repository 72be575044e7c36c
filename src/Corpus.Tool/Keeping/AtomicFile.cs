namespace Corpus.Tool.Keeping;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Writes <paramref name="content"/> to a file beside <paramref name="path"/>, which then takes its name.</summary>
    public static void Write(string path, byte[] content)
    {
        string folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        string draft = Path.Combine(folder, "." + Path.GetRandomFileName() + ".draft");
        try
        {
            File.WriteAllBytes(draft, content);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
