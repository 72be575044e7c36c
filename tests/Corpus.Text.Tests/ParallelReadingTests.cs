using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;

namespace Corpus.Text.Tests;

/// <summary>Documents may be read on several threads at once, also the first ones of a process, which find no table read.</summary>
public sealed class ParallelReadingTests
{
    private const int Threads = 8;

    /// <summary>Made pages of all languages and made articles for the grammar, each with the line ends of two systems: 64 of them and a few.</summary>
    private static readonly string[] _texts = [.. typeof(ParallelReadingTests).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".page", StringComparison.Ordinal) || name.EndsWith(".article", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(Read)
        .SelectMany(text => new[] { text, text.ReplaceLineEndings("\r\n") })];

    [Fact]
    public void What_eight_threads_read_at_once_is_what_one_reads()
    {
        Assert.InRange(_texts.Length, 64, 1_000);
        string[] expected = [.. _texts.Select(text => JsonSerializer.Serialize(ArticleReader.Read(text)))];

        // The assembly anew, so that every table in it is read while several threads ask for it.
        var context = new AssemblyLoadContext(nameof(ParallelReadingTests), isCollectible: true);
        MethodInfo read = context.LoadFromAssemblyPath(typeof(ArticleReader).Assembly.Location).GetType(typeof(ArticleReader).FullName!, throwOnError: true)!
            .GetMethod(nameof(ArticleReader.Read), [typeof(string), typeof(CancellationToken)])!;
        Assert.NotEqual(typeof(ArticleReader), read.DeclaringType);
        string[] found = new string[_texts.Length];
        int next = -1;
        using var start = new Barrier(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            for (int i = Interlocked.Increment(ref next); i < found.Length; i = Interlocked.Increment(ref next))
                found[i] = Result(read, _texts[i]);
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        context.Unload();

        Assert.Equal(expected, found);
    }

    private static string Result(MethodInfo read, string text)
    {
        try
        {
            return JsonSerializer.Serialize(read.Invoke(null, [text, CancellationToken.None]));
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.ToString();
        }
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ParallelReadingTests).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
