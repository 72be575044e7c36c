using Corpus.Pages.Html.Body;

namespace Corpus.Pages.Evaluation;

/// <summary>A page as the fit sees it: which observations hold of each line and each change, and the right answer.</summary>
internal sealed class LabelledPage
{
    private const double CostOfLine = 0.4;
    private const double CostOfWords = 3;

    public LabelledPage(AnnotatedPage page)
    {
        Page = page;
        Lines = page.Read().Lines;
        Answers = LineAnswers.Of(Lines, page.Body);
        OfLine = [.. Lines.Select(line => Held(BodyFeatures.OfLine, line))];
        OfChange = [.. Lines.Select((line, index) => index == 0 ? [] : Held(BodyFeatures.OfChange, line))];

        // A wrong line costs by its share of the article's words, as the score counts them.
        double words = Math.Max(20, Lines.Where((_, index) => Answers[index]).Sum(line => line.Text.Words));
        Costs = [.. Lines.Select(line => CostOfLine + (CostOfWords * Math.Min(1, 20 * line.Text.Words / words)))];
    }

    public AnnotatedPage Page { get; }

    public IReadOnlyList<BodyLine> Lines { get; }

    public bool[] Answers { get; }

    public int[][] OfLine { get; }

    public int[][] OfChange { get; }

    /// <summary>What it costs to call each line wrong.</summary>
    public double[] Costs { get; }

    /// <summary>The article's text by the lines that are called its own.</summary>
    public string BodyOf(IReadOnlyList<bool> calls) =>
        string.Join('\n', Lines.Where((line, index) => calls[index] && !line.IsTitle).Select(line => line.Markup.Text));

    private static int[] Held(IReadOnlyList<BodyFeatures.Row> rows, BodyLine line) => [.. Enumerable.Range(0, rows.Count).Where(row => rows[row].Holds(line))];
}
