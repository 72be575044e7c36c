using System.Diagnostics;
using System.Globalization;
using System.Text;
using Corpus.Text;

namespace Corpus.Generators.Benchmarks;

/// <summary>How long a reading of 50 million characters goes on after it was cancelled, asked at moments spread over the whole of it.</summary>
internal static class CancellationLatency
{
    private const int Size = 50_000_000;
    private const int Moments = 12;

    /// <summary>Prints a line a document: the time of a whole reading, and the longest and the middle wait for the exception.</summary>
    public static void Write(TextWriter output)
    {
        string pages = string.Concat(SampleText.DifferentPages());
        Write("pages in one file", Filled(pages), output);
        Write("one endless line", Filled(pages.Replace('\n', ' ').Replace('\r', ' ')), output);
        Write("only quotation marks", new string('"', Size), output);
        Write("only blanks", new string(' ', Size), output);
    }

    private static void Write(string name, string text, TextWriter output)
    {
        ArticleReader.Read(text.Substring(0, Size / 100));
        var watch = Stopwatch.StartNew();
        ArticleReader.Read(text);
        TimeSpan whole = watch.Elapsed;

        // The last moments are left out: a reading that is over cannot be cancelled.
        double[] waits = [.. Enumerable.Range(0, Moments).Select(moment => Wait(text, whole * (0.9 * moment / Moments))).OfType<double>().Order()];
        output.WriteLine(waits.Length == 0
            ? $"{name}: never cancelled in time"
            : string.Create(CultureInfo.InvariantCulture, $"{name}: read in {whole.TotalSeconds:F1} s, cancelled {waits.Length} times, waited {waits[^1]:F0} ms at most, {waits[waits.Length / 2]:F1} ms in the middle"));
    }

    // Milliseconds from the request to the exception; null when the reading was over before.
    private static double? Wait(string text, TimeSpan after)
    {
        using var source = new CancellationTokenSource();
        long asked = 0;
        var canceller = new Thread(() =>
        {
            Thread.Sleep(after);
            asked = Stopwatch.GetTimestamp();
            source.Cancel();
        });
        canceller.Start();
        try
        {
            ArticleReader.Read(text, source.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
        }
        finally
        {
            canceller.Join();
        }
    }

    private static string Filled(string text)
    {
        var filled = new StringBuilder(Size + text.Length);
        while (filled.Length < Size)
            filled.Append(text);

        filled.Length = Size;
        return filled.ToString();
    }
}
