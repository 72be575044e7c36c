using System.Diagnostics;
using System.Text;
using Corpus.Text;
using Corpus.Text.Comparison;
using Corpus.Text.Model;
using static Corpus.Generators.Benchmarks.Quick.QuickRow;

namespace Corpus.Generators.Benchmarks.Quick;

/// <summary>Reading in this process, and the comparison of what was read.</summary>
internal static class ComparisonRows
{
    private const int Documents = 10_000;
    private const int Fewer = Documents / 4;

    public static IEnumerable<QuickRow> Measure()
    {
        (string File, string Text)[] documents = [.. MadeArticles.First(Documents)];
        var watch = Stopwatch.StartNew();
        Article[] articles = [.. documents.Select(document => ArticleReader.Read(document.Text))];
        double read = watch.Elapsed.TotalMilliseconds;
        double megabytes = documents.Sum(document => Encoding.UTF8.GetByteCount(document.Text)) / 1e6;
        yield return new("reading 10,000 articles, one core", Shown($"{megabytes / read * 1e3:F1} MB/s"), "-", Shown($"{megabytes:F0} MB in {read / 1e3:F1} s"));

        watch.Restart();
        (Article Article, ArticleFingerprint Print)[] prints = [.. articles.Select(article => (article, ArticleFingerprint.Of(article)))];
        double printed = watch.Elapsed.TotalMilliseconds;
        (CorpusComparison few, double fewMilliseconds) = Compare(articles[..Fewer]);
        (CorpusComparison all, double allMilliseconds) = Compare(articles);
        yield return new(
            "comparing 10,000 articles, none compared before",
            Shown($"{100 * allMilliseconds / read:F1} % of reading ({allMilliseconds:F0} ms), {allMilliseconds / fewMilliseconds:F1} times 2,500"),
            "≤ 4.4 times 2,500",
            Shown($"reading: {read:F0} ms, prints: {printed:F0} ms"));
        yield return new(
            "figure disagreements, 10,000 articles",
            Shown($"{all.Disagreements.Count / (double)Documents:F2} a document"),
            "≤ 2 a document",
            Shown($"2,500 articles: {few.Disagreements.Count / (double)Fewer:F2}"));
    }

    // What two prints have in common is kept with them: new ones are compared as those of a first build.
    private static (CorpusComparison Comparison, double Milliseconds) Compare(Article[] articles)
    {
        CorpusComparison? comparison = null;
        double[] times = new double[3];
        for (int i = 0; i < times.Length; i++)
        {
            (Article, ArticleFingerprint)[] prints = [.. articles.Select(article => (article, ArticleFingerprint.Of(article)))];
            var watch = Stopwatch.StartNew();
            comparison = CorpusComparison.Create(prints);
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        return (comparison!, times.Order().ElementAt(times.Length / 2));
    }
}
