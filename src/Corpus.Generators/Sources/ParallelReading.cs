using System.Threading.Tasks;

namespace Corpus.Generators.Sources;

/// <summary>Reads files side by side before they are asked for one after another, as the compiler does. What was read is kept, so nobody reads again.</summary>
internal static class ParallelReading
{
    // So few are read before other threads are there to help.
    private const int TooFew = 16;

    /// <summary>Reads those of <paramref name="files"/> that nobody has read yet, where they are many.</summary>
    public static void Read(IEnumerable<SourceFile> files, CancellationToken cancellationToken)
    {
        SourceFile[] unread = [.. files.Where(file => !SourceReader.IsRead(file))];
        if (unread.Length <= TooFew)
            return;

#pragma warning disable RS1035 // The number of processors is no setting, and what is read does not depend on it.
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
#pragma warning restore RS1035
        try
        {
            Parallel.For(0, unread.Length, threads, i => SourceReader.ReadContent(unread[i].File, unread[i].Item.Metadata.Language, cancellationToken));
        }
        catch (AggregateException)
        {
            // A file that cannot be asked for its text is not read, and whoever asks for it next meets the very fault.
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
