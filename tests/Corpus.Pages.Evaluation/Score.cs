using System.Globalization;

namespace Corpus.Pages.Evaluation;

/// <summary>How good bodies are: the means of precision and recall over pages, and their harmonic mean.</summary>
internal sealed class Score
{
    private readonly List<(string Set, double Precision, double Recall)> _pages = [];

    public void Add(AnnotatedPage page, string answer)
    {
        (double precision, double recall) = Shingles.Compare(page.Body, answer);
        _pages.Add((page.Set, precision, recall));
    }

    public override string ToString() => string.Join("   ", _pages.GroupBy(page => page.Set).Select(set => Of(set.Key, [.. set])).Append(Of("ALL", _pages)));

    private static string Of(string name, List<(string Set, double Precision, double Recall)> pages)
    {
        double precision = pages.Average(page => page.Precision);
        double recall = pages.Average(page => page.Recall);
        return string.Create(CultureInfo.InvariantCulture, $"{name} {2 * precision * recall / (precision + recall):F3} ({precision:F3} / {recall:F3})");
    }
}
