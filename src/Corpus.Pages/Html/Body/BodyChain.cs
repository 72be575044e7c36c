using System.Globalization;
using Corpus.Text.Language;

namespace Corpus.Pages.Html.Body;

/// <summary>Calls every line the article's or not, all at once: what speaks for each, and what speaks for a change between two.</summary>
internal sealed class BodyChain
{
    private const int FewestWords = 40;
    private const int MostEncouragement = 12;

    private readonly double[] _line = new double[BodyFeatures.OfLine.Count];
    private readonly double[] _begin = new double[BodyFeatures.OfChange.Count];
    private readonly double[] _end = new double[BodyFeatures.OfChange.Count];

    private BodyChain()
    {
        Dictionary<(string, string), double> weights = EmbeddedTable.Rows(typeof(BodyChain), "body_weights.tsv")
            .ToDictionary(row => (row[0], row[1]), row => double.Parse(row[2], CultureInfo.InvariantCulture));
        Fill(_line, BodyFeatures.OfLine, "line", weights);
        Fill(_begin, BodyFeatures.OfChange, "begin", weights);
        Fill(_end, BodyFeatures.OfChange, "end", weights);
    }

    public static BodyChain Fitted { get; } = new();

    /// <summary>Which lines are the article's: the calling with the greatest sum, and one with an article in it where there is prose for one.</summary>
    public bool[] Call(IReadOnlyList<BodyLine> lines)
    {
        double[] sums = [.. lines.Select(line => Sum(_line, BodyFeatures.OfLine, line))];
        bool[] calls = Call(lines, sums);
        bool hasProse = lines.Where(IsLikely).Sum(line => line.Text.Words) >= FewestWords;
        for (int encouragement = 1; hasProse && encouragement <= MostEncouragement && Array.IndexOf(calls, true) < 0; encouragement++)
        {
            for (int i = 0; i < lines.Count; i++)
                sums[i] += IsLikely(lines[i]) ? 1 : 0;
            calls = Call(lines, sums);
        }

        return calls;
    }

    private static bool IsLikely(BodyLine line) => line is { IsProse: true, IsInMost: true, IsInRoom: true };

    private bool[] Call(IReadOnlyList<BodyLine> lines, double[] sums)
    {
        bool[] calls = new bool[lines.Count];
        bool[] bodyAfterBody = new bool[lines.Count];
        bool[] otherAfterBody = new bool[lines.Count];
        double body = 0;
        double other = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            double begin = i == 0 ? 0 : Sum(_begin, BodyFeatures.OfChange, lines[i]);
            double end = i == 0 ? 0 : Sum(_end, BodyFeatures.OfChange, lines[i]);
            bodyAfterBody[i] = body >= other + begin;
            otherAfterBody[i] = body + end > other;
            (body, other) = (Math.Max(body, other + begin) + sums[i], Math.Max(other, body + end));
        }

        bool isBody = body > other;
        for (int i = lines.Count - 1; i >= 0; i--)
        {
            calls[i] = isBody;
            isBody = isBody ? bodyAfterBody[i] : otherAfterBody[i];
        }

        return calls;
    }

    private static void Fill(double[] weights, IReadOnlyList<BodyFeatures.Row> rows, string kind, Dictionary<(string, string), double> table)
    {
        for (int i = 0; i < rows.Count; i++)
            table.TryGetValue((kind, rows[i].Name), out weights[i]);
    }

    private static double Sum(double[] weights, IReadOnlyList<BodyFeatures.Row> rows, BodyLine line)
    {
        double sum = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0 && rows[i].Holds(line))
                sum += weights[i];
        }

        return sum;
    }
}
