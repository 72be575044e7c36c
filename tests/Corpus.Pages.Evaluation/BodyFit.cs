using Corpus.Pages.Html.Body;

namespace Corpus.Pages.Evaluation;

/// <summary>
/// Fits the weights of <see cref="BodyChain"/>: a linear chain (a conditional random field of two states), whose likelihood is made greater on annotated
/// pages. Wrong lines are held against it by their
/// cost before the sum is made (softmax margin), and every page is seen a second time without what knows words of some languages, so that no language has to
/// be known.
/// </summary>
internal sealed class BodyFit
{
    private const int Rounds = 160;
    private const double LeastStep = 1e-5;
    private const double GreatestStep = 0.3;

    private readonly double _prior;
    private readonly int _changes = BodyFeatures.OfChange.Count;
    private readonly int _lines = BodyFeatures.OfLine.Count;
    private readonly bool[] _isWording = [.. BodyFeatures.OfLine.Select(row => row.IsWording)];

    /// <param name="prior">How strongly weights are drawn to nothing.</param>
    public BodyFit(double prior) => _prior = prior;

    /// <summary>The weights: of lines, then of beginnings, then of ends.</summary>
    public double[] Fit(IReadOnlyList<LabelledPage> pages)
    {
        double[] weights = new double[_lines + (2 * _changes)];
        double[] steps = [.. weights.Select(_ => 0.05)];
        double[] last = new double[weights.Length];
        for (int round = 0; round < Rounds; round++)
        {
            double[] gradient = [.. weights.Select(weight => -_prior * weight)];
            Parallel.ForEach(
                pages,
                new ParallelOptions { MaxDegreeOfParallelism = 2 },
                () => new double[weights.Length],
                (page, _, sum) =>
                {
                    double share = page.Page.Set == "naeb" ? 1.4 : 1;
                    Add(page, weights, sum, share, withWording: true);
                    Add(page, weights, sum, share * 0.5, withWording: false);
                    return sum;
                },
                sum =>
                {
                    lock (gradient)
                    {
                        for (int i = 0; i < sum.Length; i++)
                            gradient[i] += sum[i];
                    }
                });

            // Resilient steps: longer while the slope keeps its sign, shorter when it turns.
            for (int i = 0; i < weights.Length; i++)
            {
                double turn = gradient[i] * last[i];
                steps[i] = turn > 0 ? Math.Min(GreatestStep, steps[i] * 1.2) : turn < 0 ? Math.Max(LeastStep, steps[i] * 0.5) : steps[i];
                last[i] = turn < 0 ? 0 : gradient[i];
                if (turn >= 0)
                    weights[i] += Math.Sign(gradient[i]) * steps[i];
            }
        }

        return weights;
    }

    /// <summary>The best calling of a page's lines.</summary>
    public bool[] Call(LabelledPage page, double[] weights, bool withWording)
    {
        int count = page.Lines.Count;
        (bool Body, bool Other)[] from = new (bool, bool)[count];
        double body = 0;
        double other = 0;
        for (int i = 0; i < count; i++)
        {
            (double line, double begin, double end) = Sums(page, weights, i, withWording);
            from[i] = (body >= other + begin, body + end > other);
            (body, other) = (Math.Max(body, other + begin) + line, Math.Max(other, body + end));
        }

        bool[] calls = new bool[count];
        bool isBody = body > other;
        for (int i = count - 1; i >= 0; i--)
        {
            calls[i] = isBody;
            isBody = isBody ? from[i].Body : from[i].Other;
        }

        return calls;
    }

    private (double Line, double Begin, double End) Sums(LabelledPage page, double[] weights, int i, bool withWording)
    {
        double line = 0;
        foreach (int feature in page.OfLine[i])
            line += withWording || !_isWording[feature] ? weights[feature] : 0;
        double begin = 0;
        double end = 0;
        foreach (int feature in page.OfChange[i])
        {
            begin += weights[_lines + feature];
            end += weights[_lines + _changes + feature];
        }

        return (line, begin, end);
    }

    // Forward and backward sums in logarithms; the slope is what holds of the right answer less what is expected.
    private void Add(LabelledPage page, double[] weights, double[] gradient, double share, bool withWording)
    {
        int count = page.Lines.Count;
        if (count == 0)
            return;

        double[,] node = new double[count, 2];
        double[,] change = new double[count, 2];
        double[,] forward = new double[count, 2];
        double[,] backward = new double[count, 2];
        for (int i = 0; i < count; i++)
        {
            (double line, double begin, double end) = Sums(page, weights, i, withWording);
            (node[i, 0], node[i, 1]) = (page.Answers[i] ? page.Costs[i] : 0, line + (page.Answers[i] ? 0 : page.Costs[i]));
            (change[i, 0], change[i, 1]) = (begin, end);
            forward[i, 0] = node[i, 0] + (i == 0 ? 0 : Sum(forward[i - 1, 0], forward[i - 1, 1] + end));
            forward[i, 1] = node[i, 1] + (i == 0 ? 0 : Sum(forward[i - 1, 1], forward[i - 1, 0] + begin));
        }

        for (int i = count - 2; i >= 0; i--)
        {
            backward[i, 0] = Sum(backward[i + 1, 0] + node[i + 1, 0], backward[i + 1, 1] + node[i + 1, 1] + change[i + 1, 0]);
            backward[i, 1] = Sum(backward[i + 1, 1] + node[i + 1, 1], backward[i + 1, 0] + node[i + 1, 0] + change[i + 1, 1]);
        }

        double all = Sum(forward[count - 1, 0], forward[count - 1, 1]);
        for (int i = 0; i < count; i++)
        {
            double expected = Math.Exp(forward[i, 1] + backward[i, 1] - all);
            double slope = share * ((page.Answers[i] ? 1 : 0) - expected);
            foreach (int feature in page.OfLine[i])
                gradient[feature] += withWording || !_isWording[feature] ? slope : 0;
            if (i == 0)
                continue;

            double begins = Math.Exp(forward[i - 1, 0] + change[i, 0] + node[i, 1] + backward[i, 1] - all);
            double ends = Math.Exp(forward[i - 1, 1] + change[i, 1] + node[i, 0] + backward[i, 0] - all);
            double beginSlope = share * ((!page.Answers[i - 1] && page.Answers[i] ? 1 : 0) - begins);
            double endSlope = share * ((page.Answers[i - 1] && !page.Answers[i] ? 1 : 0) - ends);
            foreach (int feature in page.OfChange[i])
            {
                gradient[_lines + feature] += beginSlope;
                gradient[_lines + _changes + feature] += endSlope;
            }
        }
    }

    private static double Sum(double left, double right)
    {
        double greater = Math.Max(left, right);
        return greater + Math.Log(1 + Math.Exp(Math.Min(left, right) - greater));
    }
}
