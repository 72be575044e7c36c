using System.Diagnostics;
using System.Text;
using Corpus.Text.Model;

namespace Corpus.Text.Evaluation;

/// <summary>How fast texts that are in memory are read, on one core.</summary>
/// <remarks>The first pass is that of a compiler that has just been started: the run time has not optimised anything yet. Later ones are that of a server that stays.</remarks>
internal sealed class ReadingSpeed(IReadOnlyList<string> texts)
{
    private const int MostPasses = 80;
    private const int PassesWithoutGain = 10;
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(10);

    private TimeSpan _best = TimeSpan.MaxValue;

    /// <summary>The length of all texts in UTF-8.</summary>
    public long Bytes { get; } = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    /// <summary>Megabytes a second in the fastest pass up to now.</summary>
    public double Best => Bytes / 1e6 / _best.TotalSeconds;

    /// <summary>Reads every text once.</summary>
    public Article[] ReadOnce()
    {
        var watch = Stopwatch.StartNew();
        Article[] articles = [.. texts.Select(text => ArticleReader.Read(text))];
        _best = watch.Elapsed < _best ? watch.Elapsed : _best;
        return articles;
    }

    /// <summary>Reads them again until the time stops falling; not much longer than ten seconds.</summary>
    public void ReadUntilWarm()
    {
        var watch = Stopwatch.StartNew();
        for (int pass = 0, sinceGain = 0; pass < MostPasses && sinceGain < PassesWithoutGain && watch.Elapsed < _longest; pass++)
        {
            var passWatch = Stopwatch.StartNew();
            foreach (string text in texts)
                ArticleReader.Read(text);

            TimeSpan time = passWatch.Elapsed;
            sinceGain = time < _best ? 0 : sinceGain + 1;
            _best = time < _best ? time : _best;
        }
    }
}
